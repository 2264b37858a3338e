import { JUNIOR_OR_SENIOR, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { isFamilyNameFirst } from './familyNameFirst';
import { pastNickname } from './nicknames';
import { continues, FIRST_NAME, isOffice, ORGANIZATION } from './nameWords';
import { AMPERSAND, COMMA, HYPHEN, PERIOD, QUOTATION_MARK, SMALL_S } from '../../../text/codeUnits';

const OF = wordId('of');
const THE = wordId('the');
const AND = wordId('and');
const FOR = wordId('for');
const LOCAL = wordId('local');

/** End (exclusive) of the run of capitals, particles and "of" that begins at a token. */
export function runEnd(tokens: Tokens, first: number): number {
  let i = first + 1;
  for (;;) {
    const next = step(tokens, i, first);
    if (next === i) return i;
    i = next;
  }
}

/** Index behind the next part of the name at `i`, or `i` when the run ends. */
function step(tokens: Tokens, i: number, first: number): number {
  if (i >= tokens.count || tokens.has(i, Shape.ParagraphStart)) return i;
  switch (tokens.kind(i)) {
    case Kind.Word:
      return stepWord(tokens, i, first);
    case Kind.Dash:
      return stepHyphen(tokens, i, first);
    case Kind.Number:
      return tokens.isA(i - 1, WordClass.Group | WordClass.Company) || tokens.is(i - 1, LOCAL) ? i + 1 : i;
    case Kind.Symbol:
      return tokens.char(i) === AMPERSAND && tokens.has(i + 1, Shape.Capital) ? i + 2 : i;
    case Kind.Punctuation:
      return stepPunctuation(tokens, i, first);
    case Kind.Quote:
      return isPluralGenitive(tokens, i) ? i + 2 : pastNickname(tokens, i);
    case Kind.Bracket:
      return pastNickname(tokens, i);
    default:
      return i;
  }
}

function stepWord(tokens: Tokens, i: number, first: number): number {
  if (tokens.has(i, Shape.SentenceStart)) return i;
  if (tokens.has(i, Shape.Clitic)) return isOwnGenitive(tokens, i) ? i + 2 : i;
  if (tokens.has(i, Shape.Capital)) return isNoPart(tokens, i) || isHeadlineVerb(tokens, i, first) ? i : i + 1;
  if (NAME_PARTICLES.has(tokens.word(i))) return stepParticles(tokens, i);
  if (tokens.is(i, OF) || tokens.is(i, FOR)) return ofOrganization(tokens, i, first);
  return tokens.is(i, AND) && joinsOrganization(tokens, i, first) ? i + 2 : i;
}

/** "Dockers’ Union", "Graziers’ Guild", but "Rangers’ Jonas Lind" */
function isPluralGenitive(tokens: Tokens, i: number): boolean {
  return (
    tokens.has(i, Shape.Glued) &&
    tokens.char(i) !== QUOTATION_MARK &&
    tokens.text.charCodeAt(tokens.start(i) - 1) === SMALL_S &&
    continues(tokens, i + 1) &&
    (tokens.isA(i + 1, ORGANIZATION) ||
      (tokens.isA(i + 1, WordClass.Noun) && !tokens.isA(i + 1, FIRST_NAME | WordClass.Surname | WordClass.Title)))
  );
}

/** "Women’s Institute": the genitive of an ordinary word inside the name of an organisation. */
function isOwnGenitive(tokens: Tokens, i: number): boolean {
  return (
    continues(tokens, i + 1) &&
    tokens.isA(i + 1, ORGANIZATION) &&
    tokens.isA(i - 1, WordClass.Common) &&
    !tokens.isA(i - 1, FIRST_NAME | WordClass.Surname | WordClass.Country | WordClass.Company)
  );
}

/** A word that no name has inside, capital or not: "Monday", "He". */
function isNoPart(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i, WordClass.Weekday) || (tokens.isA(i, WordClass.Month) && !tokens.isA(i - 1, FIRST_NAME)))
    return true;
  return (
    tokens.isA(i, WordClass.Pronoun | WordClass.Determiner) &&
    !tokens.has(i, Shape.AllCapitals) &&
    !tokens.isA(i, FIRST_NAME)
  );
}

/** "Jonas Lind Sells Mill": in a headline the verb has a capital too. */
function isHeadlineVerb(tokens: Tokens, i: number, first: number): boolean {
  return (
    i - first > 1 &&
    tokens.isA(i - 2, FIRST_NAME) &&
    tokens.isA(i, WordClass.FiniteVerb | WordClass.Auxiliary | WordClass.Preposition) &&
    !tokens.isA(i, FIRST_NAME | WordClass.Surname | ORGANIZATION)
  );
}

/** "Anna van der Berg", "Omar al-Najjar" */
function stepParticles(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + 3 && NAME_PARTICLES.has(tokens.word(at)) && !tokens.has(at, Shape.Capital)) at++;
  if (tokens.kind(at) === Kind.Dash && tokens.has(at, Shape.Glued) && tokens.has(at + 1, Shape.Capital)) return at + 2;
  return continues(tokens, at) && !isOffice(tokens, i - 1) ? at + 1 : i;
}

/** "Ministry of Trade and Industry" */
function joinsOrganization(tokens: Tokens, i: number, first: number): boolean {
  return (
    tokens.isA(i - 1, ORGANIZATION | WordClass.Adjective | WordClass.Noun) &&
    continues(tokens, i + 1) &&
    organizationAhead(tokens, i + 1) &&
    !tokens.isA(first, FIRST_NAME)
  );
}

function stepHyphen(tokens: Tokens, i: number, first: number): number {
  const hyphen =
    tokens.has(i, Shape.Glued) &&
    tokens.has(i + 1, Shape.Glued) &&
    tokens.end(i) - tokens.start(i) === 1 &&
    tokens.char(i) === HYPHEN;
  if (!hyphen) return i;
  if (continues(tokens, i + 1) || (tokens.kind(i + 1) === Kind.Number && tokens.has(i - 1, Shape.AllCapitals)))
    return i + 2;
  if (i - first === 2 && isFamilyNameFirst(tokens, first)) return i + 2;
  // "Jong-un" is a name, "Lagos-based" is none.
  const later =
    i - first > 1 || (continues(tokens, i + 2) && (tokens.isA(i - 1, FIRST_NAME) || tokens.word(i - 1) === 0));
  return later && lowerPart(tokens, i + 1) ? i + 2 : i;
}

/** "Sen. Diaz", "St. Louis": the period belongs to an abbreviation inside the run, or to the last one: "Ada Okoye, Jr." */
function stepPunctuation(tokens: Tokens, i: number, first: number): number {
  const unit = tokens.char(i);
  if (unit === PERIOD && i - 1 > first && JUNIOR_OR_SENIOR.has(tokens.word(i - 1)) && !tokens.has(i - 1, Shape.Dotted))
    return i + 1;
  if (unit === PERIOD) return tokens.isA(i - 1, WordClass.Abbreviation) && continues(tokens, i + 1) ? i + 2 : i;
  return unit === COMMA && NAME_SUFFIXES.has(tokens.word(i + 1)) && tokens.has(i + 1, Shape.Capital) ? i + 2 : i;
}

/** The "un" of "Kim Jong-un", not the "based" of "New York-based". */
function lowerPart(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Word &&
    tokens.end(i) - tokens.start(i) <= 5 &&
    !tokens.isA(i, WordClass.FiniteVerb | WordClass.Gerund)
  );
}

/** End (exclusive) of the name behind "of" or "for", the token itself where none belongs: "Bank of Ghana", "University of the Arts". */
export function ofOrganization(tokens: Tokens, i: number, first: number): number {
  // "Secretary of State Ada Okoye", "Archbishop of Accra Kofi Mensah": the office is followed by its holder.
  if (isOffice(tokens, i - 1)) return continues(tokens, i + 1) && continues(tokens, i + 2) ? i + 2 : i;
  if (!tokens.isA(i - 1, ORGANIZATION) && !(i - 1 === first && tokens.isA(first, WordClass.Common))) return i;
  if (tokens.isA(first, FIRST_NAME) || (tokens.is(i, FOR) && !tokens.isA(i - 1, WordClass.Group))) return i;
  if (continues(tokens, i + 1)) return i + 2;
  return tokens.is(i + 1, THE) && continues(tokens, i + 2) ? i + 3 : i;
}

function organizationAhead(tokens: Tokens, i: number): boolean {
  for (let at = i; continues(tokens, at); at++) if (tokens.isA(at, ORGANIZATION)) return true;
  return false;
}
