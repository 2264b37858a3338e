import type { Span } from '../../analysis/facts';
import { align } from './alignment';
import { evidenceAt, type Words } from './evidence';
import { foldText, foldWords, unfoldSpan } from './foldedText';

const MAX_CANDIDATES = 3;
/** So many places are looked at. */
const MAX_LOOKS = 500;
/** Distance from the best-known place within which changed words are looked for, and the share that must be the same. */
const NEARBY = 400;
const MIN_SIMILARITY = 0.5;
const MAX_LENGTH = 300;

/**
 * Places that lost words may have gone to, for a person to choose from, the likeliest first: the same words in whatever layout, by
 * their context and how near they are; where there are none, the words near the best-known place that are most like them.
 */
export function candidates(text: string, words: Words, place: Span): Span[] {
  const { exact } = words;
  const same = samePlaces(text, words, place);
  if (same.length > 0) return same;
  if (exact.length < 4 || exact.length > MAX_LENGTH) return [];
  const from = Math.max(0, place.start - NEARBY);
  const { distance, ...span } = align(text, exact, from, Math.min(text.length, place.end + NEARBY));
  return 1 - distance / exact.length >= MIN_SIMILARITY && span.end > span.start ? [span] : [];
}

function samePlaces(text: string, words: Words, place: Span): Span[] {
  const folded = foldText(text);
  const plain = foldWords(words);
  if (!plain) return [];
  const { exact } = plain;
  const found: (Span & { readonly strength: number })[] = [];
  for (
    let at = folded.text.indexOf(exact);
    at >= 0 && found.length < MAX_LOOKS;
    at = folded.text.indexOf(exact, at + 1)
  ) {
    const { before, after } = evidenceAt(folded.text, plain, at, at + exact.length);
    const span = unfoldSpan(folded, { start: at, end: at + exact.length });
    const distance = Math.abs(span.start - place.start);
    found.push({ ...span, strength: before + after - Math.log2(1 + distance) });
  }
  found.sort((one, other) => other.strength - one.strength);
  return found.slice(0, MAX_CANDIDATES).map(({ start, end }) => ({ start, end }));
}
