import { goesOnAt, type Marks } from '../text/marks';
import type { Tokens } from '../text/tokens';
import { editBetween } from './editBetween';
import type { DirtyRange, ReusedRanges } from './reusedRanges';

/** No rule but those of the marks, which say so themselves, looks so many tokens past the paragraph that it reads. */
const MARGIN = 150;

/** Finds the paragraphs that an edit touched, with a margin; none where it touched more than half of the text. */
export function findDirtyRange(
  { tokens, marks }: { tokens: Tokens; marks: Marks },
  text: string,
): DirtyRange | undefined {
  const { start, endBefore } = editBetween(tokens.text, text);
  const starts = tokens.paragraphStarts;
  const last = starts.length - 1;
  let from = paragraphAt(tokens, start);
  for (const stop = starts[from]! - MARGIN; from > 0 && (starts[from]! > stop || goesOnAt(marks, starts[from]!));)
    from--;
  // One whole paragraph behind the edit, so that the line break before the next one is none of the edit's.
  let to = Math.min(last, paragraphAt(tokens, endBefore) + 2);
  for (const stop = starts[to]! + MARGIN; to < last && starts[to]! < stop;) to++;
  const changed = { first: starts[from]!, past: starts[to]! };
  return changed.past - changed.first > tokens.count / 2 ? undefined : changed;
}

/** The ranges of an edited text that are reused of its earlier version, of which a range was dirty. */
export function reusedRanges(before: Tokens, after: Tokens, dirty: DirtyRange): ReusedRanges {
  const tokenShift = after.count - before.count;
  const unitShift = after.text.length - before.text.length;
  const paragraphShift = after.paragraphStarts.length - before.paragraphStarts.length;
  return { first: dirty.first, past: dirty.past + tokenShift, tokenShift, unitShift, paragraphShift };
}

/** The last paragraph that begins at or before an offset, the first where none does. */
function paragraphAt(tokens: Tokens, offset: number): number {
  return tokens.paragraphOf(tokens.at(offset + 1) - 1);
}
