import {
  ARABIC_ARTICLES,
  COURTESY_TITLES,
  JUNIOR_OR_SENIOR,
  PLACE_HEADS,
  ROYAL_TITLES,
  SAINT,
} from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { wordId, wordSet, WordClass } from '../../words';
import { kindOf } from './nameKinds';
import { continues, FIRST_NAME, isOffice, NOT_IN_NAMES, ORDINARY, ORGANIZATION } from './nameWords';
import type { Name } from './name';
import type { TokenRange } from '../../../text/tokenRange';
import { withoutLetters } from './postNominals';
import { HYPHEN, PERIOD, RIGHT_PARENTHESIS } from '../../../text/codeUnits';

const OF = wordId('of');
const THE = wordId('the');
const TO = wordId('to');
const ROLE_ENDINGS = ['er', 'or', 'ist', 'man', 'ian'];

/** Parts "Deputy Foreign Minister Sergey Orlov" into role and name, and judges what kind of name it is; none for a mere office. */
export function partRun(
  tokens: Tokens,
  runFirst: number,
  runPast: number,
  inside: ReadonlyMap<number, number>,
): Name | undefined {
  const past = withoutLetters(tokens, runFirst, runPast);
  const behind = behindOffices(tokens, runFirst, past);
  if (behind < 0) return isSurname(tokens, runFirst, past, inside) ? unknownName(runFirst) : undefined;
  const from = behind === runFirst && beginsWithPlace(tokens, runFirst, past) ? runFirst + 1 : runFirst;
  let first = behind > runFirst ? behind : ownStart(tokens, from, past);
  if (tokens.char(first) === PERIOD) first++;
  if (tokens.kind(first) === Kind.Dash) first++;
  // "Russian Vladimir …", "Monday Okoye": a demonym before a name is no part of it.
  while (
    first < past - 1 &&
    tokens.isA(first, WordClass.Demonym) &&
    tokens.isA(first + 1, FIRST_NAME) &&
    !tokens.isA(first, FIRST_NAME)
  )
    first++;
  if (first >= past) return undefined;
  const roleFirst = roleStart(tokens, first, from, inside);
  if (first > runFirst && isCalledAfter(tokens, { first: runFirst, past }, first))
    return { roleFirst: runFirst, first: runFirst, past, kind: 'place' };
  return { roleFirst, first, past, kind: kindOf(tokens, first, past, roleFirst) };
}

/** "Butcher said" in a text that names Colin Butcher: a trade or a title that is somebody's surname here. */
function isSurname(tokens: Tokens, first: number, past: number, inside: ReadonlyMap<number, number>): boolean {
  return past - first === 1 && inside.has(tokens.word(first)) && !tokens.isA(first - 1, WordClass.Determiner);
}

function unknownName(first: number): Name {
  return { roleFirst: first, first, past: first + 1, kind: 'unknown' };
}

/** Start of the name behind the last office of a run: its first token where it has none, -1 where it is all office. */
function behindOffices(tokens: Tokens, runFirst: number, past: number): number {
  for (let i = past - 1; i >= runFirst; i--) {
    const named = tokens.isA(i, FIRST_NAME | WordClass.Surname);
    if (isSuffix(tokens, i, runFirst, past) || endsNickname(tokens, i)) continue;
    if (isConstable(tokens, i) && i < past - 1) return i + 1;
    if (!tokens.has(i, Shape.Capital) || !isOffice(tokens, i) || (named && !tokens.isA(i, WordClass.Title))) continue;
    if (i < past - 1) return afterOffice(tokens, i + 1, past);
    if (
      !named &&
      !(i > runFirst && tokens.isA(i - 1, FIRST_NAME)) &&
      !(past - runFirst > 1 && tokens.isA(runFirst, FIRST_NAME))
    )
      return -1;
  }
  return runFirst;
}

/** "Det | Con | Priya Nair", "Dep Ch | Con | Tom Reed": what a given name is too stands for a constable behind these. */
function isConstable(tokens: Tokens, i: number): boolean {
  return tokens.is(i, CON) && (tokens.is(i - 1, DET) || tokens.is(i - 1, CH));
}

const CON = wordId('con');
const DET = wordId('det');
const CH = wordId('ch');

/** The "Man" of `Jonas "Big Man" Lind` is no office. */
function endsNickname(tokens: Tokens, i: number): boolean {
  return tokens.kind(i + 1) === Kind.Quote || tokens.char(i + 1) === RIGHT_PARENTHESIS;
}

/** The "Sr." of "Jonas Lind Sr." is no sister. */
function isSuffix(tokens: Tokens, i: number, first: number, past: number): boolean {
  const last = tokens.char(past - 1) === PERIOD ? past - 2 : past - 1;
  return i === last && i > first && JUNIOR_OR_SENIOR.has(tokens.word(i));
}

/**
 * "King Edward Avenue", "the Queen Mary", "St. Mary": a place or a ship with the name of somebody who had a title. "Mr Winston
 * Hall" is a man, and "St. Marne Mayor Lena Koch" the mayor of a town.
 */
function isCalledAfter(tokens: Tokens, run: TokenRange, own: number): boolean {
  const { first, past } = run;
  if (SAINT.has(tokens.word(first))) return own <= first + 2;
  const royal = ROYAL_TITLES.has(tokens.word(first));
  if (PLACE_HEADS.has(tokens.word(past - 1))) return royal || !isOfPerson(tokens, own, past);
  return royal && tokens.is(first - 1, THE) && past - first === 2;
}

/** "Mr Winston Hall", "Captain Ada Park", "Senator Ada Brook-Hall": not "Dr. Martin King Boulevard". */
function isOfPerson(tokens: Tokens, first: number, past: number): boolean {
  const title = tokens.char(first - 1) === PERIOD ? first - 2 : first - 1;
  if (COURTESY_TITLES.has(tokens.word(title)) || tokens.kind(past - 2) === Kind.Dash) return true;
  return past - first === 2 && tokens.isA(first, FIRST_NAME) && tokens.isA(past - 1, WordClass.Surname);
}

/** "the envoy to Ghana Ama Owusu": the place belongs to the preposition before it. */
function beginsWithPlace(tokens: Tokens, first: number, past: number): boolean {
  return (
    past - first > 1 &&
    tokens.isA(first, WordClass.Country | WordClass.Place) &&
    tokens.isA(first - 1, WordClass.Preposition) &&
    !tokens.isA(first, FIRST_NAME) &&
    !tokens.isA(past - 1, ORGANIZATION | WordClass.Place | ORDINARY)
  );
}

/** True start of a name without an office: behind a role that the lists lack, or before its article. */
function ownStart(tokens: Tokens, first: number, past: number): number {
  // "Organiser Lena Koch"
  if (
    past - first > 2 &&
    tokens.isA(first + 1, FIRST_NAME) &&
    tokens.has(first + 1, Shape.Capital) &&
    !tokens.isA(first, FIRST_NAME | WordClass.Surname) &&
    looksLikeRole(tokens, first)
  )
    return first + 1;
  // "SP Ngozi Eze", "DC Priya Nair": a rank in capitals, before a given name and a surname; initials have a surname alone behind them.
  if (past - first > 2 && isAbbreviation(tokens, first) && tokens.isA(first + 1, FIRST_NAME)) return first + 1;
  const full = fullNameBehind(tokens, first, past);
  if (full > first) return full;
  // "al-Najjar": the article stands in lower case before its hyphen.
  const article = tokens.kind(first - 1) === Kind.Dash && tokens.has(first, Shape.Glued);
  return article && ARABIC_ARTICLES.has(tokens.word(first - 2)) ? first - 2 : first;
}

function isAbbreviation(tokens: Tokens, i: number): boolean {
  return /^[A-Z]{2,4}$/.test(tokens.textOf(i)) && !tokens.isA(i, FIRST_NAME) && !SHIPS.has(tokens.word(i));
}

const SHIPS = wordSet('hmas hmcs hms mv rms ss uss');

/** "Indigenous Relations | Carolyn Bennett", "Police Arrest | Lena Koch": a full name behind ordinary words in capitals. */
function fullNameBehind(tokens: Tokens, first: number, past: number): number {
  const last = past - 1;
  if (tokens.isA(last, ORGANIZATION) || PLACE_HEADS.has(tokens.word(last))) return first;
  let i = first;
  while (i < last && tokens.isA(i, WordClass.Common) && !tokens.isA(i, FIRST_NAME | WordClass.Surname)) i++;
  const known = tokens.isA(last, WordClass.Surname) || !tokens.isA(last, WordClass.Common);
  return tokens.isA(i, FIRST_NAME) && last - i >= 1 && last - i <= 2 && known ? i : first;
}

function looksLikeRole(tokens: Tokens, i: number): boolean {
  const end = tokens.end(i);
  return (
    ROLE_ENDINGS.some((ending) => tokens.text.startsWith(ending, end - ending.length)) || tokens.isA(i, WordClass.Role)
  );
}

/** "Secretary of State Ada Okoye": the office goes on after "of". */
function afterOffice(tokens: Tokens, first: number, past: number): number {
  if (!tokens.is(first, OF)) return first;
  for (let i = first + 2; i < past; i++) if (tokens.isA(i, FIRST_NAME)) return i;
  return Math.min(first + (tokens.is(first + 1, THE) ? 3 : 2), past);
}

/** Lower-case roles before a name belong to it, with the words that say which: "presidential spokesman Ivan Orlov", "harbour master Ada Okoye". */
function roleStart(tokens: Tokens, first: number, runFirst: number, inside: ReadonlyMap<number, number>): number {
  if (runFirst < first) return runFirst;
  const last = first - 1;
  if (!isRoleBefore(tokens, first) || (tokens.has(last, Shape.SentenceStart) && !tokens.has(last, Shape.Capital)))
    return first;
  if (tokens.isA(last, FIRST_NAME) && tokens.has(last, Shape.Capital)) return first;
  let start = last;
  while (start > 0 && !tokens.has(start, Shape.SentenceStart) && saysWhich(tokens, start - 1, inside)) {
    const word = hyphenedStart(tokens, start - 1);
    if (word < 0) break;
    start = word;
  }
  return start;
}

/** What somebody is right before the name; a trade that no list knows only before a full name: "town crier Ada Okoye". */
function isRoleBefore(tokens: Tokens, first: number): boolean {
  const last = first - 1;
  if (tokens.isA(last, WordClass.Role | WordClass.Title)) return true;
  if (!isUnknown(tokens, last) || !tokens.isA(first, FIRST_NAME) || !continues(tokens, first + 1)) return false;
  // "to pamper Ada Okoye", "they pester Ada Okoye"
  const verb = tokens.isA(last - 1, WordClass.Auxiliary | WordClass.Pronoun) || tokens.is(last - 1, TO);
  return !verb && (looksLikeRole(tokens, last) || tokens.has(last - 1, Shape.SentenceStart));
}

const OUTSIDE_ROLES = NOT_IN_NAMES | WordClass.FiniteVerb | WordClass.Cue | WordClass.NumberWord;

/** Whether a word before a role belongs to it: "| harbour | master", "| Finance | chief", where the sentence gives the capital. */
function saysWhich(tokens: Tokens, i: number, inside: ReadonlyMap<number, number>): boolean {
  if (tokens.kind(i) !== Kind.Word || tokens.isA(i, OUTSIDE_ROLES)) return false;
  const modifier = tokens.isA(i, WordClass.Adjective | WordClass.Noun | WordClass.Role | WordClass.Demonym);
  if (!tokens.has(i, Shape.Capital)) return modifier || isUnknown(tokens, i);
  if (tokens.isA(i, WordClass.Demonym)) return true;
  return tokens.has(i, Shape.SentenceStart) && !inside.has(tokens.word(i)) && (modifier || !tokens.isA(i, FIRST_NAME));
}

/** First token of "best-selling", or of a word without a hyphen; -1 where it is an age or begins with a name or a number: "six-year-old". */
function hyphenedStart(tokens: Tokens, last: number): number {
  let i = last;
  while (tokens.has(i, Shape.Glued)) {
    if (tokens.char(i - 1) !== HYPHEN || tokens.kind(i - 2) !== Kind.Word || tokens.has(i - 2, Shape.Capital))
      return -1;
    if (tokens.isA(i - 2, WordClass.TimeUnit | WordClass.NumberWord)) return -1;
    i -= 2;
  }
  return i;
}

const NAMES_ONLY = FIRST_NAME | WordClass.Surname | WordClass.Group | WordClass.Common | WordClass.Abbreviation;

/** A word in lower case that no list knows but as a name: "harbour", "postal", "ward"; no form of a verb, no adverb. */
function isUnknown(tokens: Tokens, i: number): boolean {
  if (
    tokens.kind(i) !== Kind.Word ||
    tokens.has(i, Shape.Capital | Shape.Clitic | Shape.Dotted) ||
    tokens.isA(i, ~NAMES_ONLY)
  )
    return false;
  return !/(?:ed|ing|ly|s)$/.test(tokens.textOf(i));
}
