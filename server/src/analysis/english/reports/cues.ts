import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';

/** "said" and its like can be a noun or a name in other places; these only report as verbs. */
export function isCue(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Cue);
}
