import type { Span } from '../analysis/facts';
import { keyedWords, type KeyedWord } from './wordKeys';

/** Of the words of a quotation, so many must stand in a passage in about the same order. */
const LEAST_SHARE = 0.4;
/** Fewer words say nothing: "of the". */
const LEAST_WORDS = 3;
/** Words in a row that say where a passage may be. */
const RUN = 2;
/** A run that stands in more places says nothing: "of the". */
const MOST_PLACES = 200;

/** Passage of a text that says about the same. */
export interface Passage extends Span {
  /** Share of the words looked for that it has, 0 to 1. */
  readonly share: number;
}

/**
 * The passage of a text that is most like some words: where most of their runs of words stand at about the same distances. Whole
 * sentences; undefined where too little is the same. Linear in the text's length.
 */
export function passageLike(words: string, text: string): Passage | undefined {
  const wanted = keyedWords(words);
  const there = keyedWords(text);
  if (wanted.length < LEAST_WORDS) return undefined;
  const first = densest(hits(wanted, there), wanted.length);
  if (first === undefined) return undefined;
  const keys = new Set(wanted.map(({ key }) => key));
  let from = first;
  let to = Math.min(there.length, first + Math.ceil(wanted.length * 1.5) + 1);
  while (from < to - 1 && !keys.has(there[from]!.key)) from++;
  while (to > from + 1 && !keys.has(there[to - 1]!.key)) to--;
  const found = new Set(there.slice(from, to).map(({ key }) => key));
  const share = wanted.filter(({ key }) => found.has(key)).length / wanted.length;
  if (share < LEAST_SHARE) return undefined;
  return { ...sentencesAround(text, { start: there[from]!.start, end: there[to - 1]!.end }), share };
}

/** The words of the text at which a run of the wanted words begins, each less how far into them that run is. */
function hits(wanted: readonly KeyedWord[], there: readonly KeyedWord[]): number[] {
  const runs = new Map<string, number[]>();
  const runAt = (words: readonly KeyedWord[], i: number): string =>
    words
      .slice(i, i + RUN)
      .map(({ key }) => key)
      .join(' ');
  const length = Math.min(RUN, wanted.length);
  for (let i = 0; i + length <= there.length; i++) {
    const run = runAt(there, i);
    const places = runs.get(run);
    if (places === undefined) runs.set(run, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  }
  const found: number[] = [];
  for (let i = 0; i + length <= wanted.length; i++)
    for (const place of runs.get(runAt(wanted, i)) ?? []) found.push(place - i);
  return found.sort((a, b) => a - b);
}

/** The start of the stretch, half as long as the wanted words, with most hits; undefined for none. */
function densest(starts: readonly number[], length: number): number | undefined {
  const width = Math.max(3, length / 2);
  let best: number | undefined;
  let most = 0;
  for (let i = 0, behind = 0; i < starts.length; i++) {
    while (starts[i]! - starts[behind]! > width) behind++;
    if (i - behind + 1 <= most) continue;
    most = i - behind + 1;
    best = Math.max(0, starts[behind]!);
  }
  return best;
}

/** From behind the full stop or line break before a span to the one behind it. */
function sentencesAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[.!?\n]/.test(text[from - 1]!)) from--;
  while (from < start && /[\s"”’)]/.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && !/[.!?\n]/.test(text[to]!)) to++;
  if (to < text.length && text[to] !== '\n') to++;
  return { start: from, end: to };
}
