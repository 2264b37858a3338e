import { lowerBound } from '../text/lowerBound';
import type { ReusedRanges } from './reusedRanges';

/** Splices what was found in the dirty paragraphs into what an earlier version had around them, shifting what stands behind. */
export function spliceReused<T>(
  earlier: readonly T[],
  { first, past, tokenShift, paragraphShift }: ReusedRanges,
  found: readonly T[],
  firstToken: (one: T) => number,
  shift: (one: T) => T,
): T[] {
  const before = lowerBound(earlier.length, (i) => firstToken(earlier[i]!) < first);
  const behind = lowerBound(earlier.length, (i) => firstToken(earlier[i]!) < past - tokenShift);
  const now = [...earlier.slice(0, before), ...found];
  if (tokenShift === 0 && paragraphShift === 0) return [...now, ...earlier.slice(behind)];
  for (let i = behind; i < earlier.length; i++) now.push(shift(earlier[i]!));
  return now;
}
