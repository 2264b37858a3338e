/** A checklist of what a fact-checker looks up: each quotation and date of an article, with what was found out about it. */
import type { PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as stringifyMarkdown } from 'mdast-util-to-markdown';
import type { Span } from '../analysis/facts';
import { lineAt, lineStarts } from '../analysis/text/lines';
import type { VerificationState } from '../annotations/verification/verificationModel';
import { dateInWords, type DateStyle, shortDate } from '../messages/dateWords';
import type { Translate } from '../messages/english';
import { type FoundVerification, type Markup, speakerNames } from './markup';
import { inOneLine } from './rows';
import { spreadsheet } from './spreadsheet';
import { type VerificationCells, verificationCells } from './verificationCells';

/** A quotation or a date to be looked up. */
export interface ChecklistRow extends VerificationCells {
  readonly kind: 'quotation' | 'date';
  readonly state: VerificationState;
  readonly isOutdated: boolean;
  /** From its first piece to its last, UTF-16. */
  readonly place: Span;
  /** From 1. */
  readonly line: number;
  /** Verbatim, pieces joined by ` … `. */
  readonly words: string;
  /** Who says it, or when it is; empty for nobody named. */
  readonly meaning: string;
  /** Who looked it up, and on which day, in words; empty for nobody. */
  readonly by: string;
  /** The page that it was checked against; empty for none. */
  readonly url: string;
}

/** Language and notation of a checklist. */
export interface ChecklistWording {
  readonly translate: Translate;
  readonly dateStyle: DateStyle;
}

/** The quotations and dates of an article in text order; a date behind the quotation that it stands in. */
export function checklistOf(markup: Markup, { translate, dateStyle }: ChecklistWording): ChecklistRow[] {
  const { text, quotations, dates } = markup;
  const lines = lineStarts(text);
  const row = (
    kind: ChecklistRow['kind'],
    pieces: readonly Span[],
    meaning: string,
    verification: FoundVerification | undefined,
  ): ChecklistRow => {
    const cells = verificationCells(verification, translate);
    const day = cells.verifiedAt.slice(0, 10);
    const source = verification?.found.source;
    return {
      kind,
      state: verification?.state ?? 'unchecked',
      isOutdated: verification?.isOutdated ?? false,
      place: { start: pieces[0]!.start, end: pieces.at(-1)!.end },
      line: lineAt(lines, pieces[0]!.start) + 1,
      words: pieces.map((piece) => inOneLine(text, piece)).join(' … '),
      meaning,
      ...cells,
      by: [cells.verifiedBy, day && shortDate(day, translate, dateStyle)].filter(Boolean).join(', '),
      url: source?.kind === 'page' && /^https?:/i.test(source.url) ? source.url : '',
    };
  };
  const nameOf = speakerNames(markup);
  const rows = [
    ...quotations.map((one) => row('quotation', one.pieces, one.speakers.map(nameOf).join('; '), one.verification)),
    ...dates.map((one) => row('date', [one], dateInWords(one.timex, translate, dateStyle), one.verification)),
  ];
  return rows.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

/** Signs of the states, to be read without colours and to be ticked on paper. */
export const checklistSigns: Readonly<Record<VerificationState, string>> = {
  unchecked: '☐',
  checked: '☑',
  disputed: '☒',
  needsSource: '⍰',
};

const CSV_COLUMNS: readonly (readonly [key: keyof ChecklistRow, name: string])[] = [
  ['line', 'line'],
  ['kind', 'kind'],
  ['words', 'words'],
  ['meaning', 'who or when'],
  ['verification', 'verification'],
  ['source', 'source'],
  ['verificationNote', 'note'],
  ['verifiedBy', 'verified by'],
  ['verifiedAt', 'verified at'],
];

/** A checklist for spreadsheets; columns have English names. */
export function checklistCsv(rows: readonly ChecklistRow[]): string {
  const cells = rows.map((row) => CSV_COLUMNS.map(([key]) => row[key]));
  return spreadsheet(
    cells,
    CSV_COLUMNS.map(([, name]) => name),
  );
}

/** A checklist as a GitHub-flavoured Markdown table. */
export function checklistMarkdown(fileName: string, rows: readonly ChecklistRow[], translate: Translate): string {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const row = (values: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: values.map((value): TableCell => ({ type: 'tableCell', children: [text(value)] })),
  });
  const head = [
    '',
    translate('Line'),
    translate('Words'),
    translate('Who or when'),
    translate('Source'),
    translate('Note'),
    translate('Verified by'),
  ];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(translate('Checklist of {0}', fileName))] },
      { type: 'paragraph', children: [text(checklistInWords(rows, translate))] },
      {
        type: 'table',
        align: [null, 'right', null, null, null, null, null],
        children: [
          row(head),
          ...rows.map((one) =>
            row([
              `${checklistSigns[one.state]} ${one.verification}`,
              String(one.line),
              one.words,
              one.meaning || translate('nobody named'),
              one.source,
              one.verificationNote,
              one.by,
            ]),
          ),
        ],
      },
    ],
  };
  return stringifyMarkdown(root, { extensions: [gfmTableToMarkdown()] });
}

/** How far a checklist is: "7 of 19 checked; 1 disputed; 2 need a source". */
export function checklistInWords(rows: readonly ChecklistRow[], translate: Translate): string {
  const count = (state: VerificationState): number => rows.filter((row) => row.state === state).length;
  const changed = rows.filter(({ isOutdated }) => isOutdated).length;
  return [
    translate('{0} of {1} checked', count('checked'), rows.length),
    count('disputed') > 0 && translate('{0} disputed', count('disputed')),
    count('needsSource') > 0 && translate('{0} in need of a source', count('needsSource')),
    changed > 0 && translate('{0} changed since checked', changed),
  ]
    .filter(Boolean)
    .join('; ');
}
