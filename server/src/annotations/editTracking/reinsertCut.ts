import type { Span } from '../../analysis/facts';
import { standsAt, type Words } from '../anchoring/evidence';
import type { CutText } from '../model';

/** Length from which on cut words are recognised by themselves; shorter ones need their context. */
export const LEAST_CUT_LENGTH = 20;
const MOST_OCCURRENCES = 1000;

/** The span of a lost piece within a cut that was inserted again as a whole, by paste or undo. */
export function reinsertCut(
  text: string,
  { text: block, at }: CutText,
  length: number,
  inserted: Span,
): Span | undefined {
  const words = block.trim();
  const given = text.slice(inserted.start, inserted.end);
  if (words.length < LEAST_CUT_LENGTH || given.length > block.length + LEAST_CUT_LENGTH || given.trim() !== words)
    return undefined;
  const start = inserted.start + leading(given) + at - leading(block);
  return { start, end: start + length };
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/**
 * Words that came back where they were, by undo or redo, or with what stood around them: the place that overlaps something
 * inserted and shows most of the context, on both sides. Undefined where none does, or more than one.
 */
export function findReinserted(text: string, words: Words, insertions: readonly Span[]): Span | undefined {
  const { exact } = words;
  const found = new Set<number>();
  let places = 0;
  for (const inserted of insertions) {
    const from = Math.max(0, inserted.start - exact.length + 1);
    const region = text.slice(from, inserted.end + exact.length - 1);
    for (let at = region.indexOf(exact); at >= 0; at = region.indexOf(exact, at + 1)) {
      if (++places > MOST_OCCURRENCES) return undefined;
      if (hasContext(text, words, from + at)) found.add(from + at);
    }
  }
  const [start, second] = found;
  return start === undefined || second !== undefined ? undefined : { start, end: start + exact.length };
}

/** Words at the edge of a text have that for their context. */
function hasContext(text: string, words: Words, start: number): boolean {
  const isAtEdge =
    (words.prefix !== '' || start === 0) && (words.suffix !== '' || start + words.exact.length === text.length);
  return isAtEdge && standsAt(text, words, start);
}
