import { diffArrays } from 'diff';
import { remembered } from './remembered';
import { keyedWords, type KeyedWord } from '../annotations/sourceComparison/wordKeys';

/** One difference between two texts, in the words of each; the side that lacks words is empty. */
export interface WordChange {
  readonly here: string;
  readonly there: string;
}

/** Comparison of two sentences. */
export interface WordComparison {
  /** In the stretch that both have, ends that differ by a word or two included. */
  readonly changes: readonly WordChange[];
  /** Words behind that stretch that only the other sentence has. */
  readonly after: string;
  /** Whether the stretch is all of this one, and of the other one. */
  readonly all: boolean;
  readonly allOther: boolean;
  /** Words that both have. */
  readonly common: number;
  /** Share of the stretch that is the same, 0 to 1. */
  readonly share: number;
  /** Share of the shorter sentence that the other has too, 0 to 1. */
  readonly cover: number;
}

/** A mark that words were left out or put in: "we […] stay", "we … stay". What stands at such a place is no change. */
const marked = /…|\.\.\.|\. \. \.|[[\]()]/;

/** At the ends so many words may stand for others; more, and the two go on with something else. */
const MAX_AT_ENDS = 2;

type Words = readonly KeyedWord[];

/** So many comparisons are remembered. */
const MAX_CACHED = 10_000;

/** Compares word by word; undefined where the texts have no word in common. */
export const compareWords = remembered(MAX_CACHED, compare);

function compare(here: string, there: string): WordComparison | undefined {
  const own = keyedWords(here);
  const other = keyedWords(there);
  const gaps = gapsOf(own, other);
  if (gaps.length < 2) return undefined;
  const first = gaps[0]!;
  const last = gaps.at(-1)!;
  const changes = gaps.filter((gap) => {
    const atEnd = gap === first || gap === last;
    if (atEnd && (length(gap) === 0 || Math.max(...lengths(gap)) > MAX_AT_ENDS)) return false;
    const [from, to, otherFrom, otherTo] = gap;
    if (marked.test(around(here, own, from, to)) || marked.test(around(there, other, otherFrom, otherTo))) return false;
    // "per cent" is "percent".
    return glued(own, from, to) !== glued(other, otherFrom, otherTo);
  });
  const isEnd = (gap: Gap) => !changes.includes(gap);
  const from = isEnd(first) ? first[1] : 0;
  const otherFrom = isEnd(first) ? first[3] : 0;
  const to = isEnd(last) ? last[0] : own.length;
  const otherTo = isEnd(last) ? last[2] : other.length;
  const changed = changes.reduce((sum, gap) => sum + Math.max(...lengths(gap)), 0);
  const common = own.length - gaps.reduce((sum, gap) => sum + lengths(gap)[0], 0);
  const stretch = Math.max(to - from, otherTo - otherFrom);
  return {
    changes: changes.map((gap) => ({
      here: words(here, own, gap[0], gap[1]),
      there: words(there, other, gap[2], gap[3]),
    })),
    after: words(there, other, otherTo, other.length),
    all: from === 0 && to === own.length,
    allOther: otherFrom === 0 && otherTo === other.length,
    common,
    share: 1 - changed / stretch,
    cover: common / Math.min(own.length, other.length),
  };
}

/** Words of each side before the first common word, between common words, and behind the last. */
type Gap = [from: number, to: number, otherFrom: number, otherTo: number];

function gapsOf(own: Words, other: Words): Gap[] {
  const keys = (list: Words) => list.map(({ key }) => key);
  const gaps: Gap[] = [];
  let gap: Gap = [0, 0, 0, 0];
  for (const { count, added, removed } of diffArrays(keys(own), keys(other))) {
    if (removed) gap[1] += count;
    else if (added) gap[3] += count;
    else {
      gaps.push(gap);
      gap = [gap[1] + count, gap[1] + count, gap[3] + count, gap[3] + count];
    }
  }
  gaps.push(gap);
  return gaps;
}

function lengths([from, to, otherFrom, otherTo]: Gap): [own: number, other: number] {
  return [to - from, otherTo - otherFrom];
}

/** Of the shorter side. */
function length(gap: Gap): number {
  return Math.min(...lengths(gap));
}

function words(text: string, list: Words, from: number, to: number): string {
  return from < to ? text.slice(list[from]!.start, list[to - 1]!.end) : '';
}

/** With the punctuation on both sides. */
function around(text: string, list: Words, from: number, to: number): string {
  return text.slice(list[from - 1]?.end ?? 0, list[to]?.start);
}

function glued(list: Words, from: number, to: number): string {
  let all = '';
  for (let i = from; i < to; i++) all += list[i]!.key;
  return all;
}
