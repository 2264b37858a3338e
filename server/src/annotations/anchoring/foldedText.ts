import type { Span } from '../../analysis/facts';
import type { Words } from './evidence';

/**
 * A text without its layout, with the place of every code unit in the text as it is. A run of white space is one space, none at the
 * ends; quoting signs (`> `) where a line begins, invisible characters (soft hyphens, zero-width spaces, joiners) and hyphens
 * between letters, with the line end behind them, are gone: "har-\nbour" is "harbour" as much as "har\u00adbour" is, and
 * "well-\nknown" is what "well-known" is. Letters are composed (NFC), quotation marks straight.
 */
export interface FoldedText {
  readonly text: string;
  /** Start and end in the text, in UTF-16, of each code unit of the folded text. Both ascend. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Folds a text, in linear time. */
export function foldText(text: string): FoldedText {
  const folded = new Folding(text);
  let at = folded.afterBlanks(0, true).at;
  while (at < text.length) at = folded.step(at);
  return folded.result();
}

/** Span in the folded text of the words of a span, without white space at its ends; undefined where nothing is left. */
export function foldSpan({ text, starts, ends }: FoldedText, span: Span): Span | undefined {
  let start = countBelow(starts, span.start);
  let end = countBelow(ends, span.end + 1);
  if (text[start] === ' ') start++;
  if (text[end - 1] === ' ') end--;
  return start < end ? { start, end } : undefined;
}

/** Span in the text of a span in the folded text, which is not empty. */
export function unfoldSpan({ starts, ends }: FoldedText, { start, end }: Span): Span {
  return { start: starts[start]!, end: ends[end - 1]! };
}

/** Words and their context, folded as they stand in one text; undefined where no word is left. */
export function foldWords({ exact, prefix, suffix, lost }: Words): Words | undefined {
  const folded = foldText(prefix + exact + suffix);
  const span = foldSpan(folded, { start: prefix.length, end: prefix.length + exact.length });
  if (!span) return undefined;
  return {
    exact: folded.text.slice(span.start, span.end),
    ...withoutOuterMarks({ prefix: folded.text.slice(0, span.start), suffix: folded.text.slice(span.end) }),
    ...(lost && { lost }),
  };
}

/** Folded context without the marks at its outer ends: of a quoting sign, or of a hyphen, one cannot tell what stood beyond it. */
export function withoutOuterMarks({
  prefix,
  suffix,
}: Pick<Words, 'prefix' | 'suffix'>): Pick<Words, 'prefix' | 'suffix'> {
  const first = prefix.search(/[\p{L}\p{N}]/u);
  let end = suffix.length;
  while (end > 0 && wordUnit(suffix.charCodeAt(end - 1)) === undefined) end--;
  return { prefix: first > 0 ? prefix.slice(first) : prefix, suffix: end > 0 ? suffix.slice(0, end) : suffix };
}

/** Number of entries of an ascending list below a value. */
function countBelow(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Class of a code unit in folding. A `MARK` joins the unit before it; an `UNSTABLE` one is another in NFC. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const SPACE = 4;
const LINE_END = 5;
const INVISIBLE = 6;
const HYPHEN = 7;
const DOUBLE_MARK = 8;
const SINGLE_MARK = 9;
const MARK = 10;
const UNSTABLE = 11;

type WordUnit = typeof LETTER | typeof DIGIT;

/** In order: the first that holds counts. Jamo behind the first of a syllable are composed with it. */
const UNITS: readonly (readonly [unit: number, pattern: RegExp])[] = [
  [LINE_END, /[\n\v\f\r\u0085\u2028\u2029]/],
  [SPACE, /[^\S\ufeff]/],
  [INVISIBLE, /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u],
  [HYPHEN, /[-\u2010\u2011]/],
  [DOUBLE_MARK, /["“”„‟]/],
  [SINGLE_MARK, /['‘’‚‛ʼ]/],
  [MARK, /[\p{M}\u1160-\u11ff]/u],
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
];

/** The meaning of each code unit that was asked for. */
const known = new Uint8Array(1 << 16);

function unitOf(code: number): number {
  return (known[code] ||= classify(String.fromCharCode(code)));
}

function classify(unit: string): number {
  const found = UNITS.find(([, pattern]) => pattern.test(unit))?.[0] ?? OTHER;
  return (found === LETTER || found === OTHER) && unit.normalize('NFC') !== unit ? UNSTABLE : found;
}

const SPACE_CODE = 0x20;
const HYPHEN_CODE = 0x2d;
const QUOTING_CODE = 0x3e;
const SOFT_HYPHEN_CODE = 0xad;
/** NFC makes of one code unit at most three. */
const MOST_GROWTH = 3;
/** So many arguments a call takes on every engine. */
const CHUNK_LENGTH = 8192;

/** A folded text in the making. */
class Folding {
  readonly #text: string;
  #codes: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  constructor(text: string) {
    this.#text = text;
    this.#codes = new Uint16Array(text.length);
    this.#starts = new Int32Array(text.length);
    this.#ends = new Int32Array(text.length);
  }

  /** Reads what stands at an offset. @returns the offset behind it */
  step(at: number): number {
    const code = this.#text.charCodeAt(at);
    switch (unitOf(code)) {
      case SPACE:
      case LINE_END: {
        const next = this.afterBlanks(at, false).at;
        if (this.#length > 0) this.#put(SPACE_CODE, at, next);
        return next;
      }
      case INVISIBLE:
        return code === SOFT_HYPHEN_CODE ? this.#afterDivision(at) : at + 1;
      case HYPHEN:
        return this.#hyphen(at);
      case DOUBLE_MARK:
        return this.#put(0x22, at, at + 1);
      case SINGLE_MARK:
        return this.#put(0x27, at, at + 1);
      case UNSTABLE:
        return this.#composed(at);
      default:
        return this.#isMark(at + 1) ? this.#composed(at) : this.#put(code, at, at + 1);
    }
  }

  /** The offset behind white space, invisible characters and quoting signs, and whether a line ended there. */
  afterBlanks(from: number, isLineStart: boolean): { readonly at: number; readonly isLineStart: boolean } {
    let at = from;
    let lineStart = isLineStart;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      const unit = unitOf(code);
      if (unit === LINE_END) lineStart = true;
      else if (unit !== SPACE && unit !== INVISIBLE && !(lineStart && code === QUOTING_CODE)) break;
    }
    return { at, isLineStart: lineStart };
  }

  result(): FoldedText {
    if (this.#length > 0 && this.#codes[this.#length - 1] === SPACE_CODE) this.#length--;
    let text = '';
    for (let from = 0; from < this.#length; from += CHUNK_LENGTH) {
      text += String.fromCharCode(...this.#codes.subarray(from, Math.min(this.#length, from + CHUNK_LENGTH)));
    }
    return { text, starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) };
  }

  /** A hyphen in a word is gone with what stands between it and the next letter; one at a figure stays: "COVID-\n19". */
  #hyphen(at: number): number {
    const before = this.#last();
    const next = this.afterBlanks(at + 1, false).at;
    const after = this.#word(next);
    const isInWord = before !== undefined && after !== undefined;
    if (!isInWord || before === DIGIT || after === DIGIT) this.#put(HYPHEN_CODE, at, at + 1);
    return isInWord ? next : at + 1;
  }

  /** Behind a soft hyphen a line ends in the middle of a word. */
  #afterDivision(at: number): number {
    const next = this.afterBlanks(at + 1, false);
    const isDivision = next.isLineStart && this.#last() === LETTER && this.#word(next.at) === LETTER;
    return isDivision ? next.at : at + 1;
  }

  #last(): WordUnit | undefined {
    return this.#length === 0 ? undefined : wordUnit(this.#codes[this.#length - 1]!);
  }

  #word(at: number): WordUnit | undefined {
    return at < this.#text.length ? wordUnit(this.#text.charCodeAt(at)) : undefined;
  }

  /** A character with its marks, composed. */
  #composed(at: number): number {
    let end = at + 1;
    while (this.#isMark(end)) end++;
    const composed = this.#text.slice(at, end).normalize('NFC');
    for (let i = 0; i < composed.length; i++) this.#put(composed.charCodeAt(i), at, end);
    return end;
  }

  #isMark(at: number): boolean {
    return at < this.#text.length && unitOf(this.#text.charCodeAt(at)) === MARK;
  }

  #put(code: number, start: number, end: number): number {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
    return end;
  }

  #grow(): void {
    const length = this.#text.length * MOST_GROWTH;
    const [codes, starts, ends] = [new Uint16Array(length), new Int32Array(length), new Int32Array(length)];
    codes.set(this.#codes);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#codes, this.#starts, this.#ends] = [codes, starts, ends];
  }
}

function wordUnit(code: number): WordUnit | undefined {
  const unit = unitOf(code);
  if (unit === LETTER || unit === UNSTABLE || unit === MARK) return LETTER;
  return unit === DIGIT ? DIGIT : undefined;
}
