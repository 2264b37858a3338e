import type { Span } from '../../analysis/facts';
import { evidenceAt, type Words } from '../anchoring/evidence';

/** Words count up to this; together with the context that agrees there must be enough. */
const wordsCount = 32;
const enough = 20;
/** By so many characters the best place must exceed the second best. */
const margin = 8;
const mostPlaces = 1000;

/**
 * Words that came back, by undo, redo or paste: the place that overlaps what was inserted, has exactly the words, and shows
 * by their length and context that it is no lookalike. Undefined where none does, or more than one.
 */
export function recover(text: string, words: Words, inserted: Span): Span | undefined {
  const { exact } = words;
  const from = Math.max(0, inserted.start - exact.length + 1);
  const region = text.slice(from, inserted.end + exact.length - 1);
  let best: number | undefined;
  let most = -Infinity;
  let second = -Infinity;
  let places = 0;
  for (let at = region.indexOf(exact); at >= 0; at = region.indexOf(exact, at + 1)) {
    if (++places > mostPlaces) return undefined;
    const start = from + at;
    const { before, after } = evidenceAt(text, words, start, start + exact.length);
    const strength = Math.min(exact.length, wordsCount) + before + after;
    if (strength > most) {
      second = most;
      most = strength;
      best = start;
    } else second = Math.max(second, strength);
  }
  const all = Math.min(exact.length, wordsCount) + words.prefix.length + words.suffix.length;
  if (best === undefined || most < Math.min(enough, all) || most - second < margin) return undefined;
  return { start: best, end: best + exact.length };
}
