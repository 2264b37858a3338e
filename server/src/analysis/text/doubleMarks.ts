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

/** What a double mark may do where it stands; bits. */
export const Side = { Open: 1, Close: 2 } as const;

/** What a double mark can do, by its shape or, for the shapes that do both, by the space around it; 0 for no double mark. */
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

/** Whether the double mark at `i` closes the one at `open`; straight and curly marks may be mixed by careless typing. */
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

/** Whether a mark stands for inches or seconds: 6'2", 40". */
export function isPrime(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Glued) && tokens.kind(i - 1) === Kind.Number;
}

/** Two apostrophes or backticks in a row, which are one double mark: '' `` */
export function isPair(tokens: Tokens, i: number): boolean {
  return tokens.end(i) - tokens.start(i) === 2;
}

/** Whether what stands before a mark lets it open, though no space parts them: a bracket, a dash, another mark. */
export function opensBefore(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  if (kind === Kind.Dash || kind === Kind.Symbol) return true;
  if (kind === Kind.Bracket) return tokens.char(i - 1) === LEFT_PARENTHESIS || tokens.char(i - 1) === LEFT_BRACKET;
  return kind === Kind.Quote && !tokens.has(i - 1, Shape.Glued);
}

/** What a mark that opens and closes alike does, by the space around it; `otherwise` where that says nothing. */
function bySpace(tokens: Tokens, i: number, otherwise: number): number {
  const before = tokens.has(i, Shape.Glued) && !opensBefore(tokens, i);
  const after = tokens.has(i + 1, Shape.Glued);
  if (!before && after) return Side.Open;
  if (before && !after) return Side.Close;
  if (before && after)
    return tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number ? otherwise : Side.Close;
  return tokens.has(i, Shape.ParagraphStart) ? Side.Open : otherwise;
}

/** The mark that closes a quotation which this one opens. */
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
