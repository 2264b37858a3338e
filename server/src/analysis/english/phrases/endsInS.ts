import { SMALL_S } from '../../text/codeUnits';
import type { Tokens } from '../../text/tokens';

/** Whether a token ends in an s: "crews", "says". */
export function endsInS(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end(i) - 1) === SMALL_S;
}
