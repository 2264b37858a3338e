import { INDEFINITE_ARTICLES } from '../lexicon/determiners';
import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { isTime, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { WordClass } from '../words';
import { hasMainVerb } from './insertedVerbs';
import { headOfPhrase, isNamed } from './namedPhrase';
import type { TokenRange } from '../../text/tokenRange';

/** In tokens: looking back is bounded, so that long sentences stay linear. */
const LONGEST_INSERTIONS = 40;

/**
 * The comma behind the name that several insertions describe, of which the comma `inner` opens the last: "Okoye |, a lawyer,
 * who lives nearby, said", "Okoye |, of a clinic in Tartu, Estonia, said"; `inner` where there is no such name.
 */
export function outerComma(sentence: Sentence, inner: number, subject: TokenRange): number {
  const { tags, tokens, within, first } = sentence;
  if (isNamed(sentence, subject) && opensClause(sentence, subject)) return inner;
  let close = inner;
  for (let i = inner - 1; i > first && inner - i < LONGEST_INSERTIONS; i--) {
    if (within[i] !== 0 || tags[i] === Tag.Stop) return inner;
    if (tags[i] !== Tag.Comma) continue;
    if (!NONRESTRICTIVE_RELATIVES.has(tokens.word(i + 1)) && hasMainVerb(sentence, i + 1, close)) return inner;
    const owner = nounPhraseBefore(sentence, i);
    if (owner.past > owner.first && mayBeDescribed(sentence, owner, subject) && opensClause(sentence, owner)) return i;
    close = i;
  }
  return inner;
}

/** A name, or before "a lawyer" somebody else: "the judge, a lawyer, who lives nearby". */
function mayBeDescribed(sentence: Sentence, owner: TokenRange, insertion: TokenRange): boolean {
  const { tokens } = sentence;
  if (isNamed(sentence, owner)) return true;
  return INDEFINITE_ARTICLES.has(tokens.word(insertion.first)) && tokens.isA(headOfPhrase(sentence, owner), PERSON);
}

const PERSON = WordClass.Role | WordClass.Relative | WordClass.Title;

/** Whether a phrase stands where the subject of a clause does: first, behind a comma, a conjunction or a quotation. */
export function opensClause({ tokens, tags, first, within }: Sentence, phrase: TokenRange): boolean {
  if (isTime(tokens, phrase.first)) return false;
  const before = phrase.first - 1;
  return (
    phrase.first === first ||
    within[before] !== 0 ||
    tags[before] === Tag.Comma ||
    tags[before] === Tag.Stop ||
    tags[before] === Tag.Dash ||
    tags[before] === Tag.Conjunction ||
    tags[before] === Tag.Subordinator
  );
}
