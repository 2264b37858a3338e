import type { Language } from './language';
import type { Tokens } from './tokens';
import { COMMA, EXCLAMATION_MARK, QUESTION_MARK } from './codeUnits';

/** Longest distance of the tag behind the opening mark, in tokens. */
const REACH = 150;

/** The comma (or other mark) before a tag between two tokens, where a quotation that nothing closes may end; 0 for none. */
export function tagBehindComma(
  tokens: Tokens,
  { tagBegins }: Pick<Language, 'tagBegins'>,
  open: number,
  past: number,
): number {
  for (let i = open + 2; i + 1 < past && i < open + REACH; i++) {
    const unit = tokens.char(i);
    if ((unit === COMMA || unit === QUESTION_MARK || unit === EXCLAMATION_MARK) && tagBegins(tokens, i + 1)) return i;
  }
  return 0;
}
