import type { Tokens } from '../../text/tokens';
import { calendarDay } from './calendar';
import type { Resolution } from './context';
import * as Grain from './grain';
import type { Match } from './meaning';
import { type Stamp, stampOf } from './stamp';

/** The dates that later ones are counted from, as they stand at one place of the text. */
export interface Anchors {
  readonly running: Stamp | undefined;
  readonly period: Stamp | undefined;
  readonly quarter: Stamp | undefined;
  /** In a narrative, a date by the way or far from the running one, which it becomes if the next date agrees; its first token. */
  readonly stray: { readonly stamp: Stamp; readonly first: number } | undefined;
  /** In a narrative, the text speaks of the time around its publication here. */
  readonly now: boolean;
}

export const NO_ANCHORS: Anchors = {
  running: undefined,
  period: undefined,
  quarter: undefined,
  stray: undefined,
  now: false,
};

const MONTHS_OF_YEAR = new Set(['P6M', 'P9M']);
/** So many years off, a date in a narrative is an aside until the next date agrees. */
const ASIDE = 2;

/**
 * The anchors after a date. What is compared with ("a year earlier") does not become what is spoken of.
 *
 * @param aside whether the date stands by the way in a narrative
 */
export function advance(
  anchors: Anchors,
  match: Match,
  found: Resolution,
  narrative: boolean,
  aside: boolean,
): Anchors {
  const { stamp } = found;
  const { meaning } = match;
  // "the first nine months" are compared with those of the year before.
  if (meaning.kind === 'duration' && MONTHS_OF_YEAR.has(meaning.value) && anchors.quarter !== undefined)
    return { ...anchors, period: stampOf(anchors.quarter.day, Grain.Year) };
  if (stamp === undefined || (meaning.kind === 'shift' && meaning.from === 'period' && meaning.unit === Grain.Year))
    return anchors;
  if (meaning.kind === 'shift' && (meaning.from === 'yearAgo' || (narrative && meaning.from === 'publication')))
    return anchors;
  if (narrative) return narrated(anchors, match.first, stamp, aside);
  const period = stamp.grain >= Grain.Month && stamp.grain <= Grain.Year;
  return {
    running: stamp,
    period: period ? stamp : anchors.period,
    quarter: stamp.grain === Grain.Quarter ? stamp : anchors.quarter,
    stray: undefined,
    now: false,
  };
}

/** The anchors after a date of a narrative that was counted from its publication. */
export function advanceToday(anchors: Anchors, { stamp }: Resolution): Anchors {
  return stamp === undefined ? anchors : { ...anchors, running: stamp, stray: undefined, now: true };
}

/** "Documents released in 2005 show …" does not move a tale of 1964. */
function narrated(anchors: Anchors, first: number, stamp: Stamp, aside: boolean): Anchors {
  const { running, stray } = anchors;
  if (running === undefined) return { ...anchors, running: stamp, stray: undefined };
  const away = Math.abs(yearOf(stamp) - yearOf(running));
  if ((away > ASIDE || (aside && away > 0)) && (stray === undefined || isFar(stamp, stray.stamp)))
    return { ...anchors, stray: { stamp, first } };
  // "in 1944" after "in June 1944" says nothing new.
  if (away === 0 && stamp.grain >= Grain.Year) return { ...anchors, stray: undefined };
  return { ...anchors, running: stamp, stray: undefined };
}

function yearOf(stamp: Stamp): number {
  return calendarDay(stamp.day).year;
}

/**
 * The date that a date of a narrative is counted from: the last one, be it by the way, for "that year", "two days later" and what
 * stands in one sentence with it, else the one that the tale is at.
 */
export function runningFor(tokens: Tokens, { first, meaning }: Match, anchors: Anchors): Stamp | undefined {
  const { running, stray } = anchors;
  if (stray === undefined || running === undefined || isFar(stray.stamp, running)) return running;
  const whole = meaning.kind === 'point' ? meaning.within : meaning;
  const goesOn = whole?.kind === 'shift' && (whole.from === 'running' || whole.from === 'spokenOf');
  return goesOn || tokens.sentenceOf(first) === tokens.sentenceOf(stray.first) ? stray.stamp : running;
}

function isFar(stamp: Stamp, other: Stamp): boolean {
  return Math.abs(yearOf(stamp) - yearOf(other)) > ASIDE;
}
