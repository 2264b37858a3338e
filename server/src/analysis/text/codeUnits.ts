/**
 * UTF-16 code units by their names in Unicode, shortened where no doubt is left. Ranges of the standard (surrogates,
 * blocks of scripts) stay numbers where they are told apart.
 */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION_MARK = 0x21;
export const QUOTATION_MARK = 0x22;
export const DOLLAR_SIGN = 0x24;
export const PERCENT_SIGN = 0x25;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const LEFT_PARENTHESIS = 0x28;
export const RIGHT_PARENTHESIS = 0x29;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const PERIOD = 0x2e;
export const SLASH = 0x2f;
export const DIGIT_ZERO = 0x30;
export const DIGIT_NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const GREATER_THAN = 0x3e;
export const QUESTION_MARK = 0x3f;
export const AT_SIGN = 0x40;
export const CAPITAL_A = 0x41;
export const CAPITAL_I = 0x49;
export const CAPITAL_Q = 0x51;
export const CAPITAL_Z = 0x5a;
export const LEFT_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const RIGHT_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const SMALL_A = 0x61;
export const SMALL_S = 0x73;
export const SMALL_Z = 0x7a;
export const LEFT_BRACE = 0x7b;
export const RIGHT_BRACE = 0x7d;
export const NO_BREAK_SPACE = 0xa0;
/** « */
export const LEFT_GUILLEMET = 0xab;
/** » */
export const RIGHT_GUILLEMET = 0xbb;
/** — */
export const EM_DASH = 0x2014;
/** ‘ */
export const LEFT_SINGLE_QUOTE = 0x2018;
/** ’, which is also the typographic apostrophe. */
export const RIGHT_SINGLE_QUOTE = 0x2019;
/** ‚ */
export const LOW_SINGLE_QUOTE = 0x201a;
/** “ */
export const LEFT_DOUBLE_QUOTE = 0x201c;
/** ” */
export const RIGHT_DOUBLE_QUOTE = 0x201d;
/** „ */
export const LOW_DOUBLE_QUOTE = 0x201e;
/** ‟ */
export const REVERSED_DOUBLE_QUOTE = 0x201f;
/** … */
export const ELLIPSIS = 0x2026;
/** ‹ */
export const LEFT_SINGLE_GUILLEMET = 0x2039;
/** › */
export const RIGHT_SINGLE_GUILLEMET = 0x203a;
/** ‼, the first of the marks that are two in one: ‼ ⁇ ⁈ ⁉ */
export const DOUBLE_EXCLAMATION_MARK = 0x203c;
export const BYTE_ORDER_MARK = 0xfeff;
/** ＂ */
export const FULLWIDTH_QUOTATION_MARK = 0xff02;

/**
 * The code units of a text, with some zeros behind them: many times quicker to read than a string that was cut out of another
 * or put together from several.
 */
export function unitsOf(text: string): Uint16Array {
  const length = text.length + 8;
  // Node copies a string many times quicker than a loop does.
  if (typeof Buffer !== 'undefined') {
    const bytes = Buffer.alloc(length * 2);
    bytes.write(text, 'utf16le');
    return new Uint16Array(bytes.buffer, bytes.byteOffset, length);
  }
  const units = new Uint16Array(length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
