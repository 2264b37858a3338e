import type { Span } from '../../analysis/facts';
import { align } from './alignment';
import { evidenceAt, type Words } from './evidence';
import { foldText, foldWords, unfoldSpan } from './foldedText';

const most = 3;
/** So many places are looked at. */
const looks = 500;
/** How far from the best-known place changed words are looked for, and how much of them must have stayed. */
const nearby = 400;
const leastSimilarity = 0.5;
const longest = 300;

/**
 * Places that lost words may have gone to, for a person to choose from, the likeliest first: the same words in whatever layout, by
 * their context and how near they are; where there are none, the words near the best-known place that are most like them.
 */
export function candidates(text: string, words: Words, place: Span): Span[] {
  const { exact } = words;
  const same = samePlaces(text, words, place);
  if (same.length > 0) return same;
  if (exact.length < 4 || exact.length > longest) return [];
  const from = Math.max(0, place.start - nearby);
  const { distance, ...span } = align(text, exact, from, Math.min(text.length, place.end + nearby));
  return 1 - distance / exact.length >= leastSimilarity && span.end > span.start ? [span] : [];
}

function samePlaces(text: string, words: Words, place: Span): Span[] {
  const folded = foldText(text);
  const plain = foldWords(words);
  if (!plain) return [];
  const { exact } = plain;
  const found: (Span & { readonly strength: number })[] = [];
  for (let at = folded.text.indexOf(exact); at >= 0 && found.length < looks; at = folded.text.indexOf(exact, at + 1)) {
    const { before, after } = evidenceAt(folded.text, plain, at, at + exact.length);
    const span = unfoldSpan(folded, { start: at, end: at + exact.length });
    const distance = Math.abs(span.start - place.start);
    found.push({ ...span, strength: before + after - Math.log2(1 + distance) });
  }
  found.sort((one, other) => other.strength - one.strength);
  return found.slice(0, most).map(({ start, end }) => ({ start, end }));
}
