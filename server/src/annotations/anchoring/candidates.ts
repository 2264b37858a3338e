import type { Span } from '../../analysis/facts';
import { align } from './alignment';
import { evidenceAt, type Words } from './evidence';

const most = 3;
/** So many places are looked at. */
const looks = 500;
/** How far from the best-known place changed words are looked for, and how much of them must have stayed. */
const nearby = 400;
const leastSimilarity = 0.5;
const longest = 300;

/**
 * Places that lost words may have gone to, for a person to choose from, the likeliest first: the same words, by their context and how near
 * they are; where there are none, the words near the best-known place that are most like them.
 */
export function candidates(text: string, words: Words, place: Span): Span[] {
  const { exact } = words;
  const found: (Span & { readonly strength: number })[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < looks; at = text.indexOf(exact, at + 1)) {
    const { before, after } = evidenceAt(text, words, at, at + exact.length);
    const distance = Math.abs(at - place.start);
    found.push({ start: at, end: at + exact.length, strength: before + after - Math.log2(1 + distance) });
  }
  found.sort((one, other) => other.strength - one.strength);
  if (found.length > 0) return found.slice(0, most).map(({ start, end }) => ({ start, end }));
  if (exact.length < 4 || exact.length > longest) return [];
  const from = Math.max(0, place.start - nearby);
  const { distance, ...span } = align(text, exact, from, Math.min(text.length, place.end + nearby));
  return 1 - distance / exact.length >= leastSimilarity && span.end > span.start ? [span] : [];
}
