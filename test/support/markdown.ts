import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Rows as a Markdown table with aligned columns; the first row is the head.
 *
 * @param left how many columns, from the first, are words and stand to the left; figures stand to the right
 */
export function markdownTable(rows: readonly (readonly string[])[], left = 1): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i < left ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(rows[0]!), line(rule), ...rows.slice(1).map(line)].join('\n');
}

/** Puts lines between the marks `<!-- measured -->` and `<!-- end -->` of a page. */
export function recordMeasured(path: string, lines: readonly string[]): void {
  const measured = ['<!-- measured -->', '', ...lines, '', '<!-- end -->'].join('\n');
  const page = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    page.replace(/<!-- measured -->[^]*<!-- end -->/, () => measured),
  );
}
