/** Counts by name, summed over documents. */
export type Counts = Record<string, number>;

/** The sum of counts, name by name. */
export function sum(counts: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const one of counts) for (const [name, count] of Object.entries(one)) total[name] = (total[name] ?? 0) + count;
  return total;
}

/** In percent; 0 where there is nothing to divide by. */
export function percent(part = 0, whole = 0): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** The harmonic mean of precision and recall, in percent. */
export function f1(right = 0, predicted = 0, gold = 0): number {
  return right === 0 ? 0 : (200 * right) / (predicted + gold);
}
