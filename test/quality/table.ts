import { markdownTable } from '../support/markdown';
import { corpusOf, keyOf, LAYOUT_POINTS, type Measure } from './measures';

/** Figures in percent by `keyOf` their measure. */
export type Figures = Readonly<Record<string, number>>;

/** What is wrong with the figures, a line each: under the baseline, or under the same corpus as it is, by too much. */
export function fallen(measures: readonly Measure[], figures: Figures, baseline: Figures): string[] {
  return measures.flatMap((measure) => {
    const { noise, name } = measure;
    const faults = [
      ...(hasFallen(measure, figures, baseline) ? [`fell by more than ${noise}`] : []),
      ...(isUnderOriginal(measure, figures) ? [`more than ${LAYOUT_POINTS} under ${measure.corpus} as it is`] : []),
    ];
    return faults.map((fault) => `${corpusOf(measure)}: ${name} ${fault}`);
  });
}

/** Whether a figure is under its baseline by more than noise. A figure without a baseline cannot fall. */
function hasFallen(measure: Measure, figures: Figures, baseline: Figures): boolean {
  const figure = figures[keyOf(measure)];
  const before = baseline[keyOf(measure)];
  return figure !== undefined && before !== undefined && figure < before - measure.noise;
}

function isUnderOriginal({ corpus, layout, name }: Measure, figures: Figures): boolean {
  if (layout === undefined) return false;
  const figure = figures[keyOf({ corpus, layout, name })];
  const original = figures[keyOf({ corpus, name })];
  return figure !== undefined && original !== undefined && figure < original - LAYOUT_POINTS;
}

/** The table as Markdown; only what was measured. */
export function qualityTable(measures: readonly Measure[], figures: Figures, baseline: Figures): string {
  const rows = measures
    .filter((measure) => figures[keyOf(measure)] !== undefined)
    .map((measure) => row(measure, figures, baseline));
  return markdownTable([['corpus', 'measure', 'Attribune', 'baseline', 'may fall by', 'peer', 'target'], ...rows], 2);
}

function row(measure: Measure, figures: Figures, baseline: Figures): string[] {
  const { corpus, layout, name, noise, peer = '', target } = measure;
  const mark = hasFallen(measure, figures, baseline) || isUnderOriginal(measure, figures) ? ' ✗' : '';
  const original = layout && figures[keyOf({ corpus, name })];
  const wanted = original === undefined ? target : (original - LAYOUT_POINTS).toFixed(1);
  const before = baseline[keyOf(measure)]?.toFixed(1) ?? '–';
  const figure = figures[keyOf(measure)]!.toFixed(1) + mark;
  return [corpusOf(measure), name, figure, before, String(noise), peer, String(wanted ?? '')];
}
