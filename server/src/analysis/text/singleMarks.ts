import { isPair, opensBefore } from './doubleMarks';
import { Kind, Shape, type Tokens } from './tokens';
import { wordSet } from './words';
import {
  APOSTROPHE,
  BACKTICK,
  CAPITAL_S,
  LEFT_SINGLE_GUILLEMET,
  LEFT_SINGLE_QUOTE,
  LOW_SINGLE_QUOTE,
  RIGHT_SINGLE_GUILLEMET,
  RIGHT_SINGLE_QUOTE,
  SMALL_S,
} from './codeUnits';

/** Words that begin with an apostrophe: "'em", "'tis", "rock 'n' roll". */
const ELISIONS = wordSet('em tis twas til cause round n bout tween cos');

/** Whether a single mark opens a quotation; an apostrophe and the mark of "'90s" do not. */
export function opensSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (
    isPair(tokens, i) ||
    (unit !== APOSTROPHE &&
      unit !== LEFT_SINGLE_QUOTE &&
      unit !== LOW_SINGLE_QUOTE &&
      unit !== LEFT_SINGLE_GUILLEMET &&
      unit !== BACKTICK)
  )
    return false;
  if (tokens.has(i, Shape.Glued) && !opensBefore(tokens, i)) return false;
  if (!tokens.has(i + 1, Shape.Glued)) return false;
  if (tokens.kind(i + 1) === Kind.Number) return unit === LEFT_SINGLE_QUOTE && !tokens.has(i + 2, Shape.Glued);
  return !ELISIONS.has(tokens.word(i + 1)) || unit === LEFT_SINGLE_QUOTE;
}

/**
 * The index in `marks` of what closes the single mark at `marks[at]` before the token `limit`, -1 for none: "the girls'
 * room" does not. `within` tells which double marks stand around a token.
 */
export function singleCloser(
  tokens: Tokens,
  within: Int32Array,
  marks: readonly number[],
  at: number,
  limit: number,
): number {
  let possessive = -1;
  for (let next = at + 1; next < marks.length && marks[next]! < limit; next++) {
    const mark = marks[next]!;
    if (opensSingle(tokens, mark)) break;
    if (!closesSingle(tokens, mark) || within[mark] !== within[marks[at]!]) continue;
    if (tokens.kind(mark - 1) !== Kind.Word || !endsInS(tokens, mark - 1) || tokens.kind(mark + 1) !== Kind.Word)
      return next;
    if (possessive < 0) possessive = next;
  }
  return possessive;
}

function closesSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (isPair(tokens, i) || (unit !== APOSTROPHE && unit !== RIGHT_SINGLE_QUOTE && unit !== RIGHT_SINGLE_GUILLEMET))
    return false;
  if (!tokens.has(i, Shape.Glued)) return false;
  return !(tokens.has(i + 1, Shape.Glued) && (tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number));
}

function endsInS(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end(i) - 1);
  return last === SMALL_S || last === CAPITAL_S;
}
