import { isPair } from './doubleMarks';
import { Kind, Shape, type Tokens } from './tokens';
import {
  FULLWIDTH_QUOTATION_MARK,
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  LOW_DOUBLE_QUOTE,
  QUOTATION_MARK,
  REVERSED_DOUBLE_QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
} from './codeUnits';

/** A pair of double marks by their tokens; `close` is undefined where the paragraph leaves it open. */
export interface ForeignPair {
  readonly open: number;
  readonly close: number | undefined;
}

/** An opening mark that waits for its partner. */
interface Opening {
  readonly token: number;
  readonly shape: number;
  /** Its last token so far that closes a quotation of the same shape inside it. */
  innerClose: number | undefined;
}

const GUILLEMETS = 1;
const CURLY = 2;
const STRAIGHT = 3;

/**
 * Pairs the double marks of a paragraph in another language than English, in the habits of European languages: « … » with
 * spaces or without, » … «, „ … “, „ … ”, “ … ”, ” … ” and " … ", one inside another. « … « … » closes both, as in Russian.
 *
 * @param marks tokens of the quotation marks of the paragraph
 * @param continued whether the first token of the paragraph goes on with a quotation: » may do so in French and Spanish
 */
export function pairForeignMarks(tokens: Tokens, marks: readonly number[], continued: boolean): ForeignPair[] {
  const pairs: ForeignPair[] = [];
  const open: Opening[] = [];
  const inverted = !continued && isInverted(tokens, marks);
  for (const [at, i] of marks.entries()) {
    const shape = shapeOf(tokens, i);
    if (shape === 0) continue;
    if (continued && at === 0) {
      open.push({ token: i, shape, innerClose: undefined });
      continue;
    }
    const within = open.findLastIndex(
      (one) => one.shape === shape || (one.shape !== GUILLEMETS && shape !== GUILLEMETS),
    );
    const opener = open[within];
    if (opener === undefined || opens(tokens, i, opener.token, inverted)) {
      if (opener !== undefined || mayOpen(tokens, i, inverted)) open.push({ token: i, shape, innerClose: undefined });
      continue;
    }
    open.length = within;
    pairs.push({ open: opener.token, close: i });
    const around = open.at(-1);
    if (around?.shape === opener.shape) around.innerClose = i;
  }
  for (const { token, innerClose } of open) pairs.push({ open: token, close: innerClose });
  return pairs.sort((a, b) => a.open - b.open);
}

/** Whether a mark behind an opening one, of a kind that could close it, opens another quotation. */
function opens(tokens: Tokens, i: number, opener: number, inverted: boolean): boolean {
  switch (tokens.char(i)) {
    case LOW_DOUBLE_QUOTE:
    case REVERSED_DOUBLE_QUOTE:
      return true;
    case LEFT_GUILLEMET:
      return !inverted;
    case RIGHT_GUILLEMET:
      return inverted;
    case LEFT_DOUBLE_QUOTE:
      return tokens.char(opener) !== LOW_DOUBLE_QUOTE && !tokens.has(i, Shape.Glued);
    case QUOTATION_MARK: // „Er rief "Halt" und lief weg“
      return tokens.char(opener) !== QUOTATION_MARK && !tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued);
    default:
      return false;
  }
}

/** Whether a mark may open a quotation where none is open. */
function mayOpen(tokens: Tokens, i: number, inverted: boolean): boolean {
  switch (tokens.char(i)) {
    case LEFT_GUILLEMET:
      return !inverted;
    case RIGHT_GUILLEMET:
      return inverted;
    case RIGHT_DOUBLE_QUOTE:
    case QUOTATION_MARK:
    case FULLWIDTH_QUOTATION_MARK:
      return !tokens.has(i, Shape.Glued) || tokens.kind(i - 1) === Kind.Bracket || tokens.kind(i - 1) === Kind.Dash;
    default:
      return true;
  }
}

/** Whether guillemets point inwards, as in German and Danish: the first is », and no space parts it from its words. */
function isInverted(tokens: Tokens, marks: readonly number[]): boolean {
  const first = marks.find((i) => shapeOf(tokens, i) === GUILLEMETS);
  return first !== undefined && tokens.char(first) === RIGHT_GUILLEMET && tokens.has(first + 1, Shape.Glued);
}

function shapeOf(tokens: Tokens, i: number): number {
  switch (tokens.char(i)) {
    case LEFT_GUILLEMET:
    case RIGHT_GUILLEMET:
      return GUILLEMETS;
    case LEFT_DOUBLE_QUOTE:
    case RIGHT_DOUBLE_QUOTE:
    case LOW_DOUBLE_QUOTE:
    case REVERSED_DOUBLE_QUOTE:
      return CURLY;
    case QUOTATION_MARK:
    case FULLWIDTH_QUOTATION_MARK:
      return isPair(tokens, i) ? 0 : STRAIGHT;
    default:
      return 0;
  }
}
