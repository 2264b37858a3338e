import type { Facts, Span } from '../analysis/facts';
import type { Merged } from '../annotations/mergedModel';
import { orphan } from './orphan';
import type { CheckName, Problem, Severity } from './check';
import { unattributedQuotation } from './unattributedQuotation';
import { unclosedMark } from './unclosedMark';

type Check = (merged: Merged, facts: Facts) => Problem[];

/** The checks of an article by name. The sidecar's own problems come from its parser. */
const checks: Readonly<Partial<Record<CheckName, Check>>> = {
  unattributedQuotation,
  unclosedMark: (_, facts) => unclosedMark(facts),
  orphan,
};

/** Every problem of an article in text order, without the checks that are off and the places that a person silenced. */
export function runChecks(merged: Merged, facts: Facts, severities: Readonly<Record<CheckName, Severity>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, check] of Object.entries(checks)) {
    if (severities[name as CheckName] !== 'off') problems.push(...check(merged, facts));
  }
  const silenced = silencedPlaces(merged);
  return problems.filter((problem) => !silenced.has(key(problem.check, problem))).sort((a, b) => a.start - b.start);
}

/** A silenced place is the very span that the check complained about, as it has moved since. */
function silencedPlaces({ rejections }: Merged): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { annotation, pieces } of rejections) {
    const span = pieces[0]?.span;
    if (annotation.check !== undefined && span !== undefined) places.add(key(annotation.check, span));
  }
  return places;
}

function key(check: string, { start, end }: Span): string {
  return `${check} ${start} ${end}`;
}
