import { Tag } from '../tags';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { CLOSED } from './closedClasses';
import { COLON } from '../../text/codeUnits';

const NAMES =
  WordClass.MaleName |
  WordClass.FemaleName |
  WordClass.Surname |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym |
  WordClass.Company;

const ORDINARY =
  WordClass.Common |
  WordClass.Noun |
  WordClass.Adjective |
  WordClass.Adverb |
  WordClass.BaseVerb |
  WordClass.FiniteVerb |
  WordClass.Gerund |
  WordClass.Cue |
  WordClass.Role |
  WordClass.Group |
  WordClass.NumberWord |
  WordClass.TimeUnit |
  WordClass.Document |
  WordClass.Relative;

/** A capital inside a sentence makes a name; at its start, only a word that is no ordinary one. */
export function isName(tokens: Tokens, i: number, first: number, classes: number, previous: number): boolean {
  const shape = tokens.shape(i);
  if ((shape & Shape.Capital) === 0)
    return tokens.has(i, Shape.Glued) && previous === Tag.Dash && classes === 0 && tokens.has(i - 2, Shape.Capital);
  if (
    (classes & (WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive)) !== 0 &&
    (shape & Shape.AllCapitals) === 0
  )
    return false;
  const atStart =
    i === first ||
    (shape & Shape.SentenceStart) !== 0 ||
    (tokens.kind(i - 1) === Kind.Quote && previous !== Tag.Possessive) ||
    tokens.char(i - 1) === COLON;
  // "the Harrowmere Times", "Fort Worth": a capital makes a preposition a name where it can be a noun.
  if (!atStart)
    return (
      (classes & (WordClass.Preposition | WordClass.Conjunction)) === 0 || (classes & (NAMES | WordClass.Noun)) !== 0
    );
  if ((classes & NAMES) !== 0)
    return (classes & CLOSED) === 0 || (tokens.has(i + 1, Shape.Capital) && (classes & WordClass.Month) !== 0);
  if ((classes & (WordClass.Title | WordClass.Month | WordClass.Weekday)) !== 0) return true;
  // "Pence added": a word that is no noun to any list, and speaks.
  if (classes === WordClass.Common && tokens.isA(i + 1, WordClass.Cue) && tokens.isA(i + 1, WordClass.FiniteVerb)) {
    return true;
  }
  return (classes & (CLOSED | ORDINARY)) === 0;
}

/** Whether a word is a name in a sentence of capitals: one that the lists have for a name and nothing else, or not at all. */
export function isShoutedName(classes: number): boolean {
  return classes === 0 || ((classes & NAMES) !== 0 && (classes & (CLOSED | ORDINARY)) === 0);
}
