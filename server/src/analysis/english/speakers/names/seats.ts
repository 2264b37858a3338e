import { COMMA, LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { NameKind } from './name';
import { FIRST_NAME } from './nameWords';

/** In tokens: "(Scottish Greens, Highlands and Islands)". */
const LONGEST = 10;

/**
 * Kind of a name between brackets behind that of a member: the party or the seat, neither of which is a person. "Sen. Lena Koch
 * (R-FL)", "Cllr Dana Pike (Lab, Northgate)". Not in "Leeds (Okoye, Lind 45)", where goals were scored.
 */
export function kindOfSeat(tokens: Tokens, first: number, past: number): NameKind | undefined {
  const open = bracketBefore(tokens, first);
  if (open < 0) return undefined;
  const letter = tokens.end(first) - tokens.start(first) === 1 && tokens.kind(first + 1) === Kind.Dash;
  if (past - first > 2 && open === first - 1 && letter) return 'place';
  const isMember =
    isPlainName(tokens, open - 1) && (isPlainName(tokens, open - 2) || tokens.isA(open - 2, WordClass.Title));
  if (!isMember || !isPartyAt(tokens, open + 1) || !closesBehind(tokens, past)) return undefined;
  // "the twins (Anna Lind, Tom Lind)"
  if (past - first > 1 && tokens.isA(first, FIRST_NAME)) return undefined;
  // "Lena Koch (Lenka)" has another name.
  const alone =
    open === first - 1 && tokens.char(past) === RIGHT_PARENTHESIS && tokens.end(first) - tokens.start(first) > 1;
  if (alone && !tokens.isA(first, WordClass.Common) && !tokens.has(first, Shape.AllCapitals)) return undefined;
  return open === first - 1 ? 'organization' : 'place';
}

/** The bracket before a name, with nothing but names and commas between; -1 for none. */
function bracketBefore(tokens: Tokens, first: number): number {
  for (let i = first - 1; i >= 0 && i > first - LONGEST; i--) {
    if (tokens.char(i) === LEFT_PARENTHESIS) return i;
    if (!isOfSeat(tokens, i)) return -1;
  }
  return -1;
}

function closesBehind(tokens: Tokens, past: number): boolean {
  let i = past;
  while (i < past + LONGEST && isOfSeat(tokens, i)) i++;
  return tokens.char(i) === RIGHT_PARENTHESIS;
}

/** A word with a capital, "and" and the like, a comma, a dash. */
function isOfSeat(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === Kind.Word)
    return tokens.has(i, Shape.Capital) || tokens.isA(i, WordClass.Conjunction | WordClass.Preposition);
  return tokens.char(i) === COMMA || tokens.kind(i) === Kind.Dash;
}

function isPlainName(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Word && tokens.has(i, Shape.Capital) && !tokens.isA(i, WordClass.Group);
}

/** "Lab", "Green", "PDP": no surname that is nothing else. */
function isPartyAt(tokens: Tokens, i: number): boolean {
  return !tokens.isA(i, FIRST_NAME | WordClass.Surname) || tokens.isA(i, WordClass.Common);
}
