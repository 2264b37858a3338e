import type { TextEdit } from '../model';

/**
 * The edits that do at once what earlier ones did and then another.
 *
 * @param earlier in text order, at places of the text before them; none touches another
 * @param edit at places of the text that the earlier ones left
 * @returns edits like the earlier ones
 */
export function composeEdits(earlier: readonly TextEdit[], { start, end, newText }: TextEdit): TextEdit[] {
  /** How much further on a place is after the edits that were looked at. */
  let shift = 0;
  let at = 0;
  for (; at < earlier.length && behind(earlier[at]!, shift) < start; at++) shift += growth(earlier[at]!);
  const before = earlier.slice(0, at);
  let from = start - shift;
  let to = from;
  let [head, tail] = ['', ''];
  for (; at < earlier.length && earlier[at]!.start + shift <= end; at++) {
    const touched = earlier[at]!;
    const begins = touched.start + shift;
    if (begins < start) head = touched.newText.slice(0, start - begins);
    tail = touched.newText.slice(Math.max(0, end - begins));
    from = Math.min(from, touched.start);
    to = touched.end;
    shift += growth(touched);
  }
  to = Math.max(to, end - shift);
  return [...before, { start: from, end: to, newText: head + newText + tail }, ...earlier.slice(at)];
}

function growth({ start, end, newText }: TextEdit): number {
  return newText.length - (end - start);
}

/** The end of what an edit put in, in the text after it. */
function behind({ start, newText }: TextEdit, shift: number): number {
  return start + shift + newText.length;
}
