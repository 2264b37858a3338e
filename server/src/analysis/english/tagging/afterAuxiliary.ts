import { FORMS_OF_BE, FORMS_OF_HAVE } from '../lexicon/verbForms';
import { Tag } from '../tags';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { POSSESSIVE_CLITICS } from './closedClasses';
import { adjectiveFits, PLAIN_NOUN } from './nouns';
import { SMALL_S } from '../../text/codeUnits';

/** Whether a token can be a verb behind an auxiliary or an adverb: "has said", "will say", "was a report", "she also says". */
export function afterAuxiliary(tokens: Tokens, i: number, first: number, classes: number, tags: Uint8Array): number {
  let at = i - 1;
  while (at > first && tags[at] === Tag.Adverb) at--;
  const word = tokens.word(at);
  if (tags[at] === Tag.Auxiliary) {
    if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
    if (FORMS_OF_BE.has(word) || FORMS_OF_HAVE.has(word) || POSSESSIVE_CLITICS.has(word)) {
      if ((classes & WordClass.FiniteVerb) !== 0 && endsLikeParticiple(tokens, i)) return Tag.Participle;
      if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
      return (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Participle;
    }
    return (classes & WordClass.BaseVerb) !== 0 ? Tag.Base : (classes & PLAIN_NOUN) !== 0 ? Tag.Noun : Tag.Verb;
  }
  // "an earlier hearing", "the newly elected mayor"
  if (tags[at] === Tag.Determiner || tags[at] === Tag.Possessive) {
    if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
    if (adjectiveFits(tokens, i)) return Tag.Adjective;
  }
  if (tags[at] === Tag.To) return (classes & WordClass.BaseVerb) !== 0 ? Tag.Base : Tag.Noun;
  if ((classes & WordClass.FiniteVerb) !== 0)
    return (classes & PLAIN_NOUN) !== 0 && tags[at] !== Tag.Name && tags[at] !== Tag.Pronoun ? Tag.Noun : Tag.Verb;
  if ((classes & WordClass.Gerund) !== 0) return Tag.Gerund;
  if (tags[at] === Tag.Pronoun && (classes & WordClass.BaseVerb) !== 0) return Tag.Verb;
  if ((classes & PLAIN_NOUN) !== 0) return Tag.Noun;
  return (classes & WordClass.Adjective) !== 0 ? Tag.Adjective : Tag.Base;
}

function endsLikeParticiple(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end(i) - 1) !== SMALL_S;
}
