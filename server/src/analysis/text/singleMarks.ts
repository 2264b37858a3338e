import { isPair, opensBefore } from './doubleMarks';
import { Kind, Shape, type Tokens } from './tokens';
import { wordSet } from './words';

const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
/** Words that begin with an apostrophe: "'em", "'tis", "rock 'n' roll". */
const ELISIONS = wordSet('em tis twas til cause round n bout tween cos');

/** Whether a single mark opens a quotation; an apostrophe and the mark of "'90s" do not. */
export function opensSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (
    isPair(tokens, i) ||
    (unit !== APOSTROPHE && unit !== 0x2018 && unit !== 0x201a && unit !== 0x2039 && unit !== BACKTICK)
  )
    return false;
  if (tokens.has(i, Shape.Glued) && !opensBefore(tokens, i)) return false;
  if (!tokens.has(i + 1, Shape.Glued)) return false;
  if (tokens.kind(i + 1) === Kind.Number) return unit === 0x2018 && !tokens.has(i + 2, Shape.Glued);
  return !ELISIONS.has(tokens.word(i + 1)) || unit === 0x2018;
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
  if (isPair(tokens, i) || (unit !== APOSTROPHE && unit !== 0x2019 && unit !== 0x203a)) return false;
  if (!tokens.has(i, Shape.Glued)) return false;
  return !(tokens.has(i + 1, Shape.Glued) && (tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number));
}

function endsInS(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end(i) - 1);
  return last === 0x73 || last === 0x53;
}
