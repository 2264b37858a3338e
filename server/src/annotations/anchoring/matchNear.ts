import type { Span } from '../../analysis/facts';
import { align, type Alignment } from './alignment';
import { evidenceAt, type Words } from './evidence';
import { gramLength, type GramIndex } from './gramIndex';

/** Shorter words are never matched nearly, longer ones would cost too much. */
const MIN_LENGTH = 6;
const MAX_LENGTH = 2000;
/** Words shorter than this need most of their context on both sides, others all of it on one side and some on the other. */
const UNAMBIGUOUS_LENGTH = 24;
const MIN_SHARE_OF_SHORT = 0.75;
/** Short words are looked for behind so much of their context. */
const NEAR_CONTEXT = 16;
/** The share of the words that must have stayed. */
const MIN_SIMILARITY = 0.75;
/** By so much of similarity the best place must exceed the second best. */
const MARGIN = 0.2;
const MAX_SEEDS = 24;
const MAX_HITS = 16;
const MAX_PLACES = 3;

/**
 * Finds words that were changed a little: the one place whose words are much like the stored ones, with context on
 * both sides that is as it was. Undefined where that is not unmistakable.
 */
export function matchNear(text: string, words: Words, index: GramIndex): Span | undefined {
  const { exact } = words;
  if (words.lost || exact.length < MIN_LENGTH || exact.length > MAX_LENGTH) return undefined;
  const places = exact.length < UNAMBIGUOUS_LENGTH ? placesByPrefix(text, words, index) : placesByWords(exact, index);
  const found = places.map((place) => alignAt(text, exact, place)).sort((one, other) => one.distance - other.distance);
  const [best, ...others] = found;
  // The very words were looked for already, and are not there or cannot be told from others.
  if (!best || best.distance === 0) return undefined;
  const rival = others.find((other) => other.start >= best.end || other.end <= best.start);
  const similarity = similarityOf(best, exact);
  if (similarity < MIN_SIMILARITY || (rival && similarity - similarityOf(rival, exact) < MARGIN)) return undefined;
  const span = toWordEdges(text, best, exact);
  return hasContext(text, words, span) ? span : undefined;
}

function similarityOf({ distance }: Alignment, exact: string): number {
  return 1 - distance / exact.length;
}

function alignAt(text: string, exact: string, place: number): Alignment {
  const slack = gramLength + (exact.length >> 2);
  return align(text, exact, Math.max(0, place - slack), Math.min(text.length, place + exact.length + slack));
}

function hasContext(text: string, words: Words, { start, end }: Span): boolean {
  const { exact, prefix, suffix } = words;
  const { before, after } = evidenceAt(text, words, start, end);
  if (exact.length < UNAMBIGUOUS_LENGTH)
    return before >= prefix.length * MIN_SHARE_OF_SHORT && after >= suffix.length * MIN_SHARE_OF_SHORT;
  const isWhole = before === prefix.length || after === suffix.length;
  return isWhole && before >= Math.min(gramLength, prefix.length) && after >= Math.min(gramLength, suffix.length);
}

/** Places behind as much of the context as short words need. */
function placesByPrefix(text: string, { prefix }: Words, index: GramIndex): readonly number[] {
  const near = prefix.slice(-NEAR_CONTEXT);
  if (near.length < gramLength) return [];
  const { offsets, overflow } = index.find(near.slice(-gramLength), MAX_HITS);
  if (overflow) return [];
  return offsets.map((at) => at + gramLength).filter((place) => text.startsWith(near, place - near.length));
}

/** Places where several grams of the words stand about as far apart as they did: the best few. */
function placesByWords(exact: string, index: GramIndex): readonly number[] {
  const step = Math.max(1, Math.floor((exact.length - gramLength) / MAX_SEEDS));
  const width = Math.max(gramLength * 2, exact.length >> 2);
  const votes = new Map<number, { count: number; readonly place: number }>();
  for (let at = 0; at + gramLength <= exact.length; at += step) {
    const { offsets, overflow } = index.find(exact.slice(at, at + gramLength), MAX_HITS);
    if (overflow) continue;
    for (const offset of offsets) {
      const bucket = Math.floor((offset - at) / width);
      const vote = votes.get(bucket);
      if (vote) vote.count++;
      else votes.set(bucket, { count: 1, place: offset - at });
    }
  }
  return [...votes.values()]
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_PLACES)
    .map(({ place }) => place);
}

const wordUnit = /[\p{L}\p{N}]/u;

/** Words begin and end at edges of words; where the stored ones did, the new ones do. */
function toWordEdges(text: string, { start, end }: Span, exact: string): Span {
  let from = start;
  let to = end;
  const isWord = (offset: number): boolean => wordUnit.test(text.charAt(offset));
  if (wordUnit.test(exact.charAt(0))) while (from > 0 && isWord(from - 1) && isWord(from)) from--;
  if (wordUnit.test(exact.charAt(exact.length - 1))) while (to < text.length && isWord(to) && isWord(to - 1)) to++;
  return { start: from, end: to };
}
