import { FORMS_OF_TELL, LISTENER_CUES } from '../lexicon/cueConstructions';
import { OBJECT_PRONOUNS } from '../lexicon/pronouns';
import { isTime, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { opensContent } from './opensContent';
import { pastProgramme } from './programmes';

const THAT = wordId('that');

/** Past whoever is told: "told | the crew | that", "assured | me | he was ready"; `start` where nobody is named. */
export function pastListener(sentence: Sentence, cue: number, start: number): number {
  const { tokens, tags, past, within } = sentence;
  if (!LISTENER_CUES.has(tokens.word(cue))) return start;
  const programme = pastProgramme(sentence, start);
  if (programme > start) return programme;
  if (start >= past || within[start] !== 0 || tokens.is(start, THAT) || isTime(tokens, start)) return start;
  const object = OBJECT_PRONOUNS.has(tokens.word(start));
  const next = object ? start + 1 : nounPhraseAt(sentence, start).past;
  if (next === start || !tokens.isA(cue, WordClass.Cue)) return start;
  const heard =
    FORMS_OF_TELL.has(tokens.word(cue)) ||
    opensContent(sentence, next) ||
    tags[next] === Tag.Comma ||
    (object && tags[next] === Tag.Pronoun);
  return heard ? next : start;
}
