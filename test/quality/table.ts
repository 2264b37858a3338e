import { markdownTable } from '../support/markdown';
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

/** The table as Markdown; only what was measured. */
export function qualityTable(measures: readonly Measure[], figures: Figures, baseline: Figures): string {
  const rows = measures
    .filter((measure) => figures[keyOf(measure)] !== undefined)
    .map((measure) => row(measure, figures[keyOf(measure)]!, baseline[keyOf(measure)]));
  return markdownTable([['corpus', 'measure', 'Attribune', 'baseline', 'may fall by', 'peer', 'target'], ...rows], 2);
}

function row(measure: Measure, figure: number, before: number | undefined): string[] {
  const { corpus, name, noise, peer = '', target } = measure;
  const mark = before !== undefined && figure < before - noise ? ' ✗' : '';
  return [corpus, name, figure.toFixed(1) + mark, before?.toFixed(1) ?? '–', String(noise), peer, String(target ?? '')];
}
