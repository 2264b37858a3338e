import { keyOf, type Measure } from './measures';

/** Figures in percent by `keyOf` their measure. */
export type Figures = Readonly<Record<string, number>>;

/** Measures whose figure fell below the baseline by more than noise. A figure without a baseline cannot fall. */
export function fallen(measures: readonly Measure[], figures: Figures, baseline: Figures): Measure[] {
  return measures.filter((measure) => {
    const figure = figures[keyOf(measure)];
    const before = baseline[keyOf(measure)];
    return figure !== undefined && before !== undefined && figure < before - measure.noise;
  });
}

/** The table as Markdown, columns aligned; only what was measured. */
export function markdownTable(measures: readonly Measure[], figures: Figures, baseline: Figures): string {
  const rows = measures
    .filter((measure) => figures[keyOf(measure)] !== undefined)
    .map((measure) => row(measure, figures[keyOf(measure)]!, baseline[keyOf(measure)]));
  return align([['corpus', 'measure', 'Attribune', 'baseline', 'may fall by', 'peer', 'target'], ...rows]);
}

function row(measure: Measure, figure: number, before: number | undefined): string[] {
  const { corpus, name, noise, peer = '', target } = measure;
  const mark = before !== undefined && figure < before - noise ? ' ✗' : '';
  return [corpus, name, figure.toFixed(1) + mark, before?.toFixed(1) ?? '–', String(noise), peer, String(target ?? '')];
}

/** Cells as a Markdown table; the first two columns to the left, figures to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(rows[0]!), line(rule), ...rows.slice(1).map(line)].join('\n');
}
