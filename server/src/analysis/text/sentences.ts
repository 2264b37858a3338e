import { add, type Cut, edged, PAD, padded, replaced } from './columns';
import { Periods, type Unclassified } from './periods';
import { lineAt, lineStarts } from './lines';
import type { TokenRange } from './tokenRange';
import { Kind, Shape, Tokens } from './tokens';
import { classesOf, WordClass, wordSet } from './words';
import {
  CAPITAL_I,
  COMMA,
  DOUBLE_EXCLAMATION_MARK,
  ELLIPSIS,
  EXCLAMATION_MARK,
  LEFT_BRACKET,
  LEFT_DOUBLE_QUOTE,
  LEFT_SINGLE_QUOTE,
  LOW_DOUBLE_QUOTE,
  LOW_SINGLE_QUOTE,
  PERIOD,
  QUESTION_MARK,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  RIGHT_PARENTHESIS,
} from './codeUnits';

/**
 * Finds where sentences and paragraphs begin and completes the token columns; sets `Shape.SentenceStart`.
 *
 * A sentence ends at its paragraph's end, and after `.`, `!`, `?` or an ellipsis with the closing marks behind it, unless
 * the words around say that the sentence goes on.
 */
export function classifySentences(text: string, cut: Cut): Tokens {
  const columns = {
    start: padded(cut.start, 0, text.length),
    end: padded(cut.end, 0, text.length),
    word: padded(cut.word, 0, 0),
    kind: padded(cut.kind, 0, 0),
    shape: padded(cut.shape, 0, 0),
  };
  const count = cut.start.length;
  const { sentence, sentences, paragraphs } = classify(text, columns, 0, count);
  return new Tokens(text, {
    ...columns,
    sentence: padded(sentence, -1, sentences.length),
    sentenceStarts: Int32Array.from([...sentences, count]),
    paragraphStarts: Int32Array.from([...paragraphs, count]),
  });
}

/** The tokens of an earlier version of a text, and which of them an edit made dirty: whole paragraphs. */
export interface PreviousTokens {
  readonly tokens: Tokens;
  readonly dirty: TokenRange;
}

/**
 * The same for an edited text: replaces the dirty rows, classifies their sentences and shifts the rows behind them.
 *
 * @param cut the new tokens of the dirty range, which begins at `offset`
 */
export function reclassifySentences(
  { tokens: earlier, dirty }: PreviousTokens,
  text: string,
  cut: Cut,
  offset: number,
): Tokens {
  const old = earlier.columns;
  const { first } = dirty;
  const past = first + cut.start.length;
  const tokenShift = past - dirty.past;
  const unitShift = text.length - earlier.text.length;
  const count = earlier.count + tokenShift;
  const offsets = (wide: Int32Array, rows: Int32Array): Int32Array => {
    const now = replaced(wide, dirty, rows);
    add(now, first + PAD, past + PAD, offset);
    add(now, past + PAD, count + PAD, unitShift);
    return edged(now, 0, text.length);
  };
  const columns = {
    start: offsets(old.start, cut.start),
    end: offsets(old.end, cut.end),
    word: replaced(old.word, dirty, cut.word),
    kind: replaced(old.kind, dirty, cut.kind),
    shape: replaced(old.shape, dirty, cut.shape),
  };
  const { sentence, sentences, paragraphs } = classify(text, columns, first, past);
  const before = earlier.sentenceOf(first);
  const behind = earlier.sentenceOf(dirty.past);
  const all = replaced(old.sentence, dirty, sentence);
  add(all, first + PAD, past + PAD, before);
  add(all, past + PAD, count + PAD, before + sentences.length - behind);
  const sentenceStarts = joined(old.sentenceStarts, before, sentences, behind, tokenShift);
  const around = [earlier.paragraphOf(first), earlier.paragraphOf(dirty.past)] as const;
  const paragraphStarts = joined(old.paragraphStarts, around[0], paragraphs, around[1], tokenShift);
  const whole = { ...columns, sentence: edged(all, -1, sentenceStarts.length - 1), sentenceStarts, paragraphStarts };
  const end = earlier.start(dirty.past);
  return new Tokens(text, whole, relined(earlier.lineStarts, text, offset, end, unitShift));
}

/** The starts of the lines, where the text changed from `start` to what was `end`, both offsets of tokens or the text's end. */
function relined(lines: Int32Array, text: string, start: number, end: number, shift: number): Int32Array {
  const found = lineStarts(text, start, end + shift).subarray(1);
  return joined(lines, lineAt(lines, start) + 1, found, lineAt(lines, end) + 1, shift);
}

/** The first `before` of some starts, others, and those from `behind` on, shifted. */
function joined(
  starts: Int32Array,
  before: number,
  found: ArrayLike<number>,
  behind: number,
  shift: number,
): Int32Array {
  const now = new Int32Array(before + found.length + starts.length - behind);
  now.set(starts.subarray(0, before));
  now.set(found, before);
  now.set(starts.subarray(behind), before + found.length);
  add(now, before + found.length, now.length, shift);
  return now;
}

interface Classified {
  /** Per token from `first`, the index of its sentence in `sentences`. */
  readonly sentence: Int32Array;
  /** The first token of each. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** Reads whole paragraphs of padded columns. */
function classify(text: string, wide: Cut, first: number, past: number): Classified {
  const count = wide.kind.length - 2 * PAD;
  const rows = <T extends Int32Array | Uint8Array>(column: T): T => column.subarray(PAD, PAD + count) as T;
  const columns = {
    text,
    start: rows(wide.start),
    end: rows(wide.end),
    word: rows(wide.word),
    kind: rows(wide.kind),
    shape: rows(wide.shape),
  };
  const { kind, shape } = columns;
  const sentence = new Int32Array(past - first);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const reader = new SentenceReader(columns);
  let next = first;
  for (let i = first; i < past; i++) {
    if ((shape[i]! & Shape.ParagraphStart) !== 0) {
      paragraphs.push(i);
      next = i;
    }
    if (i === next) {
      shape[i] = shape[i]! | Shape.SentenceStart;
      sentences.push(i);
      next = -1;
    }
    sentence[i - first] = sentences.length - 1;
    if (kind[i] === Kind.Punctuation || (shape[i]! & Shape.Dotted) !== 0) {
      const after = reader.endAfter(i);
      if (after > 0) next = after;
    }
  }
  return { sentence, sentences, paragraphs };
}

/** What begins a web address, which may begin a sentence though it is in lower case. */
const ADDRESSES = wordSet('http https www pic');

/** Words that begin a sentence when they have a capital behind `?”`, and no tag: "They shouted at him." */
const STARTER =
  WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive;

/** Reads the tokens around a mark that may end a sentence. */
class SentenceReader {
  readonly #columns: Unclassified;
  readonly #count: number;
  readonly #periods: Periods;
  /** The last run of closing marks: its first token, and the first behind it. */
  #closingStart = -1;
  #closingEnd = -1;

  constructor(columns: Unclassified) {
    this.#columns = columns;
    this.#count = columns.kind.length;
    this.#periods = new Periods(columns);
  }

  /** The first token of the next sentence if this one ends with the mark at `i`, else 0. */
  endAfter(i: number): number {
    const { kind, shape } = this.#columns;
    const dotted = kind[i] !== Kind.Punctuation;
    const unit = dotted ? PERIOD : this.#char(i);
    if (
      unit !== PERIOD &&
      unit !== EXCLAMATION_MARK &&
      unit !== QUESTION_MARK &&
      unit !== ELLIPSIS &&
      unit < DOUBLE_EXCLAMATION_MARK
    )
      return 0;
    const next = this.#behindClosing(i + 1);
    if (next >= this.#count || (shape[next]! & Shape.ParagraphStart) !== 0) return 0;
    if ((shape[next]! & Shape.Glued) !== 0) return this.#gluedSentence(i, next) ? next : 0;
    const closed = next > i + 1;
    if (unit === PERIOD && !this.#periods.ends(i, next, dotted, closed)) return 0;
    if (closed && unit !== PERIOD && this.#tagFollows(next)) return 0;
    return this.#begins(next) || (unit === PERIOD && !closed && this.#beginsLower(i, next)) ? next : 0;
  }

  #char(i: number): number {
    return i < this.#count ? this.#columns.text.charCodeAt(this.#columns.start[i]!) : 0;
  }

  #isGlued(i: number): boolean {
    return i < this.#count && (this.#columns.shape[i]! & Shape.Glued) !== 0;
  }

  #isCapital(i: number): boolean {
    return i < this.#count && (this.#columns.shape[i]! & Shape.Capital) !== 0;
  }

  /** "Is that so?!", closing marks and a note's number (`left.[3]`) belong to the sentence that ends. */
  #behindClosing(from: number): number {
    // Every mark of "!!!!" asks, and the run is walked once.
    if (from >= this.#closingStart && from <= this.#closingEnd) return this.#closingEnd;
    const { kind } = this.#columns;
    let next = from;
    while (this.#isGlued(next)) {
      if (this.#closes(next)) next++;
      else if (
        this.#char(next) === LEFT_BRACKET &&
        kind[next + 1] === Kind.Number &&
        this.#char(next + 2) === RIGHT_BRACKET
      )
        next += 3;
      else break;
    }
    this.#closingStart = from;
    this.#closingEnd = next;
    return next;
  }

  #closes(i: number): boolean {
    const unit = this.#char(i);
    switch (this.#columns.kind[i]) {
      case Kind.Punctuation:
        return unit === EXCLAMATION_MARK || unit === QUESTION_MARK || unit === PERIOD || unit === ELLIPSIS;
      case Kind.Quote:
        // A mark that opens (“) closes here by mistake when nothing stands behind it.
        return !isOpening(unit) || !this.#isGlued(i + 1);
      default:
        return unit === RIGHT_PARENTHESIS || unit === RIGHT_BRACKET || unit === RIGHT_BRACE;
    }
  }

  /** "ended.The next", "they left…The next", `it ended.”“The next`: a space was forgotten. */
  #gluedSentence(i: number, next: number): boolean {
    const { kind, shape, start, end } = this.#columns;
    if (kind[next] === Kind.Quote) return next > i + 1 && this.#isCapital(next + 1);
    if (kind[next] !== Kind.Word || !this.#isCapital(next) || end[next]! - start[next]! < 2) return false;
    if (kind[next - 1] === Kind.Quote) return kind[i] === Kind.Punctuation;
    for (let at = Math.max(i, next - 4); at < next; at++)
      if (this.#char(at) === ELLIPSIS || end[at]! - start[at]! > 2) return kind[at] !== Kind.Word;
    if (next > i + 1 || this.#char(i) !== PERIOD || kind[i - 1] !== Kind.Word || this.#isCapital(i - 1)) return false;
    return (shape[next]! & Shape.AllCapitals) === 0 && end[i - 1]! - start[i - 1]! > 3;
  }

  /** `"Is it true?" Okoye asked`: after a closing mark a tag may go on with the sentence. */
  #tagFollows(next: number): boolean {
    const { word, kind } = this.#columns;
    // `"Is it true?" They left and asked`: with its capital, "they" begins a sentence.
    if ((classesOf(word[next]!) & STARTER) !== 0 && this.#isCapital(next) && this.#char(next) !== CAPITAL_I)
      return false;
    let comma = -1;
    for (let i = next; i < next + (comma < 0 ? 4 : 14) && i < this.#count; i++) {
      // "Ada Okoye, 46, the mayor, asked": a cue right behind a comma still belongs to the name before it.
      if (this.#char(i) === COMMA) comma = i;
      else if (kind[i] !== Kind.Word) {
        if (comma < 0 || kind[i] !== Kind.Number) return false;
      } else if (!this.#isCapital(i)) {
        const classes = classesOf(word[i]!);
        if ((classes & WordClass.Cue) !== 0 && (comma < 0 || comma === i - 1)) return true;
        if (comma < 0 && (classes & (WordClass.Role | WordClass.Pronoun)) === 0) return false;
      }
    }
    return false;
  }

  /** A sentence begins with a capital, a number, an opening mark or bracket, or a dash; a lower-case word goes on. */
  #begins(next: number): boolean {
    const { kind, word } = this.#columns;
    switch (kind[next]) {
      case Kind.Word:
        return this.#isCapital(next) || this.#isCaseless(next) || ADDRESSES.has(word[next]!);
      case Kind.Number:
      case Kind.Dash:
      case Kind.Symbol:
        return true;
      case Kind.Quote:
      case Kind.Bracket:
        return (
          kind[next + 1] !== Kind.Word ||
          this.#isCapital(next + 1) ||
          this.#isCaseless(next + 1) ||
          next + 1 >= this.#count
        );
      default:
        return false;
    }
  }

  /** "we go back. what was that": people do not always write capitals; only after a word that is no abbreviation. */
  #beginsLower(i: number, next: number): boolean {
    const { kind, word } = this.#columns;
    if (kind[next] !== Kind.Word || kind[i] !== Kind.Punctuation || kind[i - 1] !== Kind.Word) return false;
    const before = classesOf(word[i - 1]!);
    return (
      (before & WordClass.Common) !== 0 &&
      (before & WordClass.Abbreviation) === 0 &&
      !this.#isCapital(i - 1) &&
      !this.#isEllipsis(i)
    );
  }

  #isEllipsis(i: number): boolean {
    return this.#columns.end[i]! - this.#columns.start[i]! > 1;
  }

  #isCaseless(i: number): boolean {
    return this.#char(i) >= 0x2c00;
  }
}

function isOpening(unit: number): boolean {
  return (
    unit === LEFT_DOUBLE_QUOTE || unit === LEFT_SINGLE_QUOTE || unit === LOW_DOUBLE_QUOTE || unit === LOW_SINGLE_QUOTE
  );
}
