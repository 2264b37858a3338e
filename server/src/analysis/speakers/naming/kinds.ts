import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, WordClass } from '../../words';
import type { NameKind } from '../names';
import { FIRST_NAME, ORDINARY, ORGANIZATION } from './words';

const OF = wordId('of');
/** In characters. */
const LONGEST_INITIALS = 6;
/** In tokens. */
const LONGEST_PERSON = 4;

/** What the words of a name say about its bearer; `roleFirst` to `first` are the role before it. */
export function kindOf(tokens: Tokens, first: number, past: number, roleFirst: number): NameKind {
  if (roleFirst < first && !tokens.isA(past - 1, WordClass.Group | WordClass.Company)) return 'person';
  const several = past - first > 1;
  const organization = hasOrganization(tokens, first, past);
  if (several && tokens.isA(past - 1, WordClass.TimeUnit)) return 'organization';
  if (tokens.isA(first, FIRST_NAME) && several && !(organization && tokens.isA(past - 1, ORGANIZATION)))
    return 'person';
  if (organization) return 'organization';
  return several ? kindOfSeveral(tokens, first, past) : kindOfOne(tokens, first);
}

/** "Acme Shipping", "Bank of Ghana", "Lee & Park" */
function hasOrganization(tokens: Tokens, first: number, past: number): boolean {
  for (let i = first; i < past; i++) {
    if (tokens.isA(i, ORGANIZATION) && !tokens.isA(i, FIRST_NAME | WordClass.Surname)) return true;
    if (tokens.is(i, OF) || tokens.char(i) === 0x26) return true;
  }
  return false;
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

/** "J. Okoye", "Port Harcourt, Nigeria", "Ghana Telegraph", "Owusu Mensah" */
function kindOfSeveral(tokens: Tokens, first: number, past: number): NameKind {
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
