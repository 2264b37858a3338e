import { TIME_ADVERBS } from '../lexicon/tenseWords';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { PERIOD } from '../../text/codeUnits';

const OF = wordId('of');

/** A weekday, a month or a word such as "yesterday" says when, not who. */
export function isTime(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i, WordClass.Month)) return !tokens.isA(beforePeriod(tokens, i), BEFORE_SURNAME);
  if (tokens.isA(i, WordClass.TimeUnit)) return !isNameOfUnit(tokens, i) && !isOrdinal(tokens, i);
  return tokens.isA(i, WordClass.Weekday) || TIME_ADVERBS.has(tokens.word(i)) || isDayOfMonth(tokens, i);
}

/** "Ms. May": what stands before the month makes it a surname. */
const BEFORE_SURNAME = WordClass.Title | WordClass.MaleName | WordClass.FemaleName;

function beforePeriod(tokens: Tokens, i: number): number {
  return tokens.char(i - 1) === PERIOD ? i - 2 : i - 1;
}

/** "Dr. Winter", "the Evening Post": with a capital inside a sentence a unit is a part of a name, but for "Monday Night". */
function isNameOfUnit(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.Capital) &&
    !tokens.has(i, Shape.SentenceStart) &&
    !tokens.has(i, Shape.AllCapitals) &&
    tokens.kind(i - 1) === Kind.Word &&
    !tokens.isA(i - 1, WordClass.Weekday | WordClass.Month)
  );
}

/** "a second patient", "a quarter of the pupils": not how long something takes. */
function isOrdinal(tokens: Tokens, i: number): boolean {
  if (!tokens.isA(i, WordClass.NumberWord)) return false;
  if (tokens.is(i + 1, OF)) return true;
  return (
    tokens.kind(i + 1) === Kind.Word &&
    tokens.isA(i + 1, WordClass.Noun | WordClass.Adjective | WordClass.Role | WordClass.Group) &&
    !tokens.isA(i + 1, WordClass.Adverb | WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary)
  );
}

/** "on Jan. 5", "on May 5": the number of a day. */
function isDayOfMonth(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Number && tokens.isA(beforePeriod(tokens, i), WordClass.Month);
}
