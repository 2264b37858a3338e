import { isPair, opensBefore } from './doubleMarks';
import type { ApostropheRules } from './language';
import { Kind, Shape, type Tokens } from './tokens';
import { fold } from './wordHash';
import {
  APOSTROPHE,
  BACKTICK,
  LEFT_SINGLE_GUILLEMET,
  LEFT_SINGLE_QUOTE,
  LOW_SINGLE_QUOTE,
  RIGHT_SINGLE_GUILLEMET,
  RIGHT_SINGLE_QUOTE,
} from './codeUnits';

/** Whether a single mark opens a quotation; an apostrophe and the mark of "'90s" do not. */
export function opensSingle(tokens: Tokens, i: number, { elisions }: ApostropheRules): boolean {
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
  return !elisions.has(tokens.word(i + 1)) || unit === LEFT_SINGLE_QUOTE;
}

/** The mark that closes a single one. */
interface SingleCloser {
  /** In the list of marks, -1 for none. */
  readonly index: number;
  /** Whether it is surely no apostrophe. */
  readonly sure: boolean;
}

/**
 * The mark that closes the single mark at `marks[at]`. An apostrophe that may be a genitive, "the girls' room", or stand for
 * dropped letters, "nothin' left", closes only where nothing else does.
 *
 * @param within per token, which double marks stand around it
 * @param limit the token before which the mark must close
 */
export function singleCloser(
  tokens: Tokens,
  rules: ApostropheRules,
  within: Int32Array,
  marks: readonly number[],
  at: number,
  limit: number,
): SingleCloser {
  let unsure = -1;
  for (let next = at + 1; next < marks.length && marks[next]! < limit; next++) {
    const mark = marks[next]!;
    if (opensSingle(tokens, mark, rules)) break;
    if (!closesSingle(tokens, mark) || within[mark] !== within[marks[at]!]) continue;
    if (tokens.kind(mark + 1) !== Kind.Word || !mayBelongTo(rules, tokens, mark - 1))
      return { index: next, sure: true };
    if (unsure < 0) unsure = next;
  }
  return { index: unsure, sure: false };
}

/** Whether an apostrophe behind a word may be its own: "girls'", "nothin'", "rock 'n'". */
function mayBelongTo({ bareGenitive, elisions, dropped }: ApostropheRules, tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== Kind.Word) return false;
  if (endsIn(bareGenitive, tokens, i) || elisions.has(tokens.word(i))) return true;
  const length = tokens.end(i) - tokens.start(i);
  return length > dropped.length + 1 && tokens.text.startsWith(dropped, tokens.end(i) - dropped.length);
}

function closesSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (isPair(tokens, i) || (unit !== APOSTROPHE && unit !== RIGHT_SINGLE_QUOTE && unit !== RIGHT_SINGLE_GUILLEMET))
    return false;
  if (!tokens.has(i, Shape.Glued)) return false;
  return !(tokens.has(i + 1, Shape.Glued) && (tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number));
}

function endsIn(letter: number, tokens: Tokens, i: number): boolean {
  return fold(tokens.text.charCodeAt(tokens.end(i) - 1)) === letter;
}
