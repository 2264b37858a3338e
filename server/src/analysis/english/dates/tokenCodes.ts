import { APOSTROPHE, HYPHEN } from '../../text/codeUnits';

/*
 * The alphabet of the date grammar: a text is a string with one code unit a token, so that rules are regular expressions
 * over tokens.
 *   a mark    its character; all dashes are "-", all quotation marks "'", signs other than % & / are "$"
 *   a word    its symbol in the vocabulary, or `ANY_WORD` for all others; and the bits below
 *   a number  its value up to `BIG`, and the bits below
 */
/** The lowest symbol of a word. */
export const FIRST_WORD = 0x80;
/** The symbol of words that the vocabulary lacks, and the highest one. */
export const ANY_WORD = 0x3ff;
export const CAPITAL = 0x400;
/** No white space before it. */
export const GLUED = 0x800;
/** A preposition, a pronoun, an auxiliary or the like: no noun begins with it. */
export const CLOSED = 0x1000;
export const NUMBER = 0x4000;
export const GLUED_NUMBER = 0x1000;
/** "05". */
export const PADDED = 0x2000;
/** Any other number: "1,200", "2.5", "5000". */
export const BIG = 0xfff;

/** Any dash. */
export const DASH = HYPHEN;
/** Any quotation mark. */
export const QUOTE = APOSTROPHE;

/** Number of symbols. */
export const SYMBOL_COUNT = ANY_WORD + 1;
/** The symbol of all numbers. */
export const NUMBER_SYMBOL = 1;

/** The symbol of a code, by which rules are chosen; all numbers have one. */
export function symbolIn(code: number): number {
  return code < NUMBER ? code & ANY_WORD : NUMBER_SYMBOL;
}

/** The mark at a place of a text, as a character code; 0 for words and numbers. */
export function markAt(codes: string, at: number): number {
  const symbol = symbolIn(codes.charCodeAt(at));
  return symbol > NUMBER_SYMBOL && symbol < FIRST_WORD ? symbol : 0;
}

/** The value of a number of at most `BIG`, -1 for other codes. */
export function numberOf(code: number): number {
  return code >= NUMBER && (code & BIG) < BIG ? code & BIG : -1;
}

/** Whether a code is a number. */
export function isNumber(code: number): boolean {
  return code >= NUMBER;
}

/** Whether no white space stands before a token. */
export function isGlued(code: number): boolean {
  return (code & (code < NUMBER ? GLUED : GLUED_NUMBER)) > 0;
}

/** Whether a code is a word. */
export function isWord(code: number): boolean {
  return code < NUMBER && (code & ANY_WORD) >= FIRST_WORD;
}

/** Whether a code is a word that a noun can begin with: no preposition, pronoun or the like. */
export function isOpen(code: number): boolean {
  return code < CLOSED && symbolIn(code) >= FIRST_WORD;
}
