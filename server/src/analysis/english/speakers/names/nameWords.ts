import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordSet, WordClass } from '../../../text/words';

/** Small words inside names: "Ludwig van der Meer". */
export const PARTICLES = wordSet(
  'van der den de la le du da dos das del di della von zu zum bin bint ibn al el ul ben abu ter ten af av y e st',
);

/** Months that are first names: "May Thornbury". */
export const MONTH_NAMES = wordSet('may april june august');

/** Papers that are called after what somebody does: "the Daily Courier". */
const OUTLETS = wordSet('courier guardian observer economist examiner inquirer spectator herald independent');

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
  if (OUTLETS.has(tokens.word(i)) && !continues(tokens, i + 1)) return false;
  return (
    tokens.isA(i, WordClass.Title) ||
    (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.Adjective | WordClass.Group))
  );
}
