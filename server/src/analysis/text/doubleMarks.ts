import { Kind, Shape, type Tokens } from './tokens';
import {
  APOSTROPHE,
  BACKTICK,
  FULLWIDTH_QUOTATION_MARK,
  LEFT_BRACKET,
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  LEFT_PARENTHESIS,
  LOW_DOUBLE_QUOTE,
  QUOTATION_MARK,
  REVERSED_DOUBLE_QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_SINGLE_QUOTE,
} from './codeUnits';

/** The sides of a quotation on which a double mark may stand; bits. */
export const Side = { Open: 1, Close: 2 } as const;

/** The sides on which a double mark may stand, by its shape or, where that is ambiguous, by the white space around it; 0 for other tokens. */
export function doubleSide(tokens: Tokens, i: number): number {
  const unit = tokens.char(i);
  switch (unit) {
    case LEFT_DOUBLE_QUOTE: // “ closes in German: „…“
      return tokens.has(i, Shape.Glued) && !opensBefore(tokens, i) ? Side.Open | Side.Close : Side.Open;
    case LOW_DOUBLE_QUOTE: // „
    case REVERSED_DOUBLE_QUOTE: // ‟
      return Side.Open;
    case RIGHT_DOUBLE_QUOTE: // ”
      // A wrong ” that opens: ( ”Hello,” she said )
      return tokens.has(i, Shape.Glued) || !tokens.has(i + 1, Shape.Glued) ? Side.Close : Side.Open | Side.Close;
    case LEFT_GUILLEMET: // «
    case RIGHT_GUILLEMET: // »
      return bySpace(tokens, i, unit === LEFT_GUILLEMET ? Side.Open : Side.Close);
    case QUOTATION_MARK:
    case FULLWIDTH_QUOTATION_MARK:
      return bySpace(tokens, i, Side.Open | Side.Close);
    case BACKTICK:
      return isPair(tokens, i) ? Side.Open : 0;
    case APOSTROPHE:
    case RIGHT_SINGLE_QUOTE:
      return isPair(tokens, i) ? bySpace(tokens, i, Side.Open | Side.Close) : 0;
    default:
      return 0;
  }
}

/** Whether the double mark at `i` closes the one at `open`. Careless typing may mix straight and curly marks. */
export function closesDouble(tokens: Tokens, i: number, open: number): boolean {
  if ((doubleSide(tokens, i) & Side.Close) === 0) return false;
  const unit = tokens.char(i);
  const opener = tokens.char(open);
  if (unit === closerOf(opener)) return true;
  if (opener === LEFT_GUILLEMET || opener === RIGHT_GUILLEMET) return false;
  if (opener === LOW_DOUBLE_QUOTE) return unit === RIGHT_DOUBLE_QUOTE;
  // “Hello,“ she said: typed twice the same, and no word begins behind it.
  if (unit === LEFT_DOUBLE_QUOTE) return opener !== BACKTICK && !tokens.has(i + 1, Shape.Glued);
  return unit === QUOTATION_MARK || unit === RIGHT_DOUBLE_QUOTE || isPair(tokens, i);
}

/** Whether a mark is a prime, for inches or seconds: 6'2", 40". */
export function isPrime(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Glued) && tokens.kind(i - 1) === Kind.Number;
}

/** Two apostrophes or backticks in a row, which are one double mark: '' `` */
export function isPair(tokens: Tokens, i: number): boolean {
  return tokens.end(i) - tokens.start(i) === 2;
}

/** Whether a mark may open right behind the token before it, with no space between: behind a bracket, a dash, another mark. */
export function opensBefore(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  if (kind === Kind.Dash || kind === Kind.Symbol) return true;
  if (kind === Kind.Bracket) return tokens.char(i - 1) === LEFT_PARENTHESIS || tokens.char(i - 1) === LEFT_BRACKET;
  return kind === Kind.Quote && !tokens.has(i - 1, Shape.Glued);
}

/** The side of an ambiguous mark by the white space around it; `otherwise` where that does not tell. */
function bySpace(tokens: Tokens, i: number, otherwise: number): number {
  const before = tokens.has(i, Shape.Glued) && !opensBefore(tokens, i);
  const after = tokens.has(i + 1, Shape.Glued) && !isFinal(tokens, i + 1);
  if (!before && after) return Side.Open;
  if (before && !after) return Side.Close;
  if (before && after)
    return tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number ? otherwise : Side.Close;
  return tokens.has(i, Shape.ParagraphStart) ? Side.Open : otherwise;
}

/** A comma or stop behind a mark that a space parts from its words, « so », no ellipsis. */
function isFinal(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Punctuation && tokens.end(i) - tokens.start(i) === 1 && !tokens.has(i + 1, Shape.Glued)
  );
}

/** The closing mark that belongs to an opening one. */
function closerOf(unit: number): number {
  switch (unit) {
    case LOW_DOUBLE_QUOTE:
      return LEFT_DOUBLE_QUOTE;
    case LEFT_GUILLEMET:
      return RIGHT_GUILLEMET;
    case RIGHT_GUILLEMET:
      return LEFT_GUILLEMET;
    case BACKTICK:
      return APOSTROPHE;
    case LEFT_DOUBLE_QUOTE:
    case RIGHT_DOUBLE_QUOTE:
    case REVERSED_DOUBLE_QUOTE:
      return RIGHT_DOUBLE_QUOTE;
    default:
      return unit;
  }
}
