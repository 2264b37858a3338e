import { editBetween } from '../../incremental/editBetween';
import {
  BYTE_ORDER_MARK,
  CAPITAL_A,
  CAPITAL_Z,
  COLON,
  COMMA,
  GREATER_THAN,
  LEFT_DOUBLE_QUOTE,
  LEFT_SINGLE_QUOTE,
  LINE_FEED,
  QUOTATION_MARK,
  SPACE,
  unitsOf,
} from '../codeUnits';

/** A text before its layout is read, and the kinds of layout that it may have. */
export interface LayoutSource {
  readonly text: string;
  /** Bits of `Sign`. */
  readonly signs: number;
}

/** Bits for the kinds of layout in a text. Most texts have next to none, and are read no closer. */
export const Sign = {
  /** Characters that stand for others, or for none: "&ldquo;", a soft hyphen, "ﬁ", "â€œ". */
  Characters: 1,
  /** Markdown's signs, or the bullets of a list. */
  Markdown: 2,
  /** A quoted line, or one that goes on with a small letter, a digit or a mark, as some line of every wrapped text does. */
  Lines: 4,
  /** A line that ends in a colon above one that opens a quotation, or a line that begins with a dash. */
  Attribution: 8,
  /** A stop with no space behind it, which may end a sentence: "…is open.She said". */
  Glued: 16,
  /** What may be a tag of HTML. */
  Tags: 32,
} as const;

/** Per code unit below `TABLED`, what it is a sign of; `STOP` is no sign but may be one with what stands behind it. */
const signs = new Uint8Array(0x100);
const STOP = 0x80;
buildTable();

/**
 * Kinds of layout that a text may have. Every text pays for this, a look at each of its code units.
 *
 * @param units the code units of the text, with zeros behind them
 */
export function signsOf(text: string, units: Uint16Array): number {
  return lineSignsOf(text, 0, text.length) | characterSignsOf(units, text.length);
}

/**
 * Kinds of layout that an edited text may have: only the lines of the edit are looked at, unless it took a sign away, which
 * other lines may have too.
 *
 * @param earlier the text before, and what it had
 */
export function signsAfterEdit(earlier: LayoutSource, text: string): number {
  const { start, endBefore, end } = editBetween(earlier.text, text);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = pastLineBehind(text, end);
  const toBefore = to - end + endBefore;
  const signs = signsWithin(text, start === 0 ? 0 : from, to);
  const gone = signsWithin(earlier.text, start === 0 ? 0 : from, toBefore) & ~signs;
  return gone === 0 ? earlier.signs | signs : signsOf(text, unitsOf(text));
}

/** Behind the line with an offset and the next line that is not blank, on which a colon above it counts. */
function pastLineBehind(text: string, offset: number): number {
  let lineFeed = text.indexOf('\n', offset);
  if (lineFeed < 0) return text.length;
  const next = lineFeed + 1;
  let at = next;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
  lineFeed = text.indexOf('\n', at);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

function signsWithin(text: string, from: number, to: number): number {
  // What stands behind the last unit may make it a sign.
  const units = unitsOf(text.slice(from, to + 2));
  return lineSignsOf(text, from, to) | characterSignsOf(units, to - from);
}

function characterSignsOf(units: Uint16Array, length: number): number {
  let found = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    const sign = unit < 0x100 ? signs[unit]! : wideSignOf(unit);
    if (sign === 0) continue;
    found |= sign === STOP ? gluedSignOf(units, i) : sign;
  }
  return found;
}

/** Whether a capital or an opening mark stands at once behind the stop at `i`, or behind a mark that closes there. */
function gluedSignOf(units: Uint16Array, i: number): number {
  const next = units[i + 1]!;
  if (next <= SPACE) return 0;
  if (opensSentence(next)) return Sign.Glued;
  const behind = units[i + 2]!;
  return CLOSING.has(next) && (behind === QUOTATION_MARK || opensSentence(behind)) ? Sign.Glued : 0;
}

function opensSentence(unit: number): boolean {
  return isCapital(unit) || unit === LEFT_DOUBLE_QUOTE || unit === LEFT_SINGLE_QUOTE;
}

function isCapital(unit: number): boolean {
  return (unit >= CAPITAL_A && unit <= CAPITAL_Z) || (unit >= 0xc0 && unit <= 0xde);
}

/** Accents apart, what no reader sees, ligatures; bullets. */
function wideSignOf(unit: number): number {
  if (unit < 0x2000) return unit >= 0x300 && unit <= 0x36f ? Sign.Characters : 0;
  if (unit < 0x2600) {
    if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060) return Sign.Characters;
    return unit === 0x2022 || unit === 0x2023 || unit === 0x25aa || unit === 0x25e6 ? Sign.Markdown : 0;
  }
  return (unit >= 0xfb00 && unit <= 0xfb06) || unit === BYTE_ORDER_MARK ? Sign.Characters : 0;
}

function buildTable(): void {
  // The last of these are the first letters of broken UTF-8, which few texts have.
  for (const unit of unitsOf('&\u00ad\u00c2\u00c3\u00c4\u00c5\u00e2')) signs[unit] = Sign.Characters;
  for (const unit of unitsOf('<')) signs[unit] = Sign.Tags;
  for (const unit of unitsOf('*_[#·')) signs[unit] = Sign.Markdown;
  for (const unit of unitsOf('.!?')) signs[unit] = STOP;
}

function lineSignsOf(text: string, from: number, to: number): number {
  let signs = 0;
  let endsInColon = from > 0 && text.charCodeAt(lastOf(text, from)) === COLON;
  for (let start = from; start < to;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const first = skipBlanks(text, start, end);
    if (first < end) {
      signs |= firstSignOf(text.charCodeAt(first), start > 0, endsInColon);
      const last = text.charCodeAt(lastOf(text, end));
      endsInColon = last === COLON;
      if (last === COMMA && lineFeed >= 0) signs |= Sign.Lines;
    }
    start = end + 1;
  }
  return signs | (hasLoneReturn(text, from, to) ? Sign.Lines : 0);
}

function hasLoneReturn(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf('\r', from); at >= 0 && at < to; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LINE_FEED) return true;
  return false;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** The last unit before an offset that is no white space. */
function lastOf(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && text.charCodeAt(at) <= SPACE) at--;
  return at;
}

/** Evidence of a line's first code unit about the lines before it. */
function firstSignOf(unit: number, hasLineAbove: boolean, belowColon: boolean): number {
  if (isCapital(unit)) return 0;
  if (OPENING.has(unit)) return belowColon ? Sign.Attribution : 0;
  if (DASHES.has(unit)) return Sign.Attribution | Sign.Lines;
  return hasLineAbove || unit === GREATER_THAN ? Sign.Lines : 0;
}

const OPENING = setOf('"“‘«„\'(');
const DASHES = setOf('-–—―');
const CLOSING = setOf('"”’)');

function setOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
