import { Kind, Shape, type Tokens } from './tokens';

const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;

/** What a double mark may do where it stands; bits. */
export const Side = { Open: 1, Close: 2 } as const;

/** What a double mark can do, by its shape or, for the shapes that do both, by the space around it; 0 for no double mark. */
export function doubleSide(tokens: Tokens, i: number): number {
  const unit = tokens.char(i);
  switch (unit) {
    case 0x201c: // “ closes in German: „…“
      return tokens.has(i, Shape.Glued) && !opensBefore(tokens, i) ? Side.Open | Side.Close : Side.Open;
    case 0x201e: // „
    case 0x201f: // ‟
      return Side.Open;
    case 0x201d: // ”
      // A wrong ” that opens: ( ”Hello,” she said )
      return tokens.has(i, Shape.Glued) || !tokens.has(i + 1, Shape.Glued) ? Side.Close : Side.Open | Side.Close;
    case 0xab: // «
    case 0xbb: // »
      return bySpace(tokens, i, unit === 0xab ? Side.Open : Side.Close);
    case STRAIGHT:
    case 0xff02:
      return bySpace(tokens, i, Side.Open | Side.Close);
    case BACKTICK:
      return isPair(tokens, i) ? Side.Open : 0;
    case APOSTROPHE:
    case 0x2019:
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
  if (opener === 0xab || opener === 0xbb) return false;
  if (opener === 0x201e) return unit === 0x201d;
  // “Hello,“ she said: typed twice the same, and no word begins behind it.
  if (unit === 0x201c) return opener !== BACKTICK && !tokens.has(i + 1, Shape.Glued);
  return unit === STRAIGHT || unit === 0x201d || isPair(tokens, i);
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
  if (kind === Kind.Bracket) return tokens.char(i - 1) === 0x28 || tokens.char(i - 1) === 0x5b;
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
    case 0x201e:
      return 0x201c;
    case 0xab:
      return 0xbb;
    case 0xbb:
      return 0xab;
    case BACKTICK:
      return APOSTROPHE;
    case 0x201c:
    case 0x201d:
    case 0x201f:
      return 0x201d;
    default:
      return unit;
  }
}
