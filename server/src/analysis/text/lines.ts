import { CARRIAGE_RETURN, LINE_FEED } from './codeUnits';

/** The offsets at which the lines of a text begin, as the Language Server Protocol counts lines: after \n, \r\n and \r. */
export function lineStarts(text: string, from = 0, to = text.length): Int32Array {
  let starts = new Int32Array(64);
  let count = 1;
  starts[0] = from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== LINE_FEED && (unit !== CARRIAGE_RETURN || text.charCodeAt(i + 1) === LINE_FEED)) continue;
    if (count === starts.length) {
      const grown = new Int32Array(count * 2);
      grown.set(starts);
      starts = grown;
    }
    starts[count++] = i + 1;
  }
  return starts.subarray(0, count);
}

/** The index of the first of some sorted starts that is not before a place; their number where all are. */
export function startAt(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the line that an offset stands in; likewise for any other sorted starts. */
export function lineAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
