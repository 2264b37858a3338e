import type { Span } from '../../server/src/analysis/facts';
import type { GoldDocument, GoldTimex } from './corpus';
import { type Counts, f1, percent } from './ratios';
import { isSame, overlap, pairUp, trim } from './spans';

const EXACT = 1e9;

/**
 * Counts for the measures of TempEval-3, task A: gold and predicted time expressions pair one to one, same spans first,
 * then by overlap.
 */
export function countDates({ text, timexes = [] }: GoldDocument, predictions: readonly GoldTimex[]): Counts {
  const gold = timexes.map((timex) => trimmed(timex, text));
  const predicted = predictions.map((timex) => trimmed(timex, text)).filter(({ start, end }) => end > start);
  const counts = { gold: gold.length, predicted: predicted.length, overlapping: 0, exact: 0, type: 0, value: 0 };
  for (const [index, pair] of pairUp(gold, predicted, (a, b) => (isSame(a, b) ? EXACT : overlap(a, b)))) {
    const wanted = gold[index]!;
    const got = predicted[pair.index]!;
    counts.overlapping++;
    if (isSame(wanted, got)) counts.exact++;
    if (wanted.type === got.type) counts.type++;
    if (wanted.value === got.value) counts.value++;
  }
  return counts;
}

function trimmed<T extends Span>(timex: T, text: string): T {
  return { ...timex, ...trim(text, timex, /\s/) };
}

/** Percentages over a corpus; `value` and `type` are accuracy among overlapping spans times their F1, as in TempEval-3. */
export function dateFigures({ gold, predicted, overlapping, exact, type, value }: Counts) {
  const relaxed = f1(overlapping, predicted, gold);
  return {
    strict: f1(exact, predicted, gold),
    relaxed,
    relaxedPrecision: percent(overlapping, predicted),
    type: (relaxed * percent(type, overlapping)) / 100,
    value: (relaxed * percent(value, overlapping)) / 100,
  };
}
