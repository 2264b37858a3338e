import type { Span } from '../analysis/facts';
import type { Merged } from '../annotations/mergedModel';
import { ambiguousPronoun } from './ambiguousPronoun';
import { changedSinceConfirmed } from './changedSinceConfirmed';
import type { Checked, CheckName, Problem, Severity } from './check';
import { ambiguousDate } from './dates/ambiguousDate';
import { datelineDate } from './dates/datelineDate';
import { impossibleDate } from './dates/impossibleDate';
import { rangeEndsBeforeItBegins } from './dates/rangeEndsBeforeItBegins';
import { relativeWithoutPublicationDate } from './dates/relativeWithoutPublicationDate';
import { futureInPast, pastInFuture } from './dates/tense';
import { weekdayMismatch } from './dates/weekdayMismatch';
import { differentWording } from './differentWording';
import { fragmentWording } from './fragmentWording';
import { changingTitle } from './people/changingTitle';
import { surnameFirst } from './people/surnameFirst';
import { twoSpellings } from './people/twoSpellings';
import { undescribedSpeaker } from './people/undescribedSpeaker';
import { repeatedQuotation } from './repeatedQuotation';
import { orphan } from './orphan';
import { unattributedQuotation } from './unattributedQuotation';
import { unclosedMark } from './unclosedMark';

type Check = (article: Checked) => readonly Problem[];

/** The checks of an article by name. The sidecar's own problems come from its parser. */
const checks: Readonly<Record<Exclude<CheckName, 'sidecar'>, Check>> = {
  unattributedQuotation,
  unclosedMark: ({ facts }) => unclosedMark(facts),
  weekdayMismatch,
  impossibleDate,
  rangeEndsBeforeItBegins,
  futureInPast,
  pastInFuture,
  datelineDate,
  relativeWithoutPublicationDate,
  ambiguousDate,
  ambiguousPronoun,
  differentWording,
  fragmentWording,
  repeatedQuotation,
  twoSpellings,
  changingTitle,
  surnameFirst,
  undescribedSpeaker,
  changedSinceConfirmed,
  orphan: ({ merged }) => orphan(merged),
};

/** Every problem of an article in text order, without the checks that are off and the places that a person silenced. */
export function runChecks(article: Checked, severities: Readonly<Record<CheckName, Severity>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, check] of Object.entries(checks)) {
    const isOff = severities[name as CheckName] === 'off' || article.merged.checksOff.includes(name);
    if (!isOff) problems.push(...check(article));
  }
  const silenced = silencedPlaces(article.merged);
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
