import type { Resolution } from './context';
import { Grain, type Match } from './meaning';
import { type Stamp, stampOf } from './stamp';

/** The dates that later ones are counted from, as they stand at one place of the text. */
export interface Anchors {
  readonly running: Stamp | undefined;
  readonly period: Stamp | undefined;
  readonly quarter: Stamp | undefined;
}

const MONTHS_OF_YEAR = new Set(['P6M', 'P9M']);

export const NO_ANCHORS: Anchors = { running: undefined, period: undefined, quarter: undefined };

/** The anchors after a date. What is compared with ("a year earlier") does not become what is spoken of. */
export function advance(anchors: Anchors, { meaning }: Match, found: Resolution): Anchors {
  const { stamp } = found;
  // "the first nine months" are compared with those of the year before.
  if (meaning.kind === 'duration' && MONTHS_OF_YEAR.has(meaning.value) && anchors.quarter !== undefined)
    return { ...anchors, period: stampOf(anchors.quarter.day, Grain.Year) };
  if (stamp === undefined) return anchors;
  const compared =
    meaning.kind === 'shift' &&
    (meaning.from === 'period' || meaning.from === 'yearAgo') &&
    meaning.unit === Grain.Year;
  if (compared) return anchors;
  const period = stamp.grain >= Grain.Month && stamp.grain <= Grain.Year;
  return {
    running: stamp,
    period: period ? stamp : anchors.period,
    quarter: stamp.grain === Grain.Quarter ? stamp : anchors.quarter,
  };
}
