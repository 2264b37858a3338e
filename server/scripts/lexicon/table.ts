import { lists } from '../../src/analysis/english/lexicon/lists';
import { WordClass } from '../../src/analysis/english/words';
import {
  bucketOf,
  LEXICON_BASE,
  LEXICON_BUCKETS,
  LEXICON_PAIRS,
  LEXICON_ZERO,
  restOf,
} from '../../src/analysis/text/compiledLexicon';
import { fold, hashOf } from '../../src/analysis/text/wordHash';

/** The classes of all words of the lexicon, as `compiledLexicon.ts` describes them, in lines of what is left of the words' hashes. */
export function makeTable(): { table: string; classes: string } {
  const words = collect();
  const sets = [...count(words.values())].sort((a, b) => b[1] - a[1]).map(([set]) => set);
  if (sets.length > LEXICON_BASE - LEXICON_PAIRS + LEXICON_PAIRS * LEXICON_BASE) {
    throw new Error('Too many sets of classes: raise LEXICON_PAIRS.');
  }
  const codeOf = new Map(
    sets.map((set, i) => [
      set,
      i < LEXICON_BASE - LEXICON_PAIRS ? digits(i + LEXICON_PAIRS, 1) : digits(i - LEXICON_BASE + LEXICON_PAIRS, 2),
    ]),
  );
  const buckets = Array.from({ length: LEXICON_BUCKETS }, () => '');
  const byHash = new Map<number, string>();
  for (const [word, set] of words) {
    const hash = hashOf(word);
    const twin = byHash.get(hash);
    if (twin !== undefined) throw new Error(`One hash for two words, ${twin} and ${word}: leave one of them out.`);
    byHash.set(hash, word);
    buckets[bucketOf(hash)]! += digits(restOf(hash), 3) + codeOf.get(set)!;
  }
  return { table: buckets.join('\n'), classes: sets.map((set) => (set >>> 0).toString(36)).join(' ') };
}

/** A number in so many digits, the highest first. */
function digits(value: number, length: number): string {
  const digit = String.fromCharCode(LEXICON_ZERO + (value % LEXICON_BASE));
  return length === 1 ? digit : digits(Math.floor(value / LEXICON_BASE), length - 1) + digit;
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
