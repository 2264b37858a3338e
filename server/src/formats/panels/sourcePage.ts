import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Span } from '../../analysis/facts';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import {
  compareQuotations,
  isBorneOut,
  type ComparedQuotation,
} from '../../annotations/sourceComparison/compareQuotations';
import type { SourcePassage } from '../../annotations/sourceComparison/sourcePassages';
import { readSource, type SourceText } from '../../annotations/sourceComparison/sourceText';
import type { AnnotatedArticle } from '../../annotations/annotatedArticle';
import type { FinalQuotation } from '../../annotations/mergedModel';
import { currentVerification } from '../../annotations/verification/currentVerification';
import type { Translate } from '../../messages/english';
import { changeInWords, outcomeCounts, outcomeInWords } from '../../messages/sourceComparison';
import { type DateWording, plainDateWording, stem } from '../exported';
import { spreadsheet } from '../spreadsheet';
import { action, documentOf, linkTo, type Making, type Page, pageOf, table } from './page';

/** A source as a page shows it. */
export interface ShownSource {
  readonly text: string;
  readonly name: string;
  readonly uri: string;
  /** As verifications name it: relative to the article's folder, or absolute. */
  readonly path: string;
}

/** An article as it is compared; decisions are about this version of it. */
export interface ComparedArticle extends Pick<AnnotatedArticle, 'text' | 'fileName' | 'merged'> {
  readonly uri: string;
  readonly version: number;
}

interface Comparison {
  readonly article: ComparedArticle;
  readonly shown: ShownSource;
  readonly source: SourceText;
  /** Where the lines of the article begin. */
  readonly ownLines: Int32Array;
  /** Where the lines of the source begin. */
  readonly lines: Int32Array;
  /** The first row of each quotation: a verdict is on the whole of it. */
  readonly firstRows: ReadonlySet<ComparedQuotation>;
  readonly making: Making;
}

/** All quotations of an article beside a source: first those that it does not bear out, the best passage first. */
export function sourcePanel(
  article: ComparedArticle,
  shown: ShownSource,
  translate: Translate,
  dates: DateWording = plainDateWording,
): Page {
  return sourcePage(article, shown, { live: true, translate, ...dates });
}

/** The same as a file: a page that prints, or a table for spreadsheets, whose columns have English names. */
export function sourcePanelFile(
  article: ComparedArticle,
  shown: ShownSource,
  as: 'html' | 'csv',
  translate: Translate,
  dates: DateWording = plainDateWording,
): { name: string; content: string } {
  const name = `${stem(article.fileName)}.source.${as}`;
  if (as === 'csv') return { name, content: spreadsheet(rowsOf(article, shown, translate)) };
  return { name, content: documentOf(sourcePage(article, shown, { live: false, translate, ...dates }), translate) };
}

function sourcePage(article: ComparedArticle, shown: ShownSource, making: Making): Page {
  const { translate } = making;
  const source = readSource(shown.text);
  const compared = compareQuotations(article, source);
  const title = translate('{0} beside {1}', article.fileName, shown.name);
  if (compared.length === 0)
    return pageOf(title, [h('p.lead', translate('Nobody is quoted in this article.'))], making);
  const parts: readonly (readonly [string, (one: ComparedQuotation) => boolean])[] = [
    [translate('To look at'), (one) => !isBorneOut(one)],
    [translate('In the source'), (one) => isBorneOut(one) && one.outcome !== 'indirect'],
    [translate('Indirect'), ({ outcome }) => outcome === 'indirect'],
  ];
  const rows = parts.map(([name, belongs]) => [name, compared.filter(belongs)] as const);
  const comparison: Comparison = {
    article,
    shown,
    source,
    ownLines: lineStarts(article.text),
    lines: lineStarts(shown.text),
    firstRows: firstOfEach(rows.flatMap(([, own]) => own)),
    making,
  };
  return pageOf(
    title,
    [
      h('p.lead', outcomeCounts(compared, translate)),
      ...rows.flatMap(([name, own]) => partOf(name, own, comparison)),
      h(
        'p.note',
        translate(
          'Case, punctuation, kinds of marks, hyphens, hesitations, contractions (we’ve), numbers up to twelve in words and American spelling make no difference.',
        ),
      ),
    ],
    making,
  );
}

/** The stretches of a mixed quotation have a row each. */
function firstOfEach(rows: readonly ComparedQuotation[]): ReadonlySet<ComparedQuotation> {
  const first = new Map<FinalQuotation, ComparedQuotation>();
  for (const row of rows) if (!first.has(row.quotation)) first.set(row.quotation, row);
  return new Set(first.values());
}

function partOf(name: string, compared: readonly ComparedQuotation[], comparison: Comparison): Element[] {
  if (compared.length === 0) return [];
  const { translate } = comparison.making;
  const head = [translate('In the article'), translate('Outcome'), translate('In the source')];
  const rows = compared.map((one) => ({
    cells: [quotationCell(one, comparison), outcomeCell(one, comparison), passagesCell(one, comparison)],
  }));
  return [h('h2', name), table(name, head, rows)];
}

/** Words with those marked that differ. */
function marked(text: string, span: Span, differing: readonly Span[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = span.start;
  const put = (end: number): void => {
    if (end > at) parts.push({ type: 'text', value: text.slice(at, end).replace(/\s+/g, ' ') });
    at = Math.max(at, end);
  };
  for (const { start, end } of differing) {
    if (start < at || end > span.end || start >= end) continue;
    put(start);
    parts.push(h('mark', text.slice(start, end).replace(/\s+/g, ' ')));
    at = end;
  }
  put(span.end);
  return parts;
}

function quotationCell(
  { quoted, spans, passages, outcome }: ComparedQuotation,
  { ownLines, making }: Comparison,
): ElementContent[] {
  const changes = outcome === 'indirect' ? [] : (passages[0]?.changes ?? []);
  const differing = changes.flatMap(({ quoted: { from, past } }) =>
    from < past ? [{ start: quoted.words[from]!.start, end: quoted.words[past - 1]!.end }] : [],
  );
  const line = lineAt(ownLines, spans[0]!.start) + 1;
  return [
    ...quoted.pieces.flatMap((piece, i): ElementContent[] => [
      ...(i > 0 ? [{ type: 'text', value: ' … ' } as const] : []),
      ...marked(quoted.text, piece, differing),
    ]),
    h('br'),
    h('small', [
      linkTo({ start: spans[0]!.start, end: spans.at(-1)!.end }, making.translate('line {0}', line), making),
    ]),
  ];
}

function outcomeCell(one: ComparedQuotation, comparison: Comparison): ElementContent[] {
  const { translate, live } = comparison.making;
  const [best] = one.passages;
  const changes = one.outcome === 'indirect' ? [] : (best?.changes ?? []);
  return [
    h('strong', outcomeInWords(one, translate)),
    ...changes.flatMap((change): ElementContent[] => [h('br'), h('small', changeInWords(change, translate))]),
    ...(live ? [h('div.actions', actionsOf(one, comparison))] : []),
  ];
}

function actionsOf(one: ComparedQuotation, comparison: Comparison): Element[] {
  const { quotation, spans, passages } = one;
  const { article, shown, source, lines, firstRows, making } = comparison;
  const { translate } = making;
  const { uri, version } = article;
  const [best] = passages;
  const line = best && lineAt(lines, source.toFile(best.matched).start) + 1;
  const pieces = quotation.pieces.map(({ start, end }) => ({ start, end }));
  const verify = (words: string, state: 'checked' | 'disputed'): Element =>
    action(words, making, {
      command: 'attribune.decide',
      argument: {
        uri,
        version,
        decisions: [
          {
            do: 'verify',
            kind: 'quotation',
            pieces,
            state,
            source: { kind: 'file', path: shown.path, ...(line !== undefined && { line }) },
          },
        ],
      },
      pressed: currentVerification(article.merged, quotation).state === state,
    });
  return [
    ...(best
      ? [
          action(translate('Side by Side'), making, {
            command: 'attribune.compareQuotation',
            argument: { uri, other: shown.uri },
            at: spans[0]!.start,
          }),
        ]
      : []),
    ...(firstRows.has(one) ? [verify(translate('Checked'), 'checked'), verify(translate('Disputed'), 'disputed')] : []),
  ];
}

function passagesCell({ passages, outcome }: ComparedQuotation, comparison: Comparison): ElementContent[] {
  const { translate } = comparison.making;
  if (passages.length === 0) return [h('em', translate('nothing like it'))];
  return passages.flatMap((passage, i): ElementContent[] => [
    ...(i > 0
      ? [h('br'), h('small', [translate('also'), ' ', placeOf(passage, comparison)])]
      : passageOf(passage, outcome !== 'indirect', comparison)),
  ]);
}

function passageOf(passage: SourcePassage, marks: boolean, comparison: Comparison): ElementContent[] {
  const differing = marks ? passage.changes.map(({ source }) => source) : [];
  return [
    ...marked(comparison.source.text, passage.around, differing),
    h('br'),
    h('small', [placeOf(passage, comparison)]),
  ];
}

function placeOf({ matched }: SourcePassage, { shown, source, lines, making }: Comparison): Element {
  const place = source.toFile(matched);
  const words = making.translate('line {0}', lineAt(lines, place.start) + 1);
  return linkTo({ uri: shown.uri, ...place }, words, making, `${shown.name}, ${words}`);
}

function rowsOf(article: ComparedArticle, shown: ShownSource, translate: Translate): object[] {
  const source = readSource(shown.text);
  const [own, lines] = [lineStarts(article.text), lineStarts(shown.text)];
  return compareQuotations(article, source).map((one) => {
    const [best] = one.passages;
    return {
      quotation: one.words.join(' … '),
      line: lineAt(own, one.spans[0]!.start) + 1,
      speakers: one.quotation.speakers.map((index) => article.merged.speakers[index]!.name).join('; '),
      outcome: one.outcome,
      marked: one.marked && one.outcome !== 'verbatim' ? 'yes' : '',
      differences:
        one.outcome === 'indirect'
          ? ''
          : (best?.changes ?? []).map((change) => changeInWords(change, translate)).join('; '),
      source: shown.name,
      source_line: best ? lineAt(lines, source.toFile(best.matched).start) + 1 : '',
      passage: best ? source.text.slice(best.around.start, best.around.end).replace(/\s+/g, ' ') : '',
      pronouns_only: one.pronounsOnly && one.outcome === 'altered' ? 'yes' : '',
    };
  });
}
