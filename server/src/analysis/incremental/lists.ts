import type { Kept } from './kept';

/** How many of `count` places come before the first at which a condition no longer holds, which holds before it only. */
export function partition(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stood before an edit, what was found where it changed the text, and, moved along, what stood behind; all by paragraphs. */
export function around<T>(
  earlier: readonly T[],
  { first, past, moved }: Kept,
  found: readonly T[],
  placeOf: (one: T) => number,
  move: (one: T) => T,
): T[] {
  const before = partition(earlier.length, (i) => placeOf(earlier[i]!) < first);
  const behind = partition(earlier.length, (i) => placeOf(earlier[i]!) < past - moved);
  const now = [...earlier.slice(0, before), ...found];
  if (moved === 0) return [...now, ...earlier.slice(behind)];
  for (let i = behind; i < earlier.length; i++) now.push(move(earlier[i]!));
  return now;
}
