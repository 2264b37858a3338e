/**
 * The first of `count` places at which a condition no longer holds, `count` where it always does, found by binary search.
 *
 * @param holds must hold up to some place and nowhere behind it
 */
export function lowerBound(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
