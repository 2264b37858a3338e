import { DATELINE_LABELS, DATELINE_PARTICLES } from './lexicon/headerWords';
import type { EncodedText } from './dates/encodeTokens';
import { readTime } from './dates/findMatches';
import type { Match } from './dates/meaning';
import type { Dateline, Span } from '../facts';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { COMMA, HYPHEN, LEFT_PARENTHESIS, PERIOD, RIGHT_PARENTHESIS, SLASH, UNDERSCORE } from '../text/codeUnits';

/** How many tokens a place with its region may have. */
const PLACE = 9;

/**
 * The dateline that opens a paragraph: `MOSCOW, Dec 24 (TASS) —`, `NAIROBI, Kenya (AP) _`, `LONDON (Reuters) -`,
 * `MOSCOW, December 24. /TASS/.`, `PARIS –`.
 */
export function readDateline(text: EncodedText, first: number, past: number): Dateline | undefined {
  const { tokens } = text;
  const place = readPlace(text, first, past);
  if (place === undefined || DATELINE_LABELS.has(tokens.word(first))) return undefined;
  let at = skip(tokens, skip(tokens, place.past, PERIOD), COMMA);
  const date = dateAt(text, at, past);
  if (date !== undefined) at = skip(tokens, skip(tokens, date.past, PERIOD), COMMA);
  const agency = readAgency(tokens, at, past);
  if (agency !== undefined) at = agency.past;
  const late = date === undefined ? dateAt(text, skip(tokens, at, COMMA), past) : undefined;
  if (late !== undefined) at = late.past;
  const dash = isDash(tokens, at);
  const marked = agency !== undefined || date !== undefined || late !== undefined;
  if (at >= past || (!dash && !(agency?.slashes === true && tokens.char(at) === PERIOD))) return undefined;
  // "Okoye — the mayor" is no dateline: without agency or date the place is in capitals.
  if (!marked && (!tokens.has(first, Shape.AllCapitals) || tokens.end(place.past - 1) - tokens.start(first) < 3))
    return undefined;
  const span = (from: number, to: number): Span => ({ start: tokens.start(from), end: tokens.end(to - 1) });
  const when = date ?? late;
  return {
    ...span(first, at + 1),
    place: span(first, place.past),
    date: when === undefined ? undefined : span(when.first, when.past),
    agency: agency === undefined ? undefined : span(agency.first + 1, agency.past - 1),
  };
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
  for (let at = i + 1; at < past && at < i + 8; at++)
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
    !(tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued))
  );
}
