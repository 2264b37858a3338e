import type { DateConstraint, Given } from '../analysis/facts';
import type { Anchored, Annotation, Sidecar } from './model';
import { oncePerSidecar } from './oncePerSidecar';
import { inTextOrder } from './spans';

/** What a person said of a date, wherever its words stand, with its index among the annotations. */
interface DateDecision extends Pick<DateConstraint, 'value'> {
  readonly index: number;
}

const decisionsOf = oncePerSidecar(readDecisions);

/** Constraints on the analysis from a person's decisions on dates: what is counted from a date is counted from what it was corrected to. */
export function dateConstraints(anchored: readonly Anchored[], sidecar: Sidecar): Pick<Given, 'dates'> {
  const dates: DateConstraint[] = [];
  for (const { index, value } of decisionsOf(sidecar, anchored)) {
    const span = anchored[index]!.pieces[0]?.span;
    if (span) dates.push({ start: span.start, end: span.end, value });
  }
  return dates.length === 0 ? {} : { dates: dates.sort(inTextOrder) };
}

function readDecisions(annotations: readonly Annotation[]): DateDecision[] {
  return annotations.flatMap(({ kind, status, timex }, index) =>
    kind === 'date' && status === 'confirmed' && timex !== undefined ? [{ index, value: timex.value }] : [],
  );
}
