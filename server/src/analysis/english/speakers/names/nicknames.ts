import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { continues, FIRST_NAME } from './nameWords';
import { LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../../text/codeUnits';

/** In words: "The Old Hammer". */
const LONGEST = 3;

/**
 * Past the surname behind a nickname that opens at a token, the token itself where none does: `Ada "Sunny" Okoye`,
 * "Rosa ‘The Hammer’ Prado", "Tom (Buzz) Reilly".
 */
export function pastNickname(tokens: Tokens, open: number): number {
  const close = nicknameClose(tokens, open);
  return close > open && continues(tokens, close + 1) ? close + 2 : open;
}

/** The mark or bracket that closes a nickname between two names, -1 for none. */
function nicknameClose(tokens: Tokens, open: number): number {
  const brackets = tokens.char(open) === LEFT_PARENTHESIS;
  if (brackets && !mayHaveNickname(tokens, open - 1)) return -1;
  for (let i = open + 1; i <= open + LONGEST + 1; i++) {
    const closes = brackets ? tokens.char(i) === RIGHT_PARENTHESIS : tokens.kind(i) === Kind.Quote;
    if (closes) return i > open + 1 ? i : -1;
    if (tokens.kind(i) !== Kind.Word || !tokens.has(i, Shape.Capital) || tokens.has(i, Shape.SentenceStart)) return -1;
    // "Chief (Mrs) Ada Okoye", "Ada (UKIP) Okoye"
    if (brackets && (tokens.isA(i, WordClass.Title) || tokens.has(i, Shape.AllCapitals))) return -1;
  }
  return -1;
}

/** A first name, or a word that is none to any list. */
function mayHaveNickname(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Capital) && (tokens.isA(i, FIRST_NAME) || tokens.word(i) === 0);
}
