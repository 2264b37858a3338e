import { FORMS_OF_LET, FORMS_OF_POINT } from '../lexicon/cueConstructions';
import { SIGN_NOUNS } from '../lexicon/descriptionWords';
import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { LET_OBJECTS } from '../lexicon/pronouns';
import { wordId } from '../words';
import type { TokenRange } from '../../text/tokenRange';

const SAY = wordId('say');
const OUT = wordId('out');
const WITHOUT = wordId('without');

/** Whether a cue reports nothing where it stands: "it goes | without saying", "two metres, | say,", "| let us say". */
export function isSetPhrase({ tokens, tags }: Sentence, cue: number, group: number): boolean {
  if (tokens.is(group - 1, WITHOUT)) return true;
  // "he | pointed at the window"
  if (FORMS_OF_POINT.has(tokens.word(cue)) && !tokens.is(cue + 1, OUT))
    return tags[cue + 1] === Tag.Preposition || tags[cue + 1] === Tag.To;
  if (!tokens.is(cue, SAY)) return false;
  if (tags[cue - 1] === Tag.Comma && (tags[cue + 1] === Tag.Comma || tags[cue + 1] === Tag.Number)) return true;
  return (
    FORMS_OF_LET.has(tokens.word(cue - 1)) ||
    (LET_OBJECTS.has(tokens.word(cue - 1)) && FORMS_OF_LET.has(tokens.word(cue - 2)))
  );
}

/** Whether a subject is something written on: "A notice on the door", "their banners". */
export function isSign({ tokens, tags }: Sentence, { first, past }: TokenRange): boolean {
  let head = first;
  for (let i = first; i < past && tags[i] !== Tag.Preposition; i++) head = i;
  return SIGN_NOUNS.has(tokens.word(head));
}
