import { isTime, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { appositionStart } from './appositions';
import { opensClause } from './outerSubject';
import type { TokenRange } from '../../text/tokenRange';

/** In tokens: looking back is bounded, so that long sentences stay linear. */
const LONGEST_CLAUSE = 14;

/** "The minister, Ada Okoye, in a letter to readers | said": the subject before what says where and how; the phrase itself for none. */
export function beforeAdjuncts(sentence: Sentence, phrase: TokenRange): TokenRange {
  const { tags, first, within } = sentence;
  let at = phrase.first;
  while (at - 2 > first && phrase.first - at < LONGEST_CLAUSE && isPreposition(sentence, at - 1)) {
    const before = at - 2;
    if (within[before] !== 0) return phrase;
    if (tags[before] === Tag.Comma) {
      const open = appositionStart(sentence, before);
      // "Femi Ajayi, in a statement | said": no comma closes what the one before it opens.
      const subject = nounPhraseBefore(sentence, open < 0 ? before : open);
      return subject.past > subject.first && opensClause(sentence, subject) ? subject : phrase;
    }
    const owner = nounPhraseBefore(sentence, at - 1);
    if (owner.past === owner.first) return phrase;
    at = owner.first;
  }
  return phrase;
}

/**
 * "The detective leading the search | said", "the woman accused of the theft | said": the noun that a participle describes,
 * with all of its description; the phrase itself for none.
 */
export function withParticiple(sentence: Sentence, phrase: TokenRange): TokenRange {
  const { tags, first, within } = sentence;
  let at = phrase.first;
  while (at - 1 > first && phrase.past - at < LONGEST_CLAUSE && within[at - 1] === 0) {
    const tag = tags[at - 1];
    const prepositional = tag === Tag.Preposition || tag === Tag.To;
    const verb = prepositional ? at - 2 : at - 1;
    // "a report published Wednesday | said"
    if (isParticiple(sentence, verb, prepositional || isTime(sentence.tokens, at))) {
      const head = nounPhraseBefore(sentence, verb);
      const described = head.past > head.first && tags[head.first] !== Tag.Pronoun && opensClause(sentence, head);
      return described ? { first: head.first, past: phrase.past } : phrase;
    }
    if (!prepositional) return phrase;
    const owner = nounPhraseBefore(sentence, at - 1);
    if (owner.past === owner.first) return phrase;
    at = owner.first;
  }
  return phrase;
}

/** "leading", and before a preposition "accused of". */
function isParticiple({ tags, first }: Sentence, i: number, prepositional: boolean): boolean {
  if (i <= first || (tags[i - 1] !== Tag.Noun && tags[i - 1] !== Tag.Name)) return false;
  return tags[i] === Tag.Gerund || (prepositional && (tags[i] === Tag.Verb || tags[i] === Tag.Participle));
}

function isPreposition({ tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Preposition || tags[i] === Tag.To;
}
