import { COURT_WORDS } from '../../lexicon/nameElements';
import { FEMININE_PRONOUNS, MASCULINE_SUBJECT_PRONOUNS } from '../../lexicon/pronouns';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import type { Name } from '../names/name';
import type { Entity } from './entity';

const JUSTICE = wordId('justice');
/** In names. */
const MENTIONS_AHEAD = 20;
/** In tokens behind a name. */
const FAR = 8;

/**
 * Notes which names are people's though their words are no person's: "Progress Umenyi … Umenyi said she", whom a pronoun makes a
 * person, and "Justice Amadike", whom no court is near.
 */
export function noteNamesOfPeople(tokens: Tokens, names: readonly Name[], entities: readonly Entity[]): void {
  let court: boolean | undefined;
  for (let i = 0; i < names.length; i++) {
    const entity = entities[i]!;
    const name = names[i]!;
    if (entity.kind === 'Organization' && isCalledHeOrShe(tokens, name, names[i + 1]) && mayBePerson(tokens, entity)) {
      entity.kind = 'Person';
      entity.evident = true;
    }
    if (isFirstNamedJustice(tokens, names, entities, i) && !(court ??= hasCourt(tokens))) {
      entity.name = `${tokens.textOf(name.roleFirst)} ${entity.name}`;
    }
  }
}

/** Two or three words of which no list knows the last: not "Progress Bank". */
function mayBePerson(tokens: Tokens, { names }: Entity): boolean {
  return names.every(
    ({ first, past, kind }) =>
      past - first <= 3 && kind !== 'place' && tokens.word(past - 1) === 0 && !tokens.has(past - 1, Shape.AllCapitals),
  );
}

/** "Umenyi said she had read" */
function isCalledHeOrShe(tokens: Tokens, { roleFirst, past }: Name, next: Name | undefined): boolean {
  if (!tokens.has(roleFirst, Shape.SentenceStart)) return false;
  const end = Math.min(past + FAR, next?.roleFirst ?? tokens.count);
  for (let i = past; i < end && !tokens.has(i, Shape.SentenceStart) && tokens.kind(i) !== Kind.Quote; i++) {
    if (FEMININE_PRONOUNS.has(tokens.word(i)) || MASCULINE_SUBJECT_PRONOUNS.has(tokens.word(i))) return true;
    if (tokens.isA(i, WordClass.Role | WordClass.Relative)) return false;
  }
  return false;
}

/** "Justice Amadike drives a lorry. Amadike said": somebody who has no other first name, and is called by the surname alone too. */
function isFirstNamedJustice(
  tokens: Tokens,
  names: readonly Name[],
  entities: readonly Entity[],
  index: number,
): boolean {
  const { roleFirst, first, past } = names[index]!;
  const entity = entities[index]!;
  if (!tokens.is(roleFirst, JUSTICE) || roleFirst !== first - 1 || past - first !== 1 || entity.name.includes(' '))
    return false;
  for (let i = index + 1; i < names.length && i < index + MENTIONS_AHEAD; i++)
    if (entities[i] === entity) return names[i]!.roleFirst === names[i]!.first;
  return false;
}

/** Whether a text, or a range of it, is about a court. */
export function hasCourt(tokens: Tokens, { first, past } = { first: 0, past: tokens.count }): boolean {
  for (let i = first; i < past; i++) if (COURT_WORDS.has(tokens.word(i))) return true;
  return false;
}
