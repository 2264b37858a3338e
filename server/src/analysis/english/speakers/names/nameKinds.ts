import { ROLE_MODIFIERS } from '../../lexicon/descriptionWords';
import {
  FAMILY_NOUNS,
  MONTH_FIRST_NAMES,
  NAME_SUFFIXES,
  NAMED_WORK_HEADS,
  PLACE_FIRST_WORDS,
  PLACE_HEADS,
  SURNAME_PARTICLES,
} from '../../lexicon/nameElements';
import { LOCATIVE_PREPOSITIONS } from '../../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { FIRST_NAME, ORDINARY, ORGANIZATION } from './nameWords';
import type { NameKind } from './name';
import { kindOfSeat } from './seats';
import { isFamilyNameFirst } from './familyNameFirst';
import { AMPERSAND, HYPHEN } from '../../../text/codeUnits';

const OF = wordId('of');
const THE = wordId('the');
/** In characters. */
const LONGEST_INITIALS = 6;
/** In characters. */
const LONGEST_ACRONYM = 4;
/** In tokens. */
const LONGEST_PERSON = 4;

/** Kind of entity that the words of a name tell; `roleFirst` to `first` are the role before it. */
export function kindOf(tokens: Tokens, first: number, past: number, roleFirst: number): NameKind {
  const several = past - first > 1;
  // "the Martin family"
  if (!several && FAMILY_NOUNS.has(tokens.word(past)) && tokens.is(first - 1, THE)) return 'organization';
  if (roleFirst < first && !ROLE_MODIFIERS.has(tokens.word(first - 1)) && isOfHolder(tokens, first, past))
    return 'person';
  if (
    PLACE_FIRST_WORDS.has(tokens.word(several ? first : first - 1)) &&
    tokens.has(first - 1 + Number(several), Shape.Capital)
  )
    return 'place';
  const seat = kindOfSeat(tokens, first, past);
  if (seat !== undefined) return seat;
  // "Anna Park" is nobody's park, nor is "Okoye-Park".
  const called =
    isDoubleBarrelled(tokens, first, past, roleFirst) ||
    (past - first === 2 && tokens.isA(first, FIRST_NAME) && tokens.isA(past - 1, WordClass.Surname));
  if (several && PLACE_HEADS.has(tokens.word(past - 1)) && !called) return 'place';
  if (several && NAMED_WORK_HEADS.has(tokens.word(past - 1))) return 'organization';
  const organization =
    hasOrganization(tokens, first, past) ||
    (several && (endsWithAcronym(tokens, first, past) || isBranch(tokens, first, past)));
  if (several && tokens.isA(past - 1, WordClass.TimeUnit)) return 'organization';
  if (
    several &&
    (tokens.isA(first, FIRST_NAME) || MONTH_FIRST_NAMES.has(tokens.word(first))) &&
    // "Why Does Israel Refuse"
    !(tokens.isA(first, WordClass.Country) && tokens.isA(past - 1, WordClass.Common)) &&
    !(
      organization &&
      (tokens.isA(past - 1, ORGANIZATION) ||
        tokens.char(past - 2) === AMPERSAND ||
        endsWithAcronym(tokens, first, past))
    )
  )
    return 'person';
  if (organization) return 'organization';
  return several ? kindOfSeveral(tokens, first, past) : kindOfOne(tokens, first);
}

/** "Ruth Okoye-Hall", "Okoye-Hall", "Mr Lind-Bridge": two surnames, with a hyphen as no hall or park is written. */
function isDoubleBarrelled(tokens: Tokens, first: number, past: number, roleFirst: number): boolean {
  if (tokens.char(past - 2) !== HYPHEN || !tokens.has(past - 2, Shape.Glued)) return false;
  if (LOCATIVE_PREPOSITIONS.has(tokens.word(first - 1))) return false;
  return tokens.isA(past - 1, WordClass.Surname) || tokens.isA(first, FIRST_NAME) || roleFirst < first;
}

/** Whether a name behind a role is that of who has it: not in "former Ghana captain", "the Republican National Convention". */
function isOfHolder(tokens: Tokens, first: number, past: number): boolean {
  const last = past - 1;
  if (tokens.isA(last, WordClass.Group | WordClass.Company)) return false;
  if (past - first === 1) return !isEpithet(tokens, first);
  return (
    tokens.isA(first, FIRST_NAME) ||
    tokens.isA(last, FIRST_NAME | WordClass.Surname) ||
    !tokens.isA(last, WordClass.Common)
  );
}

/** "former Ghana captain", "fellow PWU members": a word behind a role in lower case that belongs to what follows. */
function isEpithet(tokens: Tokens, i: number): boolean {
  if (tokens.has(i - 1, Shape.Capital) || tokens.isA(i, FIRST_NAME | WordClass.Surname)) return false;
  return tokens.isA(i, WordClass.Country | WordClass.Place | WordClass.Demonym) || tokens.has(i, Shape.AllCapitals);
}

/** "Acme Shipping", "Bank of Ghana", "Lee & Park" */
function hasOrganization(tokens: Tokens, first: number, past: number): boolean {
  for (let i = first; i < past; i++) {
    if (tokens.isA(i, ORGANIZATION) && !tokens.isA(i, FIRST_NAME | WordClass.Surname)) return true;
    if (tokens.is(i, OF) || tokens.char(i) === AMPERSAND) return true;
  }
  return false;
}

/** "IBM Ireland", "TUC Wales", not "JD Vance", "ADA PARIS" */
function isBranch(tokens: Tokens, first: number, past: number): boolean {
  const length = tokens.end(first) - tokens.start(first);
  if (!tokens.has(first, Shape.AllCapitals) || length < 3 || tokens.isA(first, FIRST_NAME)) return false;
  for (let i = first + 1; i < past; i++)
    if (!tokens.isA(i, WordClass.Place | WordClass.Country) || tokens.has(i, Shape.AllCapitals)) return false;
  return true;
}

/** "Burnaby RCMP", "Charlotte FC", not "ADA OKOYE", "Jonas Lind III" */
function endsWithAcronym(tokens: Tokens, first: number, past: number): boolean {
  const last = past - 1;
  return (
    tokens.has(last, Shape.AllCapitals) &&
    !tokens.has(first, Shape.AllCapitals) &&
    tokens.end(last) - tokens.start(last) <= LONGEST_ACRONYM &&
    !tokens.isA(last, FIRST_NAME | WordClass.Surname) &&
    !NAME_SUFFIXES.has(tokens.word(last))
  );
}

/** "Ghana", "PWU", "U.S.", "Okoye" */
function kindOfOne(tokens: Tokens, i: number): NameKind {
  const length = tokens.end(i) - tokens.start(i);
  if (tokens.isA(i, WordClass.Country | WordClass.Place)) return 'place';
  if (tokens.has(i, Shape.AllCapitals) && length <= LONGEST_INITIALS) return 'organization';
  if (tokens.has(i, Shape.Dotted)) return length > 2 ? 'place' : 'unknown';
  if (tokens.isA(i, WordClass.Demonym)) return 'unknown';
  return tokens.isA(i, FIRST_NAME | WordClass.Surname) ? 'person' : 'unknown';
}

/** "Bae Sang-hoon", "Wouter van den Brink", `Delroy "Big Man" Okoye`: a given name of two syllables, a particle, a nickname. */
function isMadeAsPersons(tokens: Tokens, first: number, past: number): boolean {
  if (past - first === 4 && isFamilyNameFirst(tokens, first)) return true;
  for (let i = first + 1; i < past - 1; i++) {
    if (SURNAME_PARTICLES.has(tokens.word(i)) && !tokens.has(i, Shape.Capital)) return true;
    if (tokens.kind(i) === Kind.Quote && !tokens.has(i, Shape.Glued)) return true;
  }
  return false;
}

/** "J. Okoye", "Port Harcourt, Nigeria", "Ghana Telegraph", "Owusu Mensah" */
function kindOfSeveral(tokens: Tokens, first: number, past: number): NameKind {
  if (isMadeAsPersons(tokens, first, past)) return 'person';
  for (let i = first; i < past; i++)
    if (tokens.has(i, Shape.Dotted) && tokens.end(i) - tokens.start(i) === 2) return 'person';
  if (tokens.isA(past - 1, WordClass.Country | WordClass.Place) && !tokens.isA(first, WordClass.Surname))
    return 'place';
  if (tokens.isA(first, WordClass.Country | WordClass.Place | WordClass.Demonym) && tokens.isA(past - 1, ORDINARY))
    return 'organization';
  return hasOrdinaryWord(tokens, first, past) || past - first > LONGEST_PERSON ? 'organization' : 'person';
}

/** A unit of time, or an ordinary word before any first name or surname. */
function hasOrdinaryWord(tokens: Tokens, first: number, past: number): boolean {
  let named = false;
  for (let i = first; i < past; i++) {
    if (tokens.isA(i, FIRST_NAME | WordClass.Surname)) named = true;
    else if (tokens.isA(i, WordClass.TimeUnit)) return true;
    else if (!named && tokens.kind(i) === Kind.Word && tokens.isA(i, ORDINARY | WordClass.Weekday | WordClass.Month))
      return true;
  }
  return false;
}
