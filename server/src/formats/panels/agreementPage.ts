import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { asRead } from '../../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import type { Annotator } from '../../annotations/agreement/agreementItems';
import { annotatorAgreement, type Difference } from '../../annotations/agreement/annotatorAgreement';
import { groupAgreement, type JointlyAnnotated } from '../../annotations/agreement/groupAgreement';
import { labelAgreement } from '../../annotations/agreement/labelAgreement';
import {
  idsOf,
  type Settlement,
  type SettlementChoice,
  settlementKey,
  speakerIdsOf,
} from '../../annotations/agreement/settlement';
import { disputedLabels, type SpeakerDifference, speakerDifferences } from '../../annotations/agreement/speakerLabels';
import type { SpeakerRecord } from '../../annotations/model';
import type { Translate } from '../../messages/english';
import { agreementTables } from '../agreementTables';
import { type DateWording, plainDateWording, stem } from '../exported';
import { spreadsheet } from '../spreadsheet';
import { kindInWords, measuresTable } from './measuresTable';
import { action, documentOf, inNarrow, linkTo, type Making, type Page, pageOf, table } from './page';

/** Two people's annotations of an article, and what somebody decided where they differ. */
export interface AnnotatorComparison {
  readonly article: { readonly text: string; readonly fileName: string; readonly uri: string };
  readonly ours: Annotator;
  readonly theirs: Annotator;
  /** The other sidecar. */
  readonly other: { readonly name: string; readonly uri: string };
  readonly settlements: readonly Settlement[];
  /** Name of the third sidecar. */
  readonly settledName: string;
}

/** How far two people agree, and each difference with the ways to settle it. */
export function agreementPanel(
  comparison: AnnotatorComparison,
  translate: Translate,
  dates: DateWording = plainDateWording,
): Page {
  return agreementPage(comparison, { live: true, translate, ...dates });
}

/** The same as a file: a page that prints, or a table for spreadsheets, whose columns have English names. */
export function agreementPanelFile(
  comparison: AnnotatorComparison,
  as: 'html' | 'csv',
  translate: Translate,
  dates: DateWording = plainDateWording,
): { name: string; content: string } {
  const name = `${stem(comparison.article.fileName)}.agreement.${as}`;
  if (as === 'csv') return { name, content: spreadsheet(rowsOf(comparison)) };
  return { name, content: documentOf(agreementPage(comparison, { live: false, translate, ...dates }), translate) };
}

function agreementPage(comparison: AnnotatorComparison, making: Making): Page {
  const { article, ours, theirs, other, settlements, settledName } = comparison;
  const { translate } = making;
  const { differences } = annotatorAgreement(article.text, ours, theirs);
  const speakers = speakerDifferences(ours, theirs);
  const settled = new Map(settlements.map((one) => [settlementKey(one), one]));
  const all = [...differences.map(idsOf), ...speakers.map(speakerIdsOf)];
  const done = all.filter((ids) => settled.has(settlementKey(ids))).length;
  const lead =
    all.length === 0
      ? translate('Both agree on everything.')
      : translate('{0} differences, {1} of them settled.', all.length, done);
  const title = translate('Agreement of {0} with {1}', article.fileName, other.name);
  const sideBySide = action(translate('Side by Side'), making, {
    command: 'attribune.compareAnnotations',
    argument: { uri: article.uri, other: other.uri },
  });
  return pageOf(
    title,
    [
      h('p.lead', lead),
      ...(making.live ? [h('p.actions', [sideBySide])] : []),
      ...measures([{ text: article.text, annotators: [ours, theirs] }], making),
      ...(all.length > 0
        ? [h('h2', translate('Differences')), differencesTable(comparison, differences, speakers, settled, making)]
        : []),
      h('p.note', [
        translate(
          'F1 compares the marked words. Kappa (Cohen) and alpha (Krippendorff) compare what is said of the same words. Alpha U compares the stretches of text that are marked.',
        ),
        ' ',
        ...(done > 0 ? [translate('What is settled, and by whom, is in {0}.', settledName)] : []),
      ]),
    ],
    making,
  );
}

/** The measures of both, and of their labels where they have any. */
function measures(articles: readonly JointlyAnnotated[], making: Making): Element[] {
  const { translate } = making;
  const names = [translate('Ours'), translate('Theirs')];
  return agreementTables(groupAgreement(articles), labelAgreement(articles)).map((one) =>
    measuresTable(translate('How far both agree'), one, (i) => names[i]!, making),
  );
}

function differencesTable(
  comparison: AnnotatorComparison,
  differences: readonly Difference[],
  speakers: readonly SpeakerDifference[],
  settled: ReadonlyMap<string, Settlement>,
  making: Making,
): Element {
  const { translate } = making;
  const lines = lineStarts(comparison.article.text);
  const say = (label: string | undefined): string =>
    label === undefined ? translate('no such annotation') : label || translate('the same words');
  const rows = differences.map((difference) => {
    const { kind, words, start, end, a, b } = difference;
    const line = translate('line {0}', lineAt(lines, start) + 1);
    const shown = asRead(words).replace(/\s+/g, ' ');
    const where: ElementContent[] = [
      linkTo({ start, end }, shown, making, `${shown}, ${line}`),
      h('br'),
      h('small', `${kindInWords(kind, translate)}, ${line}`),
    ];
    return {
      cells: [
        where,
        [...inNarrow(translate('Ours')), h('span', say(a))],
        [...inNarrow(translate('Theirs')), h('span', say(b))],
        settling(
          comparison,
          { ids: idsOf(difference), words: shown, ofBoth: difference.ofA && difference.ofB },
          settled,
          making,
        ),
      ],
    };
  });
  const labelRows = speakers.map((difference) => {
    const { ours, theirs, names } = difference;
    const labels = (record: SpeakerRecord): string =>
      disputedLabels(record, names).join(' · ') || translate('without a label');
    return {
      cells: [
        [
          h('span', ours.name),
          h('br'),
          h('small', [kindInWords('speaker', translate), translate('Labels')].join(', ')),
        ],
        [...inNarrow(translate('Ours')), h('span', labels(ours))],
        [...inNarrow(translate('Theirs')), h('span', labels(theirs))],
        settling(comparison, { ids: speakerIdsOf(difference), words: ours.name, ofBoth: true }, settled, making),
      ],
    };
  });
  const head = [translate('Words'), translate('Ours'), translate('Theirs'), translate('Settled')];
  return table(translate('Differences, in text order'), head, [...rows, ...labelRows]);
}

/** Something to be settled. */
interface Disputed {
  readonly ids: Pick<Settlement, 'ours' | 'theirs'>;
  readonly words: string;
  /** Whether both say something. */
  readonly ofBoth: unknown;
}

function settling(
  { article, other }: AnnotatorComparison,
  { ids, words, ofBoth }: Disputed,
  settled: ReadonlyMap<string, Settlement>,
  making: Making,
): ElementContent[] {
  const { translate, live } = making;
  const now = settled.get(settlementKey(ids));
  const names: Readonly<Record<SettlementChoice, string>> = {
    ours: translate('Ours'),
    theirs: translate('Theirs'),
    both: translate('Both'),
    neither: translate('Neither'),
  };
  const offered = (Object.keys(names) as SettlementChoice[]).filter((choice) => choice !== 'both' || ofBoth);
  const buttons = offered.map((choice) =>
    action(names[choice], making, {
      command: 'attribune.settle',
      argument: { uri: article.uri, other: other.uri, ...ids, choice },
      pressed: now?.choice === choice,
      spoken: `${names[choice]}: ${words}`,
    }),
  );
  const by =
    now &&
    h(
      'small',
      now.creator === undefined ? names[now.choice] : translate('{0}, by {1}', names[now.choice], now.creator),
    );
  const back = action(translate('Take Back'), making, {
    command: 'attribune.settle',
    argument: { uri: article.uri, other: other.uri, ...ids, choice: 'undecided' },
    spoken: `${translate('Take Back')}: ${words}`,
  });
  return [...(live ? [h('div.actions', now ? [...buttons, back] : buttons)] : []), ...(by ? [by] : [])];
}

function rowsOf({ article: { text }, ours, theirs, settlements }: AnnotatorComparison): object[] {
  const settled = new Map(settlements.map((one) => [settlementKey(one), one]));
  const lines = lineStarts(text);
  const decision = (ids: Disputed['ids']): object => {
    const now = settled.get(settlementKey(ids));
    return { settled: now?.choice ?? '', by: now?.creator ?? '', at: now?.created ?? '' };
  };
  const rows = annotatorAgreement(text, ours, theirs).differences.map((difference) => {
    const { kind, words, start, a, b } = difference;
    return {
      kind,
      words: asRead(words).replace(/\s+/g, ' '),
      line: lineAt(lines, start) + 1,
      ours: a ?? 'nothing',
      theirs: b ?? 'nothing',
      ...decision(idsOf(difference)),
    };
  });
  const ofSpeakers = speakerDifferences(ours, theirs).map((difference) => ({
    kind: 'labels of a speaker',
    words: difference.ours.name,
    line: '',
    ours: disputedLabels(difference.ours, difference.names).join(' · ') || 'nothing',
    theirs: disputedLabels(difference.theirs, difference.names).join(' · ') || 'nothing',
    ...decision(speakerIdsOf(difference)),
  }));
  return [...rows, ...ofSpeakers];
}
