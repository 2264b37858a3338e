import type { Sentence } from '../phrases';
import { Tag } from '../tags';

/** The first auxiliary or adverb of the verb group that a cue ends: "has repeatedly said". */
export function verbGroup(sentence: Sentence, cue: number): number {
  let i = cue;
  while (i > sentence.first && sentence.within[i - 1] === 0) {
    const tag = sentence.tags[i - 1];
    if (tag !== Tag.Adverb && tag !== Tag.Auxiliary) break;
    i--;
  }
  return i;
}
