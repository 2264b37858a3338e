/** A quote sheet as comma-separated values (RFC 4180), one row a quotation, in UTF-8 with a byte order mark for Excel. */
import type { Label } from '../annotations/verification/verificationModel';
import { type Exported, loss, outers, stem } from './exported';
import type { Markup } from './markup';
import { type QuoteRow, quoteRows } from './rows';
import { spreadsheet } from './spreadsheet';

const columns: readonly { readonly key: keyof QuoteRow; readonly header: string }[] = [
  ...(['speaker', 'role', 'words', 'type', 'cue', 'line', 'date', 'status', 'note'] as const).map((key) => ({
    key,
    header: key,
  })),
  { key: 'verification', header: 'verification' },
  { key: 'source', header: 'source' },
  { key: 'verificationNote', header: 'verification note' },
  { key: 'verifiedBy', header: 'verified by' },
  { key: 'verifiedAt', header: 'verified at' },
];

/** Writes `<name>.quotes.csv`, with a column for each label. */
export function toCsv(markup: Markup): Exported {
  const rows = quoteRows(markup);
  const own = labelColumns('label: ', rows, ({ labels }) => labels);
  const ofSpeakers = labelColumns('speaker label: ', rows, ({ speakerLabels }) => speakerLabels);
  const labelled = [...own, ...ofSpeakers];
  const cells = rows.map((row) => [...columns.map(({ key }) => row[key]), ...labelled.map(({ cell }) => cell(row))]);
  const content = spreadsheet(
    cells,
    [...columns, ...labelled].map(({ header }) => header),
  );
  return {
    files: [{ name: `${stem(markup.fileName)}.quotes.csv`, content }],
    losses: [
      ...loss(markup.dates.length, 'dates'),
      ...loss(markup.mentions.length, 'mentions'),
      ...loss(outers(markup), 'nesting'),
    ],
  };
}

interface LabelColumn {
  readonly header: string;
  readonly cell: (row: QuoteRow) => string;
}

/** A column for each label that any row has, in the order in which they come up. */
function labelColumns(
  prefix: string,
  rows: readonly QuoteRow[],
  labelsOf: (row: QuoteRow) => readonly Label[],
): LabelColumn[] {
  const names = new Set(rows.flatMap(labelsOf).map(({ name }) => name));
  return [...names].map((name) => ({
    header: `${prefix}${name}`,
    cell: (row) =>
      [
        ...new Set(
          labelsOf(row)
            .filter((one) => one.name === name)
            .map(({ value }) => value),
        ),
      ].join('; '),
  }));
}
