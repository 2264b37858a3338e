import { NAME_PARTICLES } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { Name } from '../names/name';
import { FIRST_NAME } from '../names/nameWords';
import { keyOf } from './nameKeys';

/** In tokens; a longer run of capitals is no person's name. */
const LONGEST_NAME = 10;

/**
 * The parts of several words, in lower case, by which the people of a text may be called: a headline's "Van Daalen" and
 * "Kilby-Sayer" are no names of their own where the text names Rudi van Daalen and Robin Kilby-Sayer.
 */
export function partsOfNames(tokens: Tokens, names: readonly Name[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const name of names) for (const part of partsOf(tokens, name)) parts.add(part);
  return parts;
}

/** Parts of several words of a person's full name: its surnames, and what comes before the last of them. */
export function partsOf(tokens: Tokens, { first, past, kind }: Name): string[] {
  const parts: string[] = [];
  if (kind !== 'person' || past - first < 3 || past - first > LONGEST_NAME) return parts;
  for (let i = first + 1; i < past - 1; i++) if (beginsSurname(tokens, i)) parts.push(textOf(tokens, i, past));
  for (let i = first + 2; i < past; i++) if (endsFirstNames(tokens, first, i)) parts.push(textOf(tokens, first, i));
  return parts;
}

/** Words of a person's full name between the first and the last: "Vega" of "Luis Vega Morales", no initials, no particles. */
export function middleWords(tokens: Tokens, { first, past, kind }: Name): string[] {
  const words: string[] = [];
  if (kind !== 'person' || past - first < 3 || past - first > LONGEST_NAME) return words;
  for (let i = first + 1; i < past - 1; i++)
    if (isWhole(tokens, i) && !NAME_PARTICLES.has(tokens.word(i))) words.push(keyOf(tokens, i));
  return words;
}

/** A word with a capital that no hyphen, mark or bracket touches. */
function isWhole(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Word &&
    tokens.has(i, Shape.Capital) &&
    !tokens.has(i, Shape.Dotted | Shape.Glued) &&
    tokens.kind(i - 1) === Kind.Word &&
    !tokens.has(i + 1, Shape.Glued)
  );
}

/** "Rudi | van Daalen", "Robin | Kilby-Sayer", "Lina | Haddad Karim", not "Organiser | Lena Koch", "Jean-| Luc Ames". */
function beginsSurname(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== Kind.Word || tokens.kind(i - 1) !== Kind.Word) return false;
  return !tokens.isA(i, FIRST_NAME) || NAME_PARTICLES.has(tokens.word(i)) || tokens.kind(i + 1) === Kind.Dash;
}

/** "Abu Karim | al-Jabouri", "María José | Paredes", not "Rand Paul | Scores". */
function endsFirstNames(tokens: Tokens, first: number, past: number): boolean {
  if (tokens.kind(past) !== Kind.Word || tokens.kind(past - 1) !== Kind.Word || tokens.isA(past, WordClass.Common))
    return NAME_PARTICLES.has(tokens.word(past)) && NAME_PARTICLES.has(tokens.word(first));
  return (
    NAME_PARTICLES.has(tokens.word(first)) ||
    (past - first === 2 && tokens.isA(first, FIRST_NAME) && tokens.isA(past - 1, FIRST_NAME))
  );
}

function textOf(tokens: Tokens, first: number, past: number): string {
  return tokens.textBetween(first, past).toLowerCase();
}
