import { lists } from '../../src/analysis/lexicon/lists';
import {
  fold,
  hashOf,
  TABLE_BUCKETS,
  TABLE_PAIRS,
  TABLE_SYMBOLS,
  tableBucket,
  WordClass,
} from '../../src/analysis/words';

/**
 * All words of the lexicon with their classes, as `words.ts` reads them: one line a bucket of the hash; in it words, each
 * followed by a symbol or a pair of symbols that stand for its classes.
 */
export function makeTable(): { table: string; classes: string } {
  const words = collect();
  const sets = [...count(words.values())].sort((a, b) => b[1] - a[1]).map(([set]) => set);
  const symbols = Array.from(TABLE_SYMBOLS);
  const codes = symbols.slice(TABLE_PAIRS);
  for (const first of symbols.slice(0, TABLE_PAIRS)) for (const second of symbols) codes.push(first + second);
  if (sets.length > codes.length) throw new Error('Too many sets of classes: raise TABLE_PAIRS.');
  const codeOf = new Map(sets.map((set, i) => [set, codes[i]!]));
  const buckets = Array.from({ length: TABLE_BUCKETS }, () => '');
  for (const [word, set] of words) buckets[tableBucket(hashOf(word))]! += word + codeOf.get(set)!;
  return { table: buckets.join('\n'), classes: sets.map((set) => (set >>> 0).toString(36)).join(' ') };
}

function collect(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [list, ...classes] of lists) {
    const set = classes.reduce((bits, name) => bits | WordClass[name], 0);
    for (const word of list.trim().split(/\s+/)) {
      if (
        !/^[a-zß-öø-ÿ'.-]+$/.test(word) ||
        Array.from(word).some((letter) => fold(letter.charCodeAt(0)) !== letter.charCodeAt(0))
      ) {
        throw new Error(`Not a lower-case word in Latin-1: ${word}`);
      }
      words.set(word, (words.get(word) ?? 0) | set);
    }
  }
  return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(sets: Iterable<number>): Map<number, number> {
  const result = new Map<number, number>();
  for (const set of sets) result.set(set, (result.get(set) ?? 0) + 1);
  return result;
}
