import type { DateConstraint, Given } from '../analysis/facts';
import type { Anchored } from './model';
import { inTextOrder } from './spans';

/** Constraints on the analysis from a person's decisions on dates: what is counted from a date is counted from what it was corrected to. */
export function dateConstraints(anchored: readonly Anchored[]): Pick<Given, 'dates'> {
  const dates: DateConstraint[] = [];
  for (const { annotation, pieces } of anchored) {
    const { kind, status, timex } = annotation;
    const span = pieces[0]?.span;
    if (kind !== 'date' || status !== 'confirmed' || timex === undefined || !span) continue;
    dates.push({ start: span.start, end: span.end, value: timex.value });
  }
  return dates.length === 0 ? {} : { dates: dates.sort(inTextOrder) };
}
