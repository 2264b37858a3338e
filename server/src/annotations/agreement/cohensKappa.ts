/**
 * Cohen's kappa (Cohen 1960) of two labels for each thing: agreement beyond that of chance. Undefined without things, and where both use
 * one label throughout, for then chance explains everything.
 */
export function cohensKappa(labels: readonly (readonly [a: string, b: string])[]): number | undefined {
  if (labels.length === 0) return undefined;
  const counts = new Map<string, { a: number; b: number }>();
  const of = (label: string): { a: number; b: number } => {
    const known = counts.get(label) ?? { a: 0, b: 0 };
    counts.set(label, known);
    return known;
  };
  let same = 0;
  for (const [a, b] of labels) {
    of(a).a++;
    of(b).b++;
    if (a === b) same++;
  }
  const observed = same / labels.length;
  const expected = [...counts.values()].reduce((sum, { a, b }) => sum + (a * b) / labels.length ** 2, 0);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}
