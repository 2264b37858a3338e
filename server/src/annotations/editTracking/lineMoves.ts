import type { Span } from '../../analysis/facts';
import type { TextEdit } from '../model';
import { moveSpan, trimEdit } from './moveSpan';

/** So much of a line must have stayed, at its two ends together, for its words to be where they were in it. */
const LEAST_KEPT_SHARE = 0.5;

/** A line, or the part of one that an edit begins or ends in, without its line end. */
interface Line extends Span {
  readonly text: string;
}

/**
 * Follows the words of whole lines in an edit that replaces several: sorted lines, a file that another program wrote
 * again. A line goes where the same line is now, of as many equal ones the first to the first; between two lines that stayed together,
 * as many changed lines are those lines, changed.
 * @param removed what the edit replaces
 * @returns undefined where the edit is within a line; what it returns gives undefined for words in a line that is gone, null for words in several
 * lines that do not stand together any more
 */
export function lineMoves(edit: TextEdit, removed: string): LineMove | undefined {
  const { start, end, newText } = edit;
  if (!/[\r\n]/.test(removed) || !/[\r\n]/.test(newText)) return undefined;
  let known: {
    readonly lines: readonly Line[];
    readonly after: readonly Line[];
    readonly pairs: ReadonlyMap<Line, Line>;
  };
  return (span) => {
    if (span.start < start || span.end > end) return undefined;
    if (!(known as typeof known | undefined)) {
      const [lines, after] = [linesOf(removed), linesOf(newText)];
      known = { lines, after, pairs: pair(lines, after) };
    }
    const { lines, after, pairs } = known;
    const words = { start: span.start - start, end: span.end - start };
    const first = lines.findLastIndex((one) => one.start <= words.start);
    const last = lines.findLastIndex((one) => one.start < words.end);
    const inLine = (i: number, from: number, to: number): Span | undefined => moveInLine(lines[i], pairs, from, to);
    let moved: Span | null | undefined;
    if (first === last) moved = inLine(first, words.start, words.end);
    else {
      const [head, tail] = [inLine(first, words.start, Infinity), inLine(last, 0, words.end)];
      const at = after.indexOf(pairs.get(lines[first]!)!);
      const together = lines.slice(first, last + 1).every((line, i) => at >= 0 && pairs.get(line) === after[at + i]);
      moved = head && tail && together ? { start: head.start, end: tail.end } : null;
    }
    return moved && { start: start + moved.start, end: start + moved.end };
  };
}

/** Span that moved with its lines. */
export type LineMove = (span: Span) => Span | null | undefined;

/** A part of a line, from an offset to another or to the line's edge, in the line that it is now. */
function moveInLine(
  line: Line | undefined,
  pairs: ReadonlyMap<Line, Line>,
  from: number,
  to: number,
): Span | undefined {
  const now = line && pairs.get(line);
  if (!line || !now || from >= line.end) return undefined;
  const part = { start: Math.max(from, line.start) - line.start, end: Math.min(to, line.end) - line.start };
  const moved = moveSpan(part, trimEdit({ start: 0, end: line.text.length, newText: now.text }, line.text));
  return moved && { start: now.start + moved.start, end: now.start + moved.end };
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    return { start: index, end: index + line.length, text: line };
  });
}

function pair(before: readonly Line[], after: readonly Line[]): Map<Line, Line> {
  const places = placesOf(after);
  const own = placesOf(before);
  // Of equal lines as many must be left, or nobody knows which went.
  for (const [text, found] of own) if (found.length !== places.get(text)?.length) places.delete(text);
  const matches = before.map(({ text }, i) => places.get(text)?.[own.get(text)!.indexOf(i)]);
  const taken = new Set(matches);
  const pairs = new Map<Line, Line>();
  let last = -1;
  for (let i = 0; i <= before.length; i++) {
    const match = i === before.length ? after.length : matches[i];
    if (match === undefined) continue;
    if (i < before.length) pairs.set(before[i]!, after[match]!);
    const from = (matches[last] ?? -1) + 1;
    const count = i - last - 1;
    if (match - from === count && !after.slice(from, match).some((_, n) => taken.has(from + n))) {
      for (let n = 0; n < count; n++) {
        if (isLike(before[last + 1 + n]!.text, after[from + n]!.text))
          pairs.set(before[last + 1 + n]!, after[from + n]!);
      }
    }
    last = i;
  }
  return pairs;
}

/** The places of lines by their text. */
function placesOf(lines: readonly Line[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  });
  return places;
}

function isLike(one: string, other: string): boolean {
  const { start, end, newText } = trimEdit({ start: 0, end: one.length, newText: other }, one);
  return (
    one.length - (end - start) >= Math.max(one.length, other.length) * LEAST_KEPT_SHARE && newText.length < other.length
  );
}
