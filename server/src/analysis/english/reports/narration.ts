import { GESTURE_CUES, NARRATING_SUBORDINATORS } from '../lexicon/cueConstructions';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import type { Tokens } from '../../text/tokens';
import { wordId, wordSet } from '../words';
import { verbGroups } from './objectPhrases';
import { clauseEnd } from './reportedClauses';

const ABOUT = wordId('about');
const THAT = wordId('that');
const AMOUNTS = wordSet('little lots more much nothing plenty');
/** Objects that are no subjects: "he said | them". */
const OBJECTS = wordSet('him me them us');

/** Whether what stands behind a cue, without marks, is the reporter's own: when, where and how it was said, or an amount. */
export function isNarration(sentence: Sentence, cue: number, at: number): boolean {
  const { tokens, tags, within } = sentence;
  if (within[at] !== 0) return false;
  // "says | much about the town"
  if (AMOUNTS.has(tokens.word(at)) && tokens.is(at + 1, ABOUT)) return true;
  if (OBJECTS.has(tokens.word(at)) && !opensSubject(tags[at + 1]!)) return true;
  // "they were smiling, courteous and kind"
  if (GESTURE_CUES.has(tokens.word(cue))) return true;
  // "said | as he opened the lock"; in "said | as prices fall, people buy more" a main clause follows.
  if (tags[at] === Tag.Subordinator && NARRATING_SUBORDINATORS.has(tokens.word(at))) {
    const end = clauseEnd(sentence, at);
    return verbGroups(sentence, at + 1, end) <= 1 && !holds(tokens, at, end, THAT);
  }
  return tags[at] === Tag.Preposition && endsWithParticiple(sentence, at);
}

/** In "assured me | he was ready" the object is who listens. */
function opensSubject(tag: number): boolean {
  return tag === Tag.Pronoun || tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Name;
}

/** "said | in a statement released by the port", "insisted | during a round of morning shows": the only verb belongs to the adjunct's noun. */
function endsWithParticiple(sentence: Sentence, at: number): boolean {
  const { tokens, tags, past } = sentence;
  const noun = nounPhraseAt(sentence, at + 1);
  if (noun.past === noun.first || noun.past >= past || tags[noun.past] !== Tag.Verb) return false;
  const end = clauseEnd(sentence, at);
  for (let i = noun.past + 1; i < end; i++) if (tags[i] === Tag.Comma) return false;
  return verbGroups(sentence, noun.past, end) === 1 && !holds(tokens, noun.past, end, THAT);
}

function holds(tokens: Tokens, first: number, past: number, word: number): boolean {
  for (let i = first; i < past; i++) if (tokens.is(i, word)) return true;
  return false;
}
