import type { EncodedText } from '../dates/encodeTokens';
import { readTime } from '../dates/findMatches';
import type { Match } from '../dates/meaning';
import type { Dateline, Span } from '../../facts';
import {
  COLON,
  COMMA,
  HYPHEN,
  LEFT_PARENTHESIS,
  PERIOD,
  RIGHT_PARENTHESIS,
  SLASH,
  UNDERSCORE,
} from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { DATELINE_LABELS, DATELINE_PARTICLES } from '../lexicon/headerWords';

/** Most tokens of a place with its region. */
const PLACE = 9;

/**
 * The dateline that opens a paragraph: `MOSCOW, Dec 24 (TASS) —`, `NAIROBI, Kenya (AP) _`, `LONDON (Reuters) -`,
 * `MOSCOW, December 24. /TASS/.`, `PARIS –`; without a dash `VESTOK (Landwire, 7 June 2021) The pipeline`, `Chandrapet,
 * March 4: The flyover`, `RAHIMKOT: The bazaar`, `Kolpur, Mar 4 (PTI) The bridge`; without a place `Nov 19 (Coastal Press) -`.
 */
export function readDateline(text: EncodedText, first: number, past: number): Dateline | undefined {
  return withPlace(text, first, past) ?? withoutPlace(text, first, past);
}

function withPlace(text: EncodedText, first: number, past: number): Dateline | undefined {
  const { tokens } = text;
  const place = readPlace(text, first, past);
  if (place === undefined || DATELINE_LABELS.has(tokens.word(first))) return undefined;
  let at = skip(tokens, skip(tokens, place.past, PERIOD), COMMA);
  const date = dateAt(text, at, past);
  if (date !== undefined) at = skip(tokens, skip(tokens, date.past, PERIOD), COMMA);
  // "MARSHWICK, Ohio--(BUSINESS WIRE)--The council"
  if (tokens.kind(at) === Kind.Dash && tokens.char(at + 1) === LEFT_PARENTHESIS) at++;
  const agency = readAgency(tokens, at, past);
  if (agency !== undefined) at = agency.past;
  const late = date === undefined ? dateAt(text, skip(tokens, at, COMMA), past) : undefined;
  if (late !== undefined) at = late.past;
  const capitals = tokens.has(first, Shape.AllCapitals) && tokens.end(place.past - 1) - tokens.start(first) >= 3;
  const inBrackets = agency === undefined ? undefined : dateWithin(text, agency);
  const when = date ?? late ?? inBrackets;
  const marked = agency !== undefined || when !== undefined;
  if (at >= past) return undefined;
  const end = endOf(tokens, at, agency);
  // "Okoye — the mayor" is no dateline: without agency or date the place is in capitals.
  if (end === Ending.None) {
    const inside = inBrackets !== undefined && capitals;
    const before = date !== undefined && agency !== undefined && isShort(agency) && tokens.char(place.past) === COMMA;
    if ((!inside && !before) || !opensSentence(tokens, at)) return undefined;
  } else if (
    end === Ending.Colon ? !isPlaceBeforeColon(tokens, first, place.past, at, past, when) : !marked && !capitals
  )
    return undefined;
  return {
    start: tokens.start(first),
    end: tokens.end(end === Ending.None ? at - 1 : at),
    place: spanOf(tokens, first, place.past),
    date: when === undefined ? undefined : spanOf(tokens, when.first, when.past),
    agency: agency === undefined ? undefined : spanOf(tokens, agency.first + 1, agency.past - 1),
  };
}

/** "Nov 19 (Coastal Press) -" */
function withoutPlace(text: EncodedText, first: number, past: number): Dateline | undefined {
  const { tokens } = text;
  const date = dateAt(text, first, past);
  if (date === undefined) return undefined;
  const agency = readAgency(tokens, skip(tokens, date.past, COMMA), past);
  if (agency === undefined || agency.past >= past || endOf(tokens, agency.past, agency) === Ending.None)
    return undefined;
  return {
    start: tokens.start(first),
    end: tokens.end(agency.past),
    place: undefined,
    date: spanOf(tokens, date.first, date.past),
    agency: spanOf(tokens, agency.first + 1, agency.past - 1),
  };
}

function spanOf(tokens: Tokens, first: number, past: number): Span {
  return { start: tokens.start(first), end: tokens.end(past - 1) };
}

/** "(PTI)", "(Coastal Press)": no more than the name of an agency. */
function isShort({ first, past }: Agency): boolean {
  return past - first <= 4;
}

/** Separator between a dateline and the text. */
const Ending = { None: 0, Dash: 1, Colon: 2 } as const;
type Ending = (typeof Ending)[keyof typeof Ending];

function endOf(tokens: Tokens, at: number, agency: Agency | undefined): Ending {
  if (isDash(tokens, at) || (agency?.slashes === true && tokens.char(at) === PERIOD)) return Ending.Dash;
  return tokens.char(at) === COLON && !tokens.has(at + 1, Shape.Glued) ? Ending.Colon : Ending.None;
}

/** A colon alone parts much else: before it stands a date, or a place in capitals that opens no other paragraph, as labels do. */
function isPlaceBeforeColon(
  tokens: Tokens,
  first: number,
  placePast: number,
  colon: number,
  past: number,
  when: Match | undefined,
): boolean {
  if (!opensSentence(tokens, colon + 1) || past - colon < LEAST_TEXT) return false;
  if (when !== undefined) return true;
  if (placePast - first > 3 || placePast !== colon || !tokens.has(first, Shape.AllCapitals)) return false;
  let names = 0;
  for (let i = first; i < placePast; i++) {
    if (!tokens.has(i, Shape.AllCapitals)) return false;
    if (!tokens.isA(i, NO_PLACE)) names++;
  }
  if (names === 0) return false;
  return !opensOtherParagraph(tokens, first);
}

const NO_PLACE = WordClass.Title | WordClass.Role | WordClass.MaleName | WordClass.FemaleName | WordClass.Common;

/** Fewer tokens behind a colon are the line of a list. */
const LEAST_TEXT = 6;

function opensSentence(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Capital) || tokens.kind(i) === Kind.Quote;
}

/** Whether another paragraph begins with the same word and a colon. */
function opensOtherParagraph(tokens: Tokens, first: number): boolean {
  const word = tokens.textOf(first);
  for (const start of tokens.paragraphStarts) {
    if (start === first || start >= tokens.count || tokens.char(start) !== tokens.char(first)) continue;
    if (tokens.textOf(start) === word) return true;
  }
  return false;
}

/** The date between the brackets of an agency: "(Landwire / Sever-Inform, 7 June 2021)". */
function dateWithin(text: EncodedText, agency: Agency): Match | undefined {
  for (let i = agency.first + 1; i < agency.past - 1; i++) {
    const found = dateAt(text, i, agency.past - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Capital words, with a region behind a comma: "NAIROBI, Kenya", "SAN FRANCISCO, Calif.", "TORONTO/OTTAWA". */
function readPlace(text: EncodedText, first: number, past: number): { readonly past: number } | undefined {
  const { tokens } = text;
  let at = first;
  for (; at < past && at < first + PLACE; at++) {
    if (tokens.kind(at) === Kind.Word && (tokens.has(at, Shape.Capital) || DATELINE_PARTICLES.has(tokens.word(at)))) {
      if (at > first && tokens.kind(at - 1) === Kind.Punctuation && dateAt(text, at, past) !== undefined)
        return { past: at - 1 };
      continue;
    }
    const between = tokens.char(at);
    const joins =
      between === PERIOD ||
      between === COMMA ||
      ((between === SLASH || between === HYPHEN) && tokens.has(at + 1, Shape.Glued));
    if (at === first || !joins || !tokens.has(at + 1, Shape.Capital)) break;
  }
  if (at === first || !tokens.has(first, Shape.Capital)) return undefined;
  // The period of "Calif." belongs to the place, that of "MOSCOW. Dec 24" does not.
  if (tokens.char(at) === PERIOD && tokens.has(at, Shape.Glued) && !tokens.has(at - 1, Shape.AllCapitals)) at++;
  return { past: at };
}

function dateAt(text: EncodedText, i: number, past: number): Match | undefined {
  const found = i < past ? readTime(text, i) : undefined;
  if (found?.meaning.kind !== 'point' || found.past > past) return undefined;
  const { month, weekday } = found.meaning.fields;
  return month !== undefined || weekday !== undefined ? found : undefined;
}

interface Agency {
  readonly first: number;
  readonly past: number;
  readonly slashes: boolean;
}

/** "(AP)", "/TASS/", "(AFP-Jiji)". */
function readAgency(tokens: Tokens, i: number, past: number): Agency | undefined {
  const slashes = tokens.char(i) === SLASH;
  if (!slashes && tokens.char(i) !== LEFT_PARENTHESIS) return undefined;
  for (let at = i + 1; at < past && at < i + 16; at++)
    if (tokens.char(at) === (slashes ? SLASH : RIGHT_PARENTHESIS))
      return at > i + 1 ? { first: i, past: at + 1, slashes } : undefined;
  return undefined;
}

function skip(tokens: Tokens, i: number, unit: number): number {
  return tokens.char(i) === unit ? i + 1 : i;
}

function isDash(tokens: Tokens, i: number): boolean {
  return (
    (tokens.kind(i) === Kind.Dash || tokens.char(i) === UNDERSCORE) &&
    (tokens.char(i - 1) === RIGHT_PARENTHESIS || !(tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued)))
  );
}
