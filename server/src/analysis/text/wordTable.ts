import { unitsOf } from './codeUnits';
import { type CompiledLexicon, LexiconReader } from './compiledLexicon';
import { IntegerSet } from './integerSet';
import { fold, hashOf } from './wordHash';

/**
 * The words of a language by small ids, found from the text without making a string: a hash table with open addressing.
 *
 * A word has an id when a rule names it, or when it stands in the lexicon and a text first uses it. Other words never get
 * one, so that texts do not make the table grow. A word has classes, bits of an integer whose meaning the language gives.
 */
export class WordTable {
  readonly #lexicon: LexiconReader;
  /** A hash and its id in each slot, one behind the other; id 0 in a free one. The number of slots is a power of two. */
  #slots = new Int32Array(1 << 15);
  readonly #words: string[] = [''];
  #classes = new Int32Array(1 << 13);

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = new LexiconReader(lexicon);
  }

  /**
   * The id of the word from `start` to `end`, whose hash over folded code units is `hash`; 0 when nobody knows the word. Words
   * are told apart by their hashes alone, as in the lexicon.
   */
  lookUp(text: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1]!;
      if (id === 0) return this.#fromLexicon(text, start, end, hash);
      if (slots[slot] === hash) return id;
    }
  }

  /** The id of a word in lower case, given out now if it has none yet. For modules that load, not for texts. */
  idOf(word: string): number {
    const known = this.knownIdOf(word);
    return known !== 0 ? known : this.#add(word, hashOf(word), 0);
  }

  /** The id of a word in lower case that the lexicon or a rule has, 0 for another. */
  knownIdOf(word: string): number {
    return this.lookUp(unitsOf(word), 0, word.length, hashOf(word));
  }

  /** The ids of words that white space separates: `idsOf('told tells')`. Likewise for modules that load. */
  idsOf(words: string): IntegerSet {
    return new IntegerSet(
      words
        .trim()
        .split(/\s+/)
        .map((word) => this.idOf(word)),
    );
  }

  /** The classes of a word id, as bits. */
  classesOf(id: number): number {
    return this.#classes[id] ?? 0;
  }

  /** The word of an id, in lower case. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  #fromLexicon(text: Uint16Array, start: number, end: number, hash: number): number {
    const classes = this.#lexicon.classesOf(hash);
    return classes === undefined ? 0 : this.#add(folded(text, start, end), hash, classes);
  }

  #add(word: string, hash: number, classes: number): number {
    const id = this.#words.length;
    this.#words.push(word);
    if (id >= this.#classes.length) this.#classes = widened(this.#classes);
    this.#classes[id] = classes;
    if (this.#words.length * 4 > this.#slots.length) this.#grow();
    this.#insert(id, hash);
    return id;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) if (old[slot + 1] !== 0) this.#insert(old[slot + 1]!, old[slot]!);
  }

  #insert(id: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
  }
}

/** Start of the search for a hash, before the mask: an even number. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function folded(text: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...Array.from(text.subarray(start, end), fold));
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
