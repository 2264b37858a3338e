import { Kind, Shape, type TokenColumns, Tokens } from './tokens';
import { classesOf, WordClass } from './words';

type Columns = Omit<TokenColumns, 'sentence' | 'sentenceStarts' | 'paragraphStarts'>;

/**
 * Finds where sentences and paragraphs begin and completes the token columns; sets `Shape.SentenceStart`.
 *
 * A sentence ends at its paragraph's end, and after `.`, `!`, `?` or an ellipsis with the closing marks behind it, unless
 * the words around say that the sentence goes on.
 */
export function classifySentences(text: string, columns: Columns): Tokens {
  const { word, kind, shape } = columns;
  const count = kind.length;
  const sentence = new Int32Array(count);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const reader = new SentenceReader(text, columns);
  let next = 0;
  for (let i = 0; i < count; i++) {
    if ((shape[i]! & Shape.ParagraphStart) !== 0) {
      paragraphs.push(i);
      next = i;
    }
    if (i === next) {
      shape[i] = shape[i]! | Shape.SentenceStart;
      sentences.push(i);
      next = -1;
    }
    sentence[i] = sentences.length - 1;
    if (kind[i] === Kind.Punctuation || ((shape[i]! & Shape.Dotted) !== 0 && word[i] !== -1)) {
      const after = reader.endAfter(i);
      if (after > 0) next = after;
    }
  }
  sentences.push(count);
  paragraphs.push(count);
  return new Tokens(text, {
    ...columns,
    sentence,
    sentenceStarts: Int32Array.from(sentences),
    paragraphStarts: Int32Array.from(paragraphs),
  });
}

/** Reads the tokens around a mark that may end a sentence. */
class SentenceReader {
  readonly #text: string;
  readonly #columns: Columns;
  readonly #count: number;

  constructor(text: string, columns: Columns) {
    this.#text = text;
    this.#columns = columns;
    this.#count = columns.kind.length;
  }

  /** The first token of the next sentence if this one ends with the mark at `i`, else 0. */
  endAfter(i: number): number {
    const { kind, shape } = this.#columns;
    const dotted = kind[i] !== Kind.Punctuation;
    const unit = dotted ? 0x2e : this.#char(i);
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026 && unit < 0x203c) return 0;
    let next = i + 1;
    // "Is that so?!" and closing marks belong to the sentence that ends.
    while (next < this.#count && (shape[next]! & Shape.Glued) !== 0 && this.#closes(next)) next++;
    // A mark that stands apart (" ’ ") opens unless white space follows it as well.
    if (next >= this.#count || (shape[next]! & Shape.ParagraphStart) !== 0) return 0;
    if ((shape[next]! & Shape.Glued) !== 0) return next === i + 1 && this.#gluedSentence(i, next) ? next : 0;
    const quoted = next > i + 1;
    if (unit === 0x2e && !quoted && !this.#periodEnds(i, next, dotted)) return 0;
    if (dotted && quoted) return this.#begins(next) ? next : 0;
    if (quoted && this.#tagFollows(next, unit)) return 0;
    return this.#begins(next) ? next : 0;
  }

  #char(i: number): number {
    return i < this.#count ? this.#text.charCodeAt(this.#columns.start[i]!) : 0;
  }

  #closes(i: number): boolean {
    const kind = this.#columns.kind[i];
    if (kind === Kind.Punctuation) return this.#char(i) === 0x21 || this.#char(i) === 0x3f || this.#char(i) === 0x2e;
    if (kind === Kind.Quote) return true;
    const unit = this.#char(i);
    return unit === 0x29 || unit === 0x5d || unit === 0x7d;
  }

  /** "ended.The next began": a space was forgotten. */
  #gluedSentence(i: number, next: number): boolean {
    const { kind, shape, start, end } = this.#columns;
    if (kind[next] !== Kind.Word || kind[i - 1] !== Kind.Word || this.#char(i) !== 0x2e) return false;
    const before = shape[i - 1]!;
    return (
      (shape[next]! & Shape.Capital) !== 0 &&
      (shape[next]! & Shape.AllCapitals) === 0 &&
      (before & Shape.Capital) === 0 &&
      end[i - 1]! - start[i - 1]! > 3
    );
  }

  /** Whether a period ends the sentence, which it does not after an abbreviation: "Sen. Diaz", "the U.S. Navy". */
  #periodEnds(i: number, next: number, dotted: boolean): boolean {
    const { word, kind, shape, start, end } = this.#columns;
    const nextClasses = classesOf(word[next]!);
    const starter = (nextClasses & STARTER) !== 0 && (shape[next]! & Shape.Capital) !== 0 && !this.#partOfName(next);
    if (dotted) {
      const single = end[i]! - start[i]! === 2;
      // "George W. Bush" goes on, "Plan B. The council" does not.
      if (single) return starter && this.#char(i) !== 0x49;
      return (shape[i]! & Shape.Capital) === 0 ? starter || this.#capitalNoName(next) : starter;
    }
    if (end[i]! - start[i]! > 1) return true;
    const before = classesOf(word[i - 1] ?? 0);
    if ((before & WordClass.Abbreviation) === 0 || kind[i - 1] !== Kind.Word) return true;
    if ((before & WordClass.Title) !== 0 && (shape[i - 1]! & Shape.Capital) !== 0) return false;
    if (kind[next] === Kind.Number) return false;
    // "no" is an answer, "No." a number; "sun" shines, "Sun." is a day.
    if ((shape[i - 1]! & Shape.Capital) === 0 && (before & (WordClass.Noun | WordClass.Adverb | WordClass.Auxiliary)) !== 0) return true;
    return starter;
  }

  #partOfName(next: number): boolean {
    const { shape, kind } = this.#columns;
    return kind[next + 1] === Kind.Word && (shape[next + 1]! & Shape.Capital) !== 0 && (classesOf(this.#columns.word[next]!) & WordClass.Determiner) === 0
      ? (classesOf(this.#columns.word[next]!) & (WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator)) === 0
      : false;
  }

  #capitalNoName(next: number): boolean {
    return (this.#columns.shape[next]! & Shape.Capital) !== 0 && (classesOf(this.#columns.word[next]!) & WordClass.Month) === 0;
  }

  /** `"Is it true?" Okoye asked`: after a closing mark a tag may go on with the sentence. */
  #tagFollows(next: number, unit: number): boolean {
    if (unit === 0x2e) return false;
    const { word, kind, shape } = this.#columns;
    for (let i = next; i < next + 4 && i < this.#count; i++) {
      if (kind[i] !== Kind.Word) return false;
      const classes = classesOf(word[i]!);
      if ((classes & WordClass.Cue) !== 0 && (shape[i]! & Shape.Capital) === 0) return true;
      if ((shape[i]! & Shape.Capital) === 0 && (classes & (WordClass.Role | WordClass.Pronoun)) === 0) return false;
    }
    return false;
  }

  /** A sentence begins with a capital, a number, an opening mark or bracket, or a dash; a lower-case word goes on. */
  #begins(next: number): boolean {
    const { kind, shape } = this.#columns;
    switch (kind[next]) {
      case Kind.Word:
        return (shape[next]! & Shape.Capital) !== 0 || this.#caseless(next);
      case Kind.Number:
      case Kind.Dash:
      case Kind.Symbol:
        return true;
      case Kind.Quote:
      case Kind.Bracket:
        return next + 1 >= this.#count || kind[next + 1] !== Kind.Word || (shape[next + 1]! & Shape.Capital) !== 0 || this.#caseless(next + 1);
      default:
        return false;
    }
  }

  #caseless(i: number): boolean {
    return this.#char(i) >= 0x2c00;
  }
}

/** Words that begin a sentence after an abbreviation: "in the U.S. She left", "at Acme Inc. The shares". */
const STARTER =
  WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator |
  WordClass.Possessive | WordClass.Adverb | WordClass.Auxiliary;
