import type { Span } from '../../analysis/facts';
import { evidenceAt, type Words } from './evidence';
import { gramLength, type GramIndex } from './gramIndex';

/** If one side of the context is intact and at least this long, that is enough for words at least this long; shorter words also need some of the other side. */
const WHOLE_SIDE = 24;
/** Share of the context that must agree where both sides were edited; less where the words are expected. */
const MIN_SHARE = 0.75;
const MIN_SHARE_WHERE_EXPECTED = 0.5;
/** So many characters must agree on each side then. */
const MIN_CONTEXT = 12;
/** Bonus of the expected place over others, in characters of context. */
const EXPECTED_COUNTS = 4;
/** By so many characters of context the best place must exceed the second best. */
const MARGIN = 16;
const MAX_CANDIDATES = 512;

/**
 * Finds the exact words of a target (Data Model, section 4.2.4): the place that its context, or where it is expected,
 * tells clearly from every other. Undefined where no place does, or more than one. Words that were seen to go are found only with all
 * of their context: somebody may have written a lookalike since.
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
    const strength = before + after + (expected.includes(start) ? EXPECTED_COUNTS : 0);
    if (strength > most) {
      second = most;
      most = strength;
      best = start;
    } else second = Math.max(second, strength);
  }
  if (best === undefined || most - second < MARGIN) return undefined;
  const span = { start: best, end: best + words.exact.length };
  if (words.lost && !evidenceAt(text, words, span.start, span.end).complete) return undefined;
  return isSure(text, words, span, expected.includes(best)) ? span : undefined;
}

/** Less is enough where less is stored, or there is no more: at the ends of a text, and in sidecars of others. */
function isSure(text: string, words: Words, { start, end }: Span, isExpected: boolean): boolean {
  const { exact, prefix, suffix } = words;
  const { before, after, complete } = evidenceAt(text, words, start, end);
  if (complete) return isExpected || before + after >= MIN_CONTEXT;
  const both =
    before >= Math.min(MIN_CONTEXT, prefix.length, start) &&
    after >= Math.min(MIN_CONTEXT, suffix.length, text.length - end);
  const whole = Math.max(before === prefix.length ? before : 0, after === suffix.length ? after : 0);
  if (whole >= WHOLE_SIDE && (both || exact.length >= WHOLE_SIDE)) return true;
  const share = (before + after) / (prefix.length + suffix.length);
  return both && share >= (isExpected ? MIN_SHARE_WHERE_EXPECTED : MIN_SHARE);
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
      const { offsets, overflow } = index.find(gram, MAX_CANDIDATES);
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
