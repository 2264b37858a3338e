import { RANGE_LINKS, RANGE_PREPOSITIONS } from '../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordId } from '../words';
import type { Context } from './context';
import * as Grain from './grain';
import type { Match, Meaning, Point } from './meaning';
import { grainOf, placed } from './placed';
import { resolve } from './resolve';
import type { Stamp } from './stamp';
import { COMMA, EM_DASH, SLASH } from '../../text/codeUnits';

/**
 * The date that a date without a year runs up to: one with a year ("from March to June 2015", "January 12 and January 16,
 * 1936"); in the past also one without, since it is the later end that lies nearest ("stayed out from Tuesday to Friday").
 */
export function rangeEnd(tokens: Tokens, match: Match, next: Match | undefined, context: Context): Stamp | undefined {
  if (next?.meaning.kind !== 'point' || !isBare(match.meaning)) return undefined;
  const { fields } = match.meaning;
  const to = next.meaning.fields;
  if (to.year === undefined) return pastEnd(tokens, match, next, context);
  if (to.short === true) return undefined;
  if (fields.month === undefined ? fields.season === undefined : to.month === undefined) return undefined;
  return linked(tokens, match.past, next.first) ? placed(to, to.year) : undefined;
}

function pastEnd(tokens: Tokens, match: Match, next: Match, context: Context): Stamp | undefined {
  if (!isBare(match.meaning) || !isBare(next.meaning) || context.narrative || !isRange(tokens, match, next))
    return undefined;
  const { fields } = match.meaning;
  const weekday = isWeekday(match.meaning);
  if (weekday !== isWeekday(next.meaning) || context.tense > (weekday ? 0 : -1) || fields.hour !== undefined)
    return undefined;
  return resolve(next.meaning, context).stamp;
}

/** The date that a range begins with, from which its end without a year is counted: "from May to November". */
export function rangeStart(tokens: Tokens, match: Match, before: Match, start: Stamp | undefined): Stamp | undefined {
  if (start === undefined || !isBare(match.meaning) || !isRange(tokens, before, match)) return undefined;
  if (before.meaning.kind !== 'point' || isWeekday(match.meaning) !== isWeekday(before.meaning)) return undefined;
  if (start.grain > Grain.Day && isWeekday(match.meaning)) return undefined;
  return endsBefore(before.meaning, match.meaning) ? undefined : start;
}

/** "from May 5 to May 3": a slip, and no range over the new year. */
function endsBefore({ fields: from }: Point, { fields: to }: Point): boolean {
  return from.month !== undefined && from.month === to.month && (from.day ?? 0) > (to.day ?? 99);
}

/** Whether a meaning is a calendar time that nothing but the text around it places: "May", "Friday", "3 January". */
function isBare(meaning: Meaning): meaning is Point {
  if (meaning.kind !== 'point' || meaning.which !== undefined || meaning.within !== undefined) return false;
  const { year, decade, century } = meaning.fields;
  return (year ?? decade ?? century) === undefined && grainOf(meaning.fields) !== undefined;
}

function isWeekday({ fields }: Point): boolean {
  return fields.weekday !== undefined && fields.month === undefined;
}

/** Whether a date and the one behind it are the ends of a range: "May 3–5", "from Monday to Friday", not "May 3 and May 5". */
export function isRange(tokens: Tokens, match: Match, next: Match | undefined): boolean {
  if (next === undefined || match.meaning.kind !== 'point' || next.meaning.kind !== 'point') return false;
  if (next.first - match.past !== 1) return false;
  return (
    (tokens.kind(match.past) === Kind.Dash && !isBreak(tokens, match.past)) ||
    RANGE_PREPOSITIONS.has(tokens.word(match.past)) ||
    (tokens.is(match.past, AND) && tokens.is(match.first - 1, BETWEEN))
  );
}

/** "It closed on Friday — Monday was quiet": a dash between clauses. */
function isBreak(tokens: Tokens, dash: number): boolean {
  return tokens.char(dash) === EM_DASH && !tokens.has(dash, Shape.Glued);
}

const AND = wordId('and');
const BETWEEN = wordId('between');

/** Whether nothing but a dash or a linking word stands between. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  for (let i = from; i < to; i++) {
    const link =
      tokens.kind(i) === Kind.Dash ||
      tokens.char(i) === COMMA ||
      tokens.char(i) === SLASH ||
      RANGE_LINKS.has(tokens.word(i));
    if (!link || tokens.has(i, Shape.ParagraphStart)) return false;
  }
  return true;
}
