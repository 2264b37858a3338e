import { goesOnAt, type Marks } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { DirtyRange, ReusedRanges } from './reusedRanges';

/** No rule but those of the marks, which say so themselves, looks so many tokens past the paragraph that it reads. */
const MARGIN = 150;

/** Finds the paragraphs that an edit touched, with a margin; none where it touched more than half of the text. */
export function findDirtyRange(
  { tokens, marks }: { tokens: Tokens; marks: Marks },
  text: string,
): DirtyRange | undefined {
  const before = tokens.text;
  const same = commonStart(before, text);
  const sameEnd = commonEnd(before, text, Math.min(before.length, text.length) - same);
  const starts = tokens.paragraphStarts;
  const last = starts.length - 1;
  let from = paragraphAt(tokens, same);
  for (const stop = starts[from]! - MARGIN; from > 0 && (starts[from]! > stop || goesOnAt(marks, starts[from]!));)
    from--;
  // One whole paragraph behind the edit, so that the line break before the next one is none of the edit's.
  let to = Math.min(last, paragraphAt(tokens, before.length - sameEnd) + 2);
  for (const stop = starts[to]! + MARGIN; to < last && starts[to]! < stop;) to++;
  const changed = { first: starts[from]!, past: starts[to]! };
  return changed.past - changed.first > tokens.count / 2 ? undefined : changed;
}

/** The ranges of an edited text that are reused of its earlier version, of which a range was dirty. */
export function reusedRanges(before: Tokens, after: Tokens, dirty: DirtyRange): ReusedRanges {
  const tokenShift = after.count - before.count;
  const unitShift = after.text.length - before.text.length;
  return { first: dirty.first, past: dirty.past + tokenShift, tokenShift, unitShift };
}

/** The last paragraph that begins at or before an offset, the first where none does. */
function paragraphAt(tokens: Tokens, offset: number): number {
  return tokens.paragraphOf(tokens.at(offset + 1) - 1);
}

/** In UTF-16 code units: strings are compared much quicker whole than unit by unit. */
const BLOCKS = [65536, 4096, 256, 16, 1];

/** Length of the common prefix of two texts, in code units. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (const size of BLOCKS) while (at + size <= most && a.slice(at, at + size) === b.slice(at, at + size)) at += size;
  return at;
}

/** Length of the common suffix of two texts, at most `most` code units. */
function commonEnd(a: string, b: string, most: number): number {
  let end = 0;
  const block = (text: string, size: number): string => text.slice(text.length - end - size, text.length - end);
  for (const size of BLOCKS) while (end + size <= most && block(a, size) === block(b, size)) end += size;
  return end;
}
