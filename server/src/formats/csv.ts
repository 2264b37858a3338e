/** A quote sheet as comma-separated values (RFC 4180), one row a quotation, in UTF-8 with a byte order mark for Excel. */
import { stringify } from 'csv-stringify/sync';
import { type Exported, loss, outers, stem } from './exported';
import type { Markup } from './markup';
import { type QuoteRow, quoteRows } from './rows';

const columns: readonly (keyof QuoteRow)[] = [
  'speaker',
  'role',
  'words',
  'type',
  'cue',
  'line',
  'date',
  'status',
  'note',
];

/** Writes `<name>.quotes.csv`. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(markup: Markup): Exported {
  const content = stringify(quoteRows(markup), {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return {
    files: [{ name: `${stem(markup.fileName)}.quotes.csv`, content }],
    losses: [
      ...loss(markup.dates.length, 'dates'),
      ...loss(markup.mentions.length, 'mentions'),
      ...loss(outers(markup), 'nesting'),
    ],
  };
}
