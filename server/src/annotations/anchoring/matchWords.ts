import type { Span } from '../../analysis/facts';
import { evidenceAt, type Words } from './evidence';
import { gramLength, type GramIndex } from './gramIndex';

// What a place must show to be taken, in characters. Words count up to `wordsCount`, context as far as it agrees, and a
// place where the words are expected counts `expectedCounts`.
const wordsCount = 32;
const expectedCounts = 16;
const enough = 56;
const enoughWhereExpected = 48;
/** So much of the context must agree on each side, unless the words stand where they are expected. */
const leastContext = 8;
/** By so much the best place must exceed the second best. */
const margin = 16;
const mostCandidates = 4096;

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
  const candidates = candidatesFor(text, words, expected, index);
  if (!candidates) return undefined;
  let best: number | undefined;
  let most = -Infinity;
  let second = -Infinity;
  for (const start of candidates) {
    const strength = strengthAt(text, words, start, expected.includes(start));
    if (strength > most) {
      second = most;
      most = strength;
      best = start;
    } else second = Math.max(second, strength);
  }
  if (best === undefined || most - second < margin) return undefined;
  const { before, after } = evidenceAt(text, words, best, best + words.exact.length);
  const isExpected = expected.includes(best);
  const hasContext =
    before >= Math.min(leastContext, words.prefix.length) && after >= Math.min(leastContext, words.suffix.length);
  const accepted = isExpected ? most >= enoughWhereExpected : hasContext && most >= enoughFor(words);
  return accepted ? { start: best, end: best + words.exact.length } : undefined;
}

/** Less is enough where less is stored: at the ends of a text, and in sidecars of others. */
function enoughFor({ exact, prefix, suffix }: Words): number {
  const all = Math.min(exact.length, wordsCount) + prefix.length + suffix.length;
  return Math.max(Math.min(enough, all), wordsCount);
}

function strengthAt(text: string, words: Words, start: number, isExpected: boolean): number {
  const { before, after } = evidenceAt(text, words, start, start + words.exact.length);
  return Math.min(words.exact.length, wordsCount) + before + after + (isExpected ? expectedCounts : 0);
}

/** Every place with the exact words that could be taken, or could rival one; undefined when there are too many to tell. */
function candidatesFor(
  text: string,
  words: Words,
  expected: readonly number[],
  index: GramIndex,
): Set<number> | undefined {
  const { exact, prefix, suffix } = words;
  const starts = new Set(expected);
  if (exact.length < gramLength && prefix.length === 0) starts.add(0);
  for (const [gram, offset] of [
    [exact.slice(0, gramLength), 0],
    [prefix.slice(-gramLength), -gramLength],
    [suffix.slice(0, gramLength), exact.length],
  ] as const) {
    if (gram.length < gramLength) continue;
    const { offsets, overflow } = index.find(gram, mostCandidates);
    if (overflow) return undefined;
    for (const at of offsets) starts.add(at - offset);
    // Every place of long words is found by their beginning.
    if (offset === 0) break;
  }
  return new Set([...starts].filter((start) => start >= 0 && text.startsWith(exact, start)));
}
