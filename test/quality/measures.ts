import { type CorpusLayout, layouts } from './layouts';

/** A figure of the table, in percent; higher is better. */
export interface Measure {
  readonly corpus: string;
  /** The layout in which the corpus is read; as it is where none is named. */
  readonly layout?: CorpusLayout;
  readonly name: string;
  /** Points by which it may fall before the run fails: about two of the things that it counts. */
  readonly noise: number;
  /** What the best published system, or a regular expression in brackets, reaches. */
  readonly peer?: string;
  /** What Attribune wants to reach on dev. */
  readonly target?: number;
}

const ggt = 'ggt.dev';
const polnear = 'polnear.dev';
const silver = 'names.silver.dev';

/** Points by which a figure in another layout may be under the same figure of the corpus as it is. */
export const LAYOUT_POINTS = 2;

const originals: readonly Measure[] = [
  { corpus: ggt, name: 'overlap > 0.3 F1', noise: 0.7, peer: '83.7', target: 88 },
  { corpus: ggt, name: 'overlap > 0.8 F1', noise: 0.7, peer: '76.1', target: 82 },
  { corpus: ggt, name: 'speaker, overlap > 0.3', noise: 0.7, peer: '86.0', target: 90 },
  { corpus: ggt, name: 'speaker, overlap > 0.8', noise: 0.7, peer: '86.9', target: 90 },
  { corpus: ggt, name: 'quotation F1', noise: 0.7, peer: '(62)', target: 80 },
  { corpus: ggt, name: 'direct quotation F1', noise: 0.7, peer: '(94)', target: 97.5 },
  { corpus: ggt, name: 'full name of those found', noise: 0.8, peer: '(51)', target: 88 },
  { corpus: ggt, name: 'quotation and full name F1', noise: 0.7, peer: '(32)', target: 70 },
  { corpus: ggt, name: 'right if confidence ≥ 0.9', noise: 1, target: 95 },
  { corpus: ggt, name: 'speaker right if confidence ≥ 0.9', noise: 1, target: 95 },
  { corpus: polnear, name: 'direct quotation F1', noise: 0.5, peer: '(91)', target: 97 },
  { corpus: polnear, name: 'speaker of direct', noise: 0.5, peer: '(75)', target: 93 },
  { corpus: polnear, name: 'speech F1', noise: 0.3, peer: '(47)', target: 68 },
  { corpus: polnear, name: 'speech and speaker F1', noise: 0.3 },
  { corpus: polnear, name: 'speech, exact source F1', noise: 0.3, peer: '(31) 83', target: 62 },
  { corpus: polnear, name: 'speech, exact cue F1', noise: 0.3, peer: '(42) 75', target: 68 },
  { corpus: polnear, name: 'speech, exact content F1', noise: 0.3, peer: '(46) 73', target: 64 },
  { corpus: polnear, name: 'right if confidence ≥ 0.9', noise: 0.5, target: 95 },
  { corpus: 'gumnews.all', name: 'quotation F1', noise: 1 },
  { corpus: 'gumnews.all', name: 'quotation and full name F1', noise: 1 },
  { corpus: silver, name: 'persons found', noise: 0.3, peer: '77', target: 95 },
  { corpus: silver, name: 'persons precision', noise: 0.3, peer: '93', target: 92 },
  { corpus: silver, name: 'sentence ends F1', noise: 0.1, peer: '99.2', target: 99.5 },
  { corpus: 'timebank.dev', name: 'date value F1', noise: 0.7, peer: '80.5', target: 84 },
  { corpus: 'timebank.dev', name: 'date strict F1', noise: 0.7, target: 86 },
  { corpus: 'timebank.dev', name: 'date relaxed precision', noise: 0.7, peer: '93', target: 94 },
  { corpus: 'aquaint.dev', name: 'date value F1', noise: 1, peer: '73.9', target: 79 },
  { corpus: 'aquaint.dev', name: 'date strict F1', noise: 1, target: 84 },
  { corpus: 'aquaint.dev', name: 'date relaxed precision', noise: 1, peer: '93', target: 94 },
  { corpus: 'wikiwars', name: 'date value F1', noise: 0.2, peer: '(57)', target: 70 },
];

/** What is measured in every layout: quotations found, and those found with the right speaker. */
const measuredInLayouts: readonly Measure[] = [
  { corpus: ggt, name: 'quotation F1', noise: 0.7 },
  { corpus: ggt, name: 'quotation and full name F1', noise: 0.7 },
  { corpus: polnear, name: 'speech F1', noise: 0.3 },
  { corpus: polnear, name: 'speech and speaker F1', noise: 0.3 },
];

/** All figures that are recorded, in the order of the table. */
export const measures: readonly Measure[] = [
  ...originals,
  ...measuredInLayouts.flatMap((measure) => layouts.map((layout) => ({ ...measure, layout }))),
];

/** The name of a corpus in its layout. */
export function corpusOf({ corpus, layout }: Pick<Measure, 'corpus' | 'layout'>): string {
  return layout === undefined ? corpus : `${corpus} as ${layout}`;
}

/** The key of a figure in the baseline. */
export function keyOf(measure: Pick<Measure, 'corpus' | 'layout' | 'name'>): string {
  return `${corpusOf(measure)}: ${measure.name}`;
}
