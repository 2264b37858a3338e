import { type Columns, PAD } from './columns';
import { lineAt, lineStarts } from './lines';
import type { WordTable } from './wordTable';

/** Kinds of tokens. */
export const Kind = { Word: 1, Number: 2, Punctuation: 3, Quote: 4, Dash: 5, Bracket: 6, Symbol: 7 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Properties of how a token is written; bits of `Tokens.shape`. */
export const Shape = {
  /** No white space before it: "mid" and "1990" in "mid-1990", "1990" and "s" in "1990s". */
  Glued: 1,
  /** First of its paragraph (every line break ends a paragraph). */
  ParagraphStart: 2,
  /** First of its sentence. */
  SentenceStart: 4,
  /** The first letter is a capital. */
  Capital: 8,
  /** Two or more letters, all of them capitals. */
  AllCapitals: 16,
  /** Written with periods, which belong to the token: "U.S.", "a.m.", "J.". */
  Dotted: 32,
  /** A clitic with its apostrophe, cut off from the word that it is glued to: "'s" in "she's". */
  Clitic: 64,
} as const;

/**
 * The tokens of a text as compact columns, one row a token, in text order. Words, numbers, punctuation and quotation
 * marks are tokens, white space is not. Words split at hyphens and between digits and letters ("34-year-old" is five
 * tokens, "1990s" two); "didn't" is one, "he's" two.
 *
 * Every accessor takes the index of a token; outside the text it gives kind 0, word 0, shape 0, char 0 and
 * offsets at the text's edge, so that rules may look past the edge without a check.
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  /** The columns that the accessors read, of which the tokens of the next version are made. */
  readonly columns: Columns;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #word: Int32Array;
  readonly #kind: Uint8Array;
  readonly #shape: Uint8Array;
  readonly #sentence: Int32Array;
  readonly #words: WordTable;
  #lines: Int32Array | undefined;
  /** First token of every sentence, and `count` at the end. */
  readonly sentenceStarts: Int32Array;
  /** First token of every paragraph that has tokens, and `count` at the end. */
  readonly paragraphStarts: Int32Array;

  /**
   * @param words the word table that gave the column `word` its ids
   * @param lines the starts of the lines of the text, where they are known
   */
  constructor(text: string, columns: Columns, words: WordTable, lines?: Int32Array) {
    this.text = text;
    this.#words = words;
    this.#lines = lines;
    this.columns = columns;
    this.count = columns.start.length - 2 * PAD;
    this.#start = columns.start;
    this.#end = columns.end;
    this.#word = columns.word;
    this.#kind = columns.kind;
    this.#shape = columns.shape;
    this.#sentence = columns.sentence;
    this.sentenceStarts = columns.sentenceStarts;
    this.paragraphStarts = columns.paragraphStarts;
  }

  start(i: number): number {
    return this.#start[i + PAD] ?? (i < 0 ? 0 : this.text.length);
  }

  end(i: number): number {
    return this.#end[i + PAD] ?? (i < 0 ? 0 : this.text.length);
  }

  /** The id of the word in lower case; 0 for a word that the word table lacks and for what is no word. */
  word(i: number): number {
    return this.#word[i + PAD] ?? 0;
  }

  /** Whether the token is the word with this id, in any case. */
  is(i: number, word: number): boolean {
    return this.#word[i + PAD] === word;
  }

  /** Whether the token's word belongs to one of these word classes (bits that the language gives). */
  isA(i: number, classes: number): boolean {
    return (this.#words.classesOf(this.#word[i + PAD] ?? 0) & classes) !== 0;
  }

  /** The first token from `first` to `past` whose word belongs to one of these classes, -1 for none. */
  find(first: number, past: number, classes: number): number {
    const ids = this.#word;
    const words = this.#words;
    for (let i = first; i < past; i++) if ((words.classesOf(ids[i + PAD]!) & classes) !== 0) return i;
    return -1;
  }

  /** The first token at or after `i` that has one of these bits of `Shape`, `count` for none. */
  nextWith(i: number, shape: number): number {
    const shapes = this.#shape;
    let at = i;
    while (at < this.count && (shapes[at + PAD]! & shape) === 0) at++;
    return at;
  }

  /** A value of `Kind`, 0 outside the text. */
  kind(i: number): number {
    return this.#kind[i + PAD] ?? 0;
  }

  /** Bits of `Shape`. */
  shape(i: number): number {
    return this.#shape[i + PAD] ?? 0;
  }

  has(i: number, shape: number): boolean {
    return ((this.#shape[i + PAD] ?? 0) & shape) !== 0;
  }

  /** The first UTF-16 code unit. */
  char(i: number): number {
    return i < 0 || i >= this.count ? 0 : this.text.charCodeAt(this.#start[i + PAD]!);
  }

  /** The token as written. */
  textOf(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** The text from one token to the one before `past`, with what stands between; empty for no token. */
  textBetween(first: number, past: number): string {
    return past > first ? this.text.slice(this.start(first), this.end(past - 1)) : '';
  }

  /** The index of the sentence that the token stands in. */
  sentenceOf(i: number): number {
    return this.#sentence[i + PAD] ?? (i < 0 ? -1 : this.sentenceStarts.length - 1);
  }

  /** The index of the paragraph that a token stands in; of the one behind the last for a token behind the last. */
  paragraphOf(token: number): number {
    return lineAt(this.paragraphStarts, token);
  }

  /** The first token of a sentence; `count` past the last one. */
  sentenceStart(sentence: number): number {
    return this.sentenceStarts[sentence] ?? this.count;
  }

  /** The offsets at which the lines of the text begin; see `lineStarts`. */
  get lineStarts(): Int32Array {
    return (this.#lines ??= lineStarts(this.text));
  }

  /** The first token that begins at or after this offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
