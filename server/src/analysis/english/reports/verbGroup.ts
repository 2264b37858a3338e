import { FORMS_OF_GO } from '../lexicon/verbForms';
import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';

const TO = wordId('to');
const ON = wordId('on');

/** The first auxiliary or adverb of the verb group that a cue ends: "has repeatedly said". */
export function verbGroup(sentence: Sentence, cue: number): number {
  let i = cue;
  while (i > sentence.first && sentence.within[i - 1] === 0) {
    const tag = sentence.tags[i - 1];
    if (tag !== Tag.Adverb && tag !== Tag.Auxiliary) break;
    i--;
  }
  return beforeGoingOn(sentence, i);
}

/** "Okoye | went on to say that": the verb before the infinitive belongs to it. */
function beforeGoingOn({ tokens, first }: Sentence, i: number): number {
  const goesOn = i - 3 > first && tokens.is(i - 1, TO) && tokens.is(i - 2, ON) && FORMS_OF_GO.has(tokens.word(i - 3));
  return goesOn ? i - 3 : i;
}
