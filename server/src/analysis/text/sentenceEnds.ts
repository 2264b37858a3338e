import {
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
import type { TokenizedText } from './columns';
import type { SentenceRules } from './language';
import { Kind, Shape } from './tokens';

/** Finds the ends of sentences by marks, brackets and capitals; what depends on words, the language's rules decide. */
export class SentenceEnds {
  readonly #columns: TokenizedText;
  readonly #count: number;
  readonly #rules: SentenceRules;
  /** The last run of closing marks: its first token, and the first behind it. */
  #closingStart = -1;
  #closingEnd = -1;

  constructor(columns: TokenizedText, rules: SentenceRules) {
    this.#columns = columns;
    this.#count = columns.kind.length;
    this.#rules = rules;
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
    if (unit === PERIOD && !this.#rules.periodEnds(i, next, dotted, closed)) return 0;
    if (closed && unit !== PERIOD && this.#rules.tagFollows(next)) return 0;
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
    // Each mark of "!!!!" asks for the same run: it is walked once, so that the time stays linear.
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

  /** Whether a token belongs to the sentence that a mark before it ends. */
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

  /** A sentence begins with a capital, a number, an opening mark or bracket, or a dash; a lower-case word goes on. */
  #begins(next: number): boolean {
    const { kind } = this.#columns;
    switch (kind[next]) {
      case Kind.Word:
        return this.#isCapital(next) || this.#isCaseless(next) || this.#rules.isAddress(next);
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
    const { kind } = this.#columns;
    if (kind[next] !== Kind.Word || kind[i] !== Kind.Punctuation || kind[i - 1] !== Kind.Word) return false;
    return this.#rules.isFullWord(i - 1) && !this.#isCapital(i - 1) && !this.#isEllipsis(i);
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
