/**
 * A lexicon as one string, which costs nothing to load. It holds the hashes of the words, not the words: 32 bits tell them
 * from all but some six in a million others.
 */
export interface CompiledLexicon {
  /**
   * `LEXICON_BUCKETS` lines, one for each value of `bucketOf`. In it stands, for each word, `restOf` its hash in three digits
   * of base `LEXICON_BASE`, and the number of its set of classes in one digit or, where the first digit is less than
   * `LEXICON_PAIRS`, in two.
   */
  readonly table: string;
  /** The sets of classes that occur, bits of an integer in base 36, parted by spaces. */
  readonly classes: string;
}

export const LEXICON_BUCKETS = 1 << 13;
export const LEXICON_BASE = 81;
export const LEXICON_PAIRS = 10;
/** The character of the digit 0; the others follow it. */
export const LEXICON_ZERO = 0x28;

/** The line of the table in which a word with this hash stands. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (LEXICON_BUCKETS - 1);
}

/** Bits of the hash that the line does not give, 19 of them. */
export function restOf(hash: number): number {
  return hash >>> 13;
}

/** Looks hashes up in a compiled lexicon. */
export class LexiconReader {
  readonly #buckets: readonly string[];
  readonly #classSets: readonly number[];

  constructor({ table, classes }: CompiledLexicon) {
    this.#buckets = table.split('\n');
    this.#classSets = classes.split(' ').map((digits) => parseInt(digits, 36) | 0);
  }

  /** The classes of the word with a hash, as bits; undefined when the lexicon lacks it. */
  classesOf(hash: number): number | undefined {
    const bucket = this.#buckets[bucketOf(hash)] ?? '';
    const rest = restOf(hash);
    for (let at = 0; at < bucket.length;) {
      const written = (digit(bucket, at) * LEXICON_BASE + digit(bucket, at + 1)) * LEXICON_BASE + digit(bucket, at + 2);
      const first = digit(bucket, at + 3);
      if (written === rest) return this.#classesAt(bucket, at + 3);
      at += first < LEXICON_PAIRS ? 5 : 4;
    }
    return undefined;
  }

  /** The classes that one or two digits stand for. */
  #classesAt(bucket: string, at: number): number {
    const first = digit(bucket, at);
    const set =
      first < LEXICON_PAIRS
        ? (first + 1) * LEXICON_BASE - LEXICON_PAIRS + digit(bucket, at + 1)
        : first - LEXICON_PAIRS;
    return this.#classSets[set] ?? 0;
  }
}

function digit(bucket: string, at: number): number {
  return bucket.charCodeAt(at) - LEXICON_ZERO;
}
