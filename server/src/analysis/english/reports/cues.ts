import type { Tokens } from '../../text/tokens';
import { WordClass, wordSet } from '../words';

/** Words of reports without a verb of saying: "according to", "in the words of", "as Okoye put it", "the court heard". */
const OTHER_CUES = wordSet('according heard put puts words');

/** "said" and its like can be a noun or a name in other places; these only report as verbs. */
export function isCue(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Cue);
}

/** Whether a report may have a token as its cue that some list has, a verb of saying or another word. */
export function mayBeCue(tokens: Tokens, i: number): boolean {
  return isCue(tokens, i) || OTHER_CUES.has(tokens.word(i));
}
