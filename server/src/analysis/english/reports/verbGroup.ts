import { FORMS_OF_HAVE, FORMS_OF_GO, PASSIVE_AUXILIARIES } from '../lexicon/verbForms';
import { nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';

const TO = wordId('to');
const ON = wordId('on');
const SINCE = wordId('since');
/** In tokens. */
const LONGEST_INSERTION = 12;

/** The first auxiliary or adverb of the verb group that a cue ends: "has repeatedly said", "has in recent weeks said". */
export function verbGroup(sentence: Sentence, cue: number): number {
  let i = cue;
  for (let start = beforeWords(sentence, i, cue); start < i; start = beforeWords(sentence, i, cue)) i = start;
  return beforeGoingOn(sentence, i);
}

/** Start of the group with one more word, or with what stands between its auxiliary and the rest. */
function beforeWords(sentence: Sentence, i: number, cue: number): number {
  const { tags, within, first } = sentence;
  if (i <= first || within[i - 1] !== 0) return i;
  const tag = tags[i - 1];
  return tag === Tag.Adverb || tag === Tag.Auxiliary ? i - 1 : beforeInsertion(sentence, i, cue);
}

/** "have | for decades | been saying", "have | since | claimed", "has |, in recent weeks, | said": behind the auxiliary. */
function beforeInsertion(sentence: Sentence, i: number, cue: number): number {
  const { tokens, tags, first } = sentence;
  if (tokens.is(i - 1, SINCE)) return isSplit(sentence, i - 1, cue) ? i - 1 : i;
  if (tags[i - 1] === Tag.Comma) {
    for (let open = i - 2; open > first && i - open < LONGEST_INSERTION; open--)
      if (tags[open] === Tag.Comma) return isSplit(sentence, open, cue) ? open : i;
    return i;
  }
  if (!hasAdjunctBehindAuxiliary(sentence, i)) return i;
  const { first: phrase, past } = nounPhraseBefore(sentence, i);
  return past > phrase && tags[phrase - 1] === Tag.Preposition && isSplit(sentence, phrase - 1, cue) ? phrase - 1 : i;
}

/** Whether a preposition stands right behind an auxiliary anywhere before a token: asked first, since few verbs have such a phrase before them. */
function hasAdjunctBehindAuxiliary({ tags, first }: Sentence, past: number): boolean {
  for (let i = past - 1; i > first; i--) if (tags[i] === Tag.Preposition && tags[i - 1] === Tag.Auxiliary) return true;
  return false;
}

/** Whether the auxiliary of the cue stands before a token: "have | for years | said", "is | in effect | saying". */
function isSplit({ tokens, tags, first }: Sentence, i: number, cue: number): boolean {
  if (i <= first || tags[i - 1] !== Tag.Auxiliary) return false;
  const auxiliary = tokens.word(i - 1);
  return FORMS_OF_HAVE.has(auxiliary) || (tags[cue] === Tag.Gerund && PASSIVE_AUXILIARIES.has(auxiliary));
}

/** "Okoye | went on to say that": the verb before the infinitive belongs to it. */
function beforeGoingOn({ tokens, first }: Sentence, i: number): number {
  const goesOn = i - 3 > first && tokens.is(i - 1, TO) && tokens.is(i - 2, ON) && FORMS_OF_GO.has(tokens.word(i - 3));
  return goesOn ? i - 3 : i;
}
