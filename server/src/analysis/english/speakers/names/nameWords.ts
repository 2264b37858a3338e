import { NAME_PARTICLES, OUTLET_NOUNS } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';

/** "PM Rashid Anwari", not "6 PM" */
const PM = wordId('pm');

/** Word classes of first names. */
export const FIRST_NAME = WordClass.MaleName | WordClass.FemaleName;

/** Word classes whose words make a name that of an organisation. */
export const ORGANIZATION = WordClass.Group | WordClass.Company | WordClass.Document;

/** Word classes that names have in lower case, if at all. */
export const NOT_IN_NAMES =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Possessive |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary;

/** Word classes of words that a capital alone does not make a name. */
export const ORDINARY =
  WordClass.Common |
  WordClass.Noun |
  WordClass.Adjective |
  WordClass.Adverb |
  WordClass.BaseVerb |
  WordClass.FiniteVerb |
  WordClass.Gerund |
  WordClass.NumberWord |
  WordClass.TimeUnit |
  WordClass.Cue;

/** Whether a capitalised word inside a sentence stands at a token, so that a name goes on with it. */
export function continues(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Word &&
    tokens.has(i, Shape.Capital) &&
    !tokens.has(i, Shape.SentenceStart) &&
    !tokens.has(i, Shape.Clitic)
  );
}

/** Whether a word is a title, or a role and nothing else: "national" is a role in no name. */
export function isOffice(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, PM)) return tokens.has(i, Shape.AllCapitals) && tokens.kind(i - 1) !== Kind.Number;
  if (OUTLET_NOUNS.has(tokens.word(i)) && !continues(tokens, i + 1)) return false;
  // "Del Rio" has no period, the delegate Del. Okoye has one.
  if (NAME_PARTICLES.has(tokens.word(i)) && continues(tokens, i + 1) && !tokens.isA(i, WordClass.Role)) return false;
  return (
    tokens.isA(i, WordClass.Title) ||
    (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.Adjective | WordClass.Group))
  );
}
