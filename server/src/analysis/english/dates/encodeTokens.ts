import { Kind, Shape, type Tokens } from '../../text/tokens';
import { BIG, CAPITAL, DASH, GLUED, GLUED_NUMBER, NUMBER, PADDED, QUOTE } from './tokenCodes';
import { vocabulary } from './vocabulary';
import { AMPERSAND, DIGIT_ZERO, DOLLAR_SIGN, PERCENT_SIGN, SLASH } from '../../text/codeUnits';

/** A text in tokens and in the codes that the date grammar reads. */
export interface EncodedText {
  readonly tokens: Tokens;
  /** One code unit a token; see tokenCodes.ts. */
  readonly codes: string;
}

/** Code units as they are, also U+FEFF. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The codes of some tokens. */
export function encodeTokens(tokens: Tokens, first = 0, past = tokens.count): string {
  const { codeOf } = vocabulary;
  const codes = new Uint16Array(past - first);
  for (let i = first; i < past; i++) {
    const kind = tokens.kind(i);
    const shape = tokens.shape(i);
    if (kind === Kind.Number)
      codes[i - first] = NUMBER | numberAt(tokens, i) | (shape & Shape.Glued ? GLUED_NUMBER : 0);
    else
      codes[i - first] =
        (kind === Kind.Word ? codeOf(tokens.word(i)) | (shape & Shape.Capital ? CAPITAL : 0) : markOf(tokens, i)) |
        (shape & Shape.Glued ? GLUED : 0);
  }
  return decoder.decode(codes);
}

function numberAt(tokens: Tokens, i: number): number {
  const start = tokens.start(i);
  const end = tokens.end(i);
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = tokens.text.charCodeAt(at) - DIGIT_ZERO;
    value = digit < 0 || digit > 9 ? BIG : value * 10 + digit;
    if (value >= BIG) return BIG;
  }
  return end > start + 1 && tokens.char(i) === DIGIT_ZERO ? value | PADDED : value;
}

function markOf(tokens: Tokens, i: number): number {
  const kind = tokens.kind(i);
  const char = tokens.char(i);
  if (kind === Kind.Dash) return DASH;
  if (kind === Kind.Quote) return QUOTE;
  return kind === Kind.Symbol && char !== PERCENT_SIGN && char !== AMPERSAND && char !== SLASH
    ? DOLLAR_SIGN
    : char & 0x7f;
}
