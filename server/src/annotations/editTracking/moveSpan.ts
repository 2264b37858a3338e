import type { Span } from '../../analysis/facts';
import type { TextEdit } from '../model';

/**
 * Span after an edit, undefined when its words are gone. The rules, for a span [ and an edit |:
 * - typed at an edge, `|[words]|`: stays outside; typed inside, or over a part, `[wo|rd|s]`: belongs to the span;
 * - replaced beyond one edge, `|be[fore| words]`: what is left is the span;
 * - replaced as a whole, `[|words|]` or more: gone, whatever came instead.
 */
export function moveSpan(span: Span, { start, end, newText }: TextEdit): Span | undefined {
  const delta = newText.length - (end - start);
  if (start >= span.end) return span;
  if (end <= span.start) return { start: span.start + delta, end: span.end + delta };
  if (start <= span.start && end >= span.end) return undefined;
  if (start < span.start) return { start: end + delta, end: span.end + delta };
  if (end > span.end) return { start: span.start, end: start };
  const moved = { start: span.start, end: span.end + delta };
  return moved.end > moved.start ? moved : undefined;
}

/** Offset after an edit; one that was replaced becomes that of the replacement. */
export function movePlace(place: Span, edit: TextEdit): Span {
  const { start, end, newText } = edit;
  const delta = newText.length - (end - start);
  if (start >= place.end && start > place.start) return place;
  if (end <= place.start) return { start: place.start + delta, end: place.end + delta };
  return { start: Math.min(place.start, start), end: Math.max(place.end, end) + delta };
}

const wordUnit = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/**
 * An edit without the words that it puts back at its ends: a formatter, or *replace all*, may replace a line where one
 * word changes. A word is kept whole or replaced whole: "Monday" → "Tuesday" is no edit inside of it.
 */
export function trimEdit(edit: TextEdit, removed: string): TextEdit {
  const { start, end, newText } = edit;
  const most = Math.min(removed.length, newText.length);
  let head = 0;
  while (head < most && removed.charCodeAt(head) === newText.charCodeAt(head)) head++;
  if (head === removed.length && head === newText.length) return { start: end, end, newText: '' };
  let tail = 0;
  while (tail < most - head && removed.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  while (head > 0 && splitsWord(removed, newText, head)) head--;
  while (tail > 0 && splitsWord(removed, newText, removed.length - tail, newText.length - tail)) tail--;
  return { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
}

/** Whether an offset lies between two units of one word, in either text. */
function splitsWord(one: string, other: string, at: number, atOther = at): boolean {
  return isInWord(one, at) || isInWord(other, atOther);
}

function isInWord(text: string, at: number): boolean {
  return wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at));
}
