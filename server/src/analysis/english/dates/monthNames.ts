import { MONTH_PREPOSITIONS } from '../lexicon/prepositions';
import { type Tokens, Shape } from '../../text/tokens';
import type { Name } from '../speakers/names/name';
import { WordClass, wordId } from '../words';
import type { Match } from './meaning';

/** Months that are given names. */
const GIVEN: ReadonlyMap<number, number> = new Map([
  [wordId('april'), 4],
  [wordId('may'), 5],
  [wordId('june'), 6],
  [wordId('august'), 8],
]);

/** The months that people of a text have as a given name, told by a surname behind: "April Renn". */
export function monthsOfPeople(tokens: Tokens, names: readonly Name[]): readonly number[] {
  const months = new Set<number>();
  for (const { first, past, kind } of names) {
    const month = past - first > 1 ? GIVEN.get(tokens.word(first)) : undefined;
    if (month !== undefined && kind === 'person') months.add(month);
  }
  return [...months];
}

/** Whether a bare month is somebody of the text: "April said", "according to April"; "in April" is the month all the same. */
export function isPerson(tokens: Tokens, { first, past, meaning }: Match, people: readonly number[]): boolean {
  if (people.length === 0 || meaning.kind !== 'point' || past - first !== 1) return false;
  const month = GIVEN.get(tokens.word(first));
  if (month === undefined || !people.includes(month)) return false;
  return (
    !MONTH_PREPOSITIONS.has(tokens.word(first - 1)) &&
    !tokens.isA(first - 1, WordClass.Determiner | WordClass.Possessive)
  );
}

/** Whether a month is the given name of a surname behind it: "according to April Dast", "after June Whitlow"; not "in April Congress met". */
export function isGivenName(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (!GIVEN.has(tokens.word(i)) || !tokens.has(next, Shape.Capital) || tokens.has(next, Shape.SentenceStart))
    return false;
  if (tokens.isA(next, NO_SURNAME) || MONTH_PREPOSITIONS.has(tokens.word(i - 1))) return false;
  return !tokens.has(next, Shape.ParagraphStart);
}

const NO_SURNAME =
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Title |
  WordClass.Role |
  WordClass.Group |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.Place |
  WordClass.Company |
  WordClass.Pronoun |
  WordClass.Determiner |
  WordClass.Preposition;
