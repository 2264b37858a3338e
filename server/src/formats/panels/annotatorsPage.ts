import { h } from 'hastscript';
import type { Element } from 'hast';
import { groupAgreement, type JointlyAnnotated } from '../../annotations/agreement/groupAgreement';
import { labelAgreement } from '../../annotations/agreement/labelAgreement';
import { english, type Translate } from '../../messages/english';
import {
  type AgreementMeasure,
  agreementMeasures,
  agreementTables,
  type AgreementTable,
  annotatorLetter,
} from '../agreementTables';
import { articleCount } from '../archive/articleCount';
import { plainDateWording, stem } from '../exported';
import { spreadsheet } from '../spreadsheet';
import { measureInWords, measuresTable } from './measuresTable';
import { documentOf, type Making, type Page, pageOf, table } from './page';

/** The articles that two or more people have annotated, and what could not be compared. */
export interface AnnotatedArticles {
  /** Name of the article, or of the folder. */
  readonly name: string;
  /** The sidecar or the folder of each annotator, for people. */
  readonly annotators: readonly string[];
  readonly articles: readonly JointlyAnnotated[];
  /** How many annotations of each annotator have lost their words. */
  readonly orphans: readonly number[];
  /** Files that were left out, and why, in the user's language. */
  readonly notCompared: readonly { readonly name: string; readonly why: string }[];
}

/** How far two or more people agree, all together and each two of them. */
export function annotatorsPanel(annotated: AnnotatedArticles, translate: Translate): Page {
  return annotatorsPage(annotated, { live: true, translate, ...plainDateWording });
}

/** The same as a file: a page that prints, or a table for spreadsheets, whose columns have English names. */
export function annotatorsPanelFile(
  annotated: AnnotatedArticles,
  as: 'html' | 'csv',
  translate: Translate,
): { name: string; content: string } {
  const name = `${stem(annotated.name)}.agreement.${as}`;
  if (as === 'csv') return { name, content: spreadsheet(rowsOf(annotated)) };
  return {
    name,
    content: documentOf(annotatorsPage(annotated, { live: false, translate, ...plainDateWording }), translate),
  };
}

function annotatorsPage(annotated: AnnotatedArticles, making: Making): Page {
  const { name, annotators, articles, notCompared } = annotated;
  const { translate } = making;
  const isAny = articles.length > 0;
  const tables = isAny ? tablesOf(annotated) : [];
  return pageOf(
    translate('Agreement of {0} people on {1}', annotators.length, name),
    [
      h(
        'p.lead',
        isAny
          ? translate('{0} compared.', articleCount(articles.length, making))
          : translate('No article could be compared.'),
      ),
      people(annotated, making),
      ...tables.flatMap((one) => headed(one, annotators, making)),
      ...(notCompared.length > 0
        ? [
            h('h2', translate('Not compared')),
            h(
              'ul',
              notCompared.map((file) => h('li', [h('strong', file.name), ` – ${file.why}`])),
            ),
          ]
        : []),
      ...(isAny ? legend(making) : []),
    ],
    making,
  );
}

function tablesOf({ articles }: AnnotatedArticles): readonly AgreementTable[] {
  return agreementTables(groupAgreement(articles), labelAgreement(articles));
}

/** Who is A, B and so on. */
function people({ annotators, orphans }: AnnotatedArticles, { translate }: Making): Element {
  return h(
    'ul',
    annotators.map((name, i) =>
      h('li', [
        h('strong', annotatorLetter(i)),
        ` ${name}`,
        ...(orphans[i]! > 0
          ? [h('br'), h('small', translate('Annotations not compared because their words are gone: {0}', orphans[i]!))]
          : []),
      ]),
    ),
  );
}

function headed(one: AgreementTable, annotators: readonly string[], making: Making): Element[] {
  const { translate } = making;
  const letters = one.annotators.map(annotatorLetter);
  const heads: Readonly<Record<AgreementTable['about'], string>> = {
    all: translate('All {0} people', annotators.length),
    pair: translate('{0} and {1}', letters[0]!, letters[1] ?? ''),
    labels: translate('Labels'),
  };
  const head = heads[one.about];
  return [h('h2', head), measuresTable(head, one, annotatorLetter, making)];
}

/** What each measure counts, as `docs/command-line.md` has it. */
function legend({ translate }: Making): Element[] {
  const words = (measures: readonly AgreementMeasure[]): string =>
    measures.map((one) => measureInWords(one, translate)).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    [
      words(['same', 'half']),
      translate(
        'Annotations of the same words, marks and spaces at their ends apart; and those that share at least half of them.',
      ),
    ],
    [
      words(['precision', 'recall', 'F1']),
      translate(
        'Annotations of the same words: as a share of the second person’s, of the first person’s, and both in one. Of more than two people, the mean of each two.',
      ),
    ],
    [words(['F1 of half']), translate('The same for annotations that share at least half of their words.')],
    [
      `${words(['kappa'])} (Cohen)`,
      translate(
        'What two people say of the same words (type and speakers, value), beyond chance. Of more than two people, the mean of each two.',
      ),
    ],
    [
      `${words(['alpha'])} (Krippendorff)`,
      translate('The same, nominal, for any number of people, not all of whom need to have marked everything.'),
    ],
    [
      `${words(['alpha U'])} (Krippendorff)`,
      translate(
        'Which stretches of the text are marked, and how far apart their ends are, beyond chance; of quotations in others the outer one.',
      ),
    ],
  ];
  const head = translate('What each measure counts');
  return [
    h('h2', head),
    table(
      head,
      [translate('Measure'), translate('Counts')],
      rows.map((row) => ({ cells: row.map((cell) => [h('span', cell)]) })),
    ),
    h(
      'p.note',
      translate(
        'A dash: nobody has marked anything, or all say the same, so nothing can be told. Several articles count as one long text. Rejected suggestions do not count.',
      ),
    ),
  ];
}

/** A row for each kind of annotations, of all and of each two. */
function rowsOf(annotated: AnnotatedArticles): object[] {
  return tablesOf(annotated).flatMap(({ about, annotators, columns, rows }) =>
    rows.map(({ kind, label = '', cells }) => ({
      of: about === 'labels' ? 'labels' : 'annotations',
      annotators: annotators.map((i) => annotated.annotators[i]).join('; '),
      kind,
      label,
      counts: cells.filter((_, i) => typeof columns[i] === 'number').join('; '),
      ...Object.fromEntries(
        agreementMeasures.map((measure) => [
          measureInWords(measure, english).toLowerCase().replaceAll(' ', '_'),
          cells[columns.indexOf(measure)] ?? '',
        ]),
      ),
    })),
  );
}
