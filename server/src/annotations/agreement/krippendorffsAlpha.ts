/**
 * Krippendorff's alpha of nominal values (Krippendorff 2004, Content Analysis, chapter 11.3; 2011, Computing Krippendorff's
 * Alpha-Reliability): agreement beyond that of chance, for any number of annotators, some of whom may have left things out.
 *
 * α = 1 − Dₒ / Dₑ, where over all pairable values n, of which n꜀ are c:
 * Dₒ = 1/n · Σᵤ Σ꜀ n_uc · (mᵤ − n_uc) / (mᵤ − 1), and Dₑ = 1/(n(n − 1)) · Σ꜀ n꜀ · (n − n꜀).
 *
 * @param units the values of each thing, one for each annotator who has one; a thing with one value says nothing
 * @returns undefined without pairs of values, and where all values are the same, for then chance explains everything
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): number | undefined {
  const totals = new Map<string, number>();
  let [all, observed] = [0, 0];
  for (const values of units) {
    if (values.length < 2) continue;
    all += values.length;
    const counts = countOf(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      observed += (count * (values.length - count)) / (values.length - 1);
    }
  }
  if (totals.size < 2) return undefined;
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0) / (all - 1);
  return 1 - observed / expected;
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
