import type { Span } from '../../analysis/facts';

/**
 * Krippendorff's alpha of units in a continuum (Krippendorff 1995, On the reliability of unitizing continuous data, Sociological
 * Methodology 25; formulas as corrected in Content Analysis, 2004, chapter 11.6): whether annotators mark the same stretches of a text,
 * for one kind of unit and any number of annotators. Where units miss one another by little the disagreement is small.
 *
 * α = 1 − Dₒ / Dₑ. A section is a unit or a gap between units; for a continuum of length L and m annotators
 * Dₒ = Σ δ² / (m(m − 1)L²) over the sections of all ordered pairs of annotators: for two units that share something δ² = (difference of
 * their starts)² + (difference of their ends)², for a unit of length l that lies within a gap δ² = l², else 0.
 * Dₑ = 2/L · Σ_units [ (N − 1)/3 · (2l³ − 3l² + l) + l² · Σ_gaps (g − l + 1) ] / ( mL(mL − 1) − Σ_units l(l − 1) ), over all N units and the
 * gaps g ≥ l of all annotators.
 *
 * @param length of the continuum; any unit of length will do, here UTF-16 code units
 * @param annotators the units of each, sorted, without overlaps
 * @returns undefined where nobody marked anything, or everybody all of it
 */
export function unitizedAlpha(length: number, annotators: readonly (readonly Span[])[]): number | undefined {
  const count = annotators.length;
  const units = annotators.flat().map(({ start, end }) => end - start);
  if (units.length === 0 || count < 2) return undefined;
  const sections = annotators.map((spans) => sectionsOf(length, spans));
  let observed = 0;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) observed += 2 * differences(sections[i]!, sections[j]!);
  const gaps = sections.flatMap((all) => all.filter(({ isUnit }) => !isUnit).map(({ start, end }) => end - start));
  const expected = expectedOf(length, count, units, gaps);
  return expected === 0 ? undefined : 1 - observed / (count * (count - 1) * length ** 2) / expected;
}

interface Section extends Span {
  readonly isUnit: boolean;
}

/** Units and the gaps between them, without empty ones. */
function sectionsOf(length: number, units: readonly Span[]): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of units) {
    if (start > at) sections.push({ start: at, end: start, isUnit: false });
    sections.push({ start, end, isUnit: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, isUnit: false });
  return sections;
}

/** The sum of δ² over the sections of two annotators that share something. */
function differences(some: readonly Section[], others: readonly Section[]): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < some.length && j < others.length) {
    const [one, other] = [some[i]!, others[j]!];
    if (one.isUnit && other.isUnit) sum += (one.start - other.start) ** 2 + (one.end - other.end) ** 2;
    else if (one.isUnit && isWithin(one, other)) sum += (one.end - one.start) ** 2;
    else if (other.isUnit && isWithin(other, one)) sum += (other.end - other.start) ** 2;
    if (one.end <= other.end) i++;
    if (other.end <= one.end) j++;
  }
  return sum;
}

function isWithin(inner: Span, outer: Section): boolean {
  return !outer.isUnit && outer.start <= inner.start && inner.end <= outer.end;
}

function expectedOf(length: number, annotators: number, units: readonly number[], gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => b - a);
  const byLength = units.toSorted((a, b) => b - a);
  // The longest units fit into the fewest gaps.
  let [fitting, total, sum] = [0, 0, 0];
  for (const unit of byLength) {
    while (fitting < sorted.length && sorted[fitting]! >= unit) total += sorted[fitting++]!;
    const places = total - fitting * (unit - 1);
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * places;
  }
  const all = annotators * length;
  return ((2 / length) * sum) / (all * (all - 1) - units.reduce((squares, unit) => squares + unit * (unit - 1), 0));
}
