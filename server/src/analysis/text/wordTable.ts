import { unitsOf } from './codeUnits';
import { type CompiledLexicon, LexiconReader } from './compiledLexicon';
import { fold, hashOf } from './wordHash';

/**
 * The words of a language by small ids, found from the text without making a string: a hash table with open addressing.
 *
 * A word has an id when a rule names it, or when it stands in the lexicon and a text first uses it. Other words never get
 * one, so that texts do not make the table grow. A word has classes, bits of an integer whose meaning the language gives.
 */
export class WordTable {
  readonly #lexicon: LexiconReader;
  /** Ids by hash; 0 for a free slot. Its length is a power of two. */
  #slots = new Int32Array(1 << 14);
  readonly #words: string[] = [''];
  /** The words' code units one behind the other, and where each begins: compared without touching a string. */
  #units = new Uint16Array(1 << 16);
  #firstUnits = new Int32Array(1 << 13);
  #hashes = new Int32Array(1 << 13);
  #classes = new Int32Array(1 << 13);

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = new LexiconReader(lexicon);
  }

  /** The id of the word from `start` to `end`, whose hash over folded code units is `hash`; 0 when nobody knows the word. */
  lookUp(text: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]!;
      if (id === 0) return this.#fromLexicon(text, start, end, hash);
      if (this.#hashes[id] !== hash) continue;
      const first = this.#firstUnits[id]!;
      const length = this.#firstUnits[id + 1]! - first;
      if (length !== end - start) continue;
      const units = this.#units;
      let i = 0;
      while (i < length && units[first + i] === fold(text[start + i]!)) i++;
      if (i === length) return id;
    }
  }

  /** The id of a word in lower case, given out now if it has none yet. For modules that load, not for texts. */
  idOf(word: string): number {
    const hash = hashOf(word);
    const known = this.lookUp(unitsOf(word), 0, word.length, hash);
    return known !== 0 ? known : this.#add(word, hash, 0);
  }

  /** The ids of words that white space separates: `idsOf('told tells')`. Likewise for modules that load. */
  idsOf(words: string): ReadonlySet<number> {
    return new Set(
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
    if (id + 1 >= this.#classes.length) {
      this.#classes = widened(this.#classes);
      this.#hashes = widened(this.#hashes);
      this.#firstUnits = widened(this.#firstUnits);
    }
    this.#classes[id] = classes;
    this.#hashes[id] = hash;
    const first = this.#firstUnits[id]!;
    if (first + word.length > this.#units.length) {
      const grown = new Uint16Array(this.#units.length * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let i = 0; i < word.length; i++) this.#units[first + i] = word.charCodeAt(i);
    this.#firstUnits[id + 1] = first + word.length;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    else this.#insert(id, hash);
    return id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#words.length; id++) this.#insert(id, this.#hashes[id]!);
  }

  #insert(id: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function folded(text: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...Array.from(text.subarray(start, end), fold));
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
