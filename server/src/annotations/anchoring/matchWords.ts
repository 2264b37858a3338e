import type { Span } from '../../analysis/facts';
import { evidenceAt, type Words } from './evidence';
import { gramLength, type GramIndex } from './gramIndex';

// All in characters. Anywhere in the text, half of the context must agree, and some of it on each side.
const leastContext = 32;
const leastOnEachSide = gramLength;
/** Words of this length with so much context on one side need none on the other. */
const longWords = 16;
const contextOfLongWords = 24;
/** Where the words are expected, they and the context that agrees must make up so much together. */
const leastWhereExpected = 32;
/** What an expected place counts for, compared to others. */
const expectedCounts = 16;
/** By so much the best place must exceed the second best. Places that agree less than this on both sides are no rivals. */
const margin = 16;
const mostCandidates = 512;

/**
 * Where the exact words of a target are now (Data Model, section 4.2.4): the place that its context, or where it is expected,
 * tells clearly from every other. Undefined where no place does, or more than one.
 * @param expected offsets where the words would be if nothing, or what moved their neighbours, had moved them
 */
export function matchWords(
  text: string,
  words: Words,
  expected: readonly number[],
  index: GramIndex,
): Span | undefined {
  let best: number | undefined;
  let most = -Infinity;
  let second = -Infinity;
  for (const start of candidatesFor(text, words, expected, index)) {
    const { before, after } = evidenceAt(text, words, start, start + words.exact.length);
    const strength = before + after + (expected.includes(start) ? expectedCounts : 0);
    if (strength > most) {
      second = most;
      most = strength;
      best = start;
    } else second = Math.max(second, strength);
  }
  if (best === undefined || most - second < margin) return undefined;
  const span = { start: best, end: best + words.exact.length };
  return isSure(text, words, span, expected.includes(best)) ? span : undefined;
}

/** Less is enough where less is stored: at the ends of a text, and in sidecars of others. */
function isSure(text: string, words: Words, { start, end }: Span, isExpected: boolean): boolean {
  const { exact, prefix, suffix } = words;
  const { before, after } = evidenceAt(text, words, start, end);
  if (isExpected) return Math.min(exact.length, leastWhereExpected) + before + after >= leastWhereExpected;
  if (exact.length >= longWords && Math.max(before, after) >= contextOfLongWords) return true;
  return (
    before >= Math.min(leastOnEachSide, prefix.length) &&
    after >= Math.min(leastOnEachSide, suffix.length) &&
    before + after >= Math.min(leastContext, Math.max(gramLength, prefix.length + suffix.length))
  );
}

/** The places with the exact words that agree with a good part of the context on one side, and those where they are expected. */
function candidatesFor(text: string, words: Words, expected: readonly number[], index: GramIndex): Set<number> {
  const { exact, prefix, suffix } = words;
  const starts = new Set(expected);
  // Of two neighbouring grams the second is asked only where the first is everywhere: "said on Tuesday".
  const before = [-gramLength, -gramLength * 2].map((at) => ({
    gram: prefix.slice(at, at + gramLength || undefined),
    offset: at,
  }));
  const after = [0, gramLength].map((at) => ({ gram: suffix.slice(at, at + gramLength), offset: exact.length + at }));
  for (const side of [before, after]) {
    for (const { gram, offset } of side) {
      if (gram.length < gramLength) break;
      const { offsets, overflow } = index.find(gram, mostCandidates);
      if (overflow) continue;
      for (const at of offsets) starts.add(at - offset);
      break;
    }
  }
  return withWords(text, exact, starts);
}

function withWords(text: string, exact: string, starts: Iterable<number>): Set<number> {
  return new Set(Array.from(starts).filter((start) => start >= 0 && text.startsWith(exact, start)));
}
