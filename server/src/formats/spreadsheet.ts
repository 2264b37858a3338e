import { stringify } from 'csv-stringify/sync';

/**
 * Rows as comma-separated values for spreadsheets (RFC 4180), in UTF-8 with a byte order mark; the columns are the first row's
 * members, unless given. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function spreadsheet(rows: readonly object[], columns?: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    ...(columns && { columns: [...columns] }),
  });
}
