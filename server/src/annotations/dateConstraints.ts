import type { DateConstraint, Given } from '../analysis/facts';
import type { Anchored, Sidecar } from './model';
import { areInOrder } from './overlay/sortedAnnotations';
import { inTextOrder } from './spans';

/** What a person said of a date, wherever its words stand, with its index among the annotations. */
interface DateDecision extends Pick<DateConstraint, 'value'> {
  readonly index: number;
}

const decisions = new WeakMap<Sidecar, readonly DateDecision[]>();

/** Constraints on the analysis from a person's decisions on dates: what is counted from a date is counted from what it was corrected to. */
export function dateConstraints(anchored: readonly Anchored[], sidecar: Sidecar): Pick<Given, 'dates'> {
  const dates: DateConstraint[] = [];
  for (const { index, value } of decisionsOf(anchored, sidecar)) {
    const span = anchored[index]!.pieces[0]?.span;
    if (span) dates.push({ start: span.start, end: span.end, value });
  }
  return dates.length === 0 ? {} : { dates: dates.sort(inTextOrder) };
}

/** Read once for a sidecar: a key moves thousands and makes none another. */
function decisionsOf(anchored: readonly Anchored[], sidecar: Sidecar): readonly DateDecision[] {
  if (!areInOrder(sidecar, anchored)) return readDecisions(anchored);
  const known = decisions.get(sidecar);
  if (known !== undefined) return known;
  const read = readDecisions(anchored);
  decisions.set(sidecar, read);
  return read;
}

function readDecisions(anchored: readonly Anchored[]): DateDecision[] {
  return anchored.flatMap(({ annotation: { kind, status, timex } }, index) =>
    kind === 'date' && status === 'confirmed' && timex !== undefined ? [{ index, value: timex.value }] : [],
  );
}
