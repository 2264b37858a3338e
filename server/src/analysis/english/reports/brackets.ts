import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from '../../text/codeUnits';

/** In tokens. */
const LONGEST_BRACKETS = 30;

/** Start of the brackets right before a token, "Okoye | (Labour) | said"; the token itself for none. */
export function beforeBrackets({ tokens, tags, first }: Sentence, end: number): number {
  if (end <= first || tags[end - 1] !== Tag.Bracket || tokens.char(end - 1) !== RIGHT_PARENTHESIS) return end;
  let open = end - 2;
  while (open > first && tokens.char(open) !== LEFT_PARENTHESIS && end - open < LONGEST_BRACKETS) open--;
  return tokens.char(open) === LEFT_PARENTHESIS ? open : end;
}
