import { wordId, WordClass } from '../words';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import type { DateReason } from '../../dateReasons';
import { dayExists, dayNumber, weekdayOf } from './calendar';
import type { Fields, Match, Point } from './meaning';
import { SLASH } from '../../text/codeUnits';

/** Order of numeric dates in the text, and the evidence for it. */
export interface DateOrder {
  readonly order: 'mdy' | 'dmy';
  /** The setting or the text decides; else it is a guess. */
  readonly known: boolean;
  readonly reason: DateReason;
}

/**
 * Whether 03/04/2021 is 4 March or 3 April: as set, else as numeric dates in the text that allow one order only, by their numbers or
 * the weekday beside them, else as
 * most of its dates in words ("4 March", "March 4"), else American.
 */
export function dateOrder(
  tokens: Tokens,
  matches: readonly Match[],
  given: 'auto' | 'mdy' | 'dmy' | undefined,
): DateOrder {
  if (given === 'mdy' || given === 'dmy')
    return { order: given, known: true, reason: { kind: 'orderSet', first: given === 'mdy' ? 'month' : 'day' } };
  let numeric = 0;
  let words = 0;
  for (const match of matches) {
    const { meaning } = match;
    if (meaning.kind !== 'point' || meaning.fields.day === undefined || meaning.fields.month === undefined) continue;
    if (meaning.eitherOrder === true) numeric += voteOf(orderByWeekday(meaning));
    else if (hasMonthName(tokens, match)) words += voteOf(orderOfWords(tokens, match));
    else numeric += voteOf(orderOfNumbers(tokens, match, meaning.fields.day));
  }
  if (numeric !== 0) return { order: numeric > 0 ? 'dmy' : 'mdy', known: true, reason: { kind: 'orderOfNumbers' } };
  if (words !== 0)
    return {
      order: words > 0 ? 'dmy' : 'mdy',
      known: true,
      reason: { kind: 'orderOfWords', first: words > 0 ? 'day' : 'month' },
    };
  return { order: 'mdy', known: false, reason: { kind: 'orderUnknown' } };
}

type Order = DateOrder['order'];

const OF = wordId('of');

function voteOf(order: Order | undefined): number {
  return order === undefined ? 0 : order === 'dmy' ? 1 : -1;
}

function hasMonthName(tokens: Tokens, { first, past }: Match): boolean {
  for (let i = first; i < past; i++) if (tokens.isA(i, WordClass.Month)) return true;
  return false;
}

/** "4 March", "March 4", whatever hour or weekday stands before; "2017 March 4" says nothing. */
function orderOfWords(tokens: Tokens, { first, past }: Match): Order | undefined {
  for (let i = first; i < past; i++) {
    if (!tokens.isA(i, WordClass.Month)) continue;
    let at = i - 1;
    // "the 4th of March"
    while (at > first && (tokens.is(at, OF) || tokens.has(at, Shape.Glued))) at--;
    if (at < first || tokens.kind(at) !== Kind.Number) return 'mdy';
    return isDay(tokens, at) ? 'dmy' : undefined;
  }
  return undefined;
}

/** 24/12/2021 and 12-24-2021, which allow one order only; years first say nothing. */
function orderOfNumbers(tokens: Tokens, { first, past }: Match, day: number): Order | undefined {
  for (let i = first; i + 1 < past; i++) {
    const parted = tokens.char(i + 1) === SLASH || tokens.kind(i + 1) === Kind.Dash;
    if (!parted || tokens.kind(i) !== Kind.Number || tokens.kind(i + 2) !== Kind.Number) continue;
    if (day <= 12 || !isDay(tokens, i) || !isDay(tokens, i + 2)) return undefined;
    return Number(tokens.textOf(i)) === day ? 'dmy' : 'mdy';
  }
  return undefined;
}

function isDay(tokens: Tokens, i: number): boolean {
  return tokens.end(i) - tokens.start(i) <= 2;
}

/** The one order in which the weekday beside a numeric date fits: "Monday, 04/03/2024" is 4 March. */
function orderByWeekday({ fields }: Point): Order | undefined {
  const { weekday, year, short } = fields;
  if (weekday === undefined || year === undefined) return undefined;
  const whole = short === true ? 2000 + year : year;
  const fits = ({ month = 0, day = 0 }: Fields) =>
    dayExists(whole, month, day) && weekdayOf(dayNumber(whole, month, day)) === weekday;
  const monthFirst = fits(fields);
  return monthFirst === fits(swapped({ fields }).fields) ? undefined : monthFirst ? 'mdy' : 'dmy';
}

/**
 * Puts day and month of the dates that fit both orders in the order of the text; a weekday beside one decides for it. Matches
 * that stay as they are are the same.
 */
export function inOrder(match: Match, order: DateOrder): Match {
  const { meaning } = match;
  if (meaning.kind !== 'point' || meaning.eitherOrder !== true) return match;
  const own = orderByWeekday(meaning);
  if (own !== undefined) return { ...match, meaning: settled(meaning, own) };
  return order.order === 'mdy' ? match : { ...match, meaning: swapped(meaning) };
}

/**
 * Decides by the tense where nothing else in the text tells: "was signed on 05/06/2024" in May is 6 May.
 *
 * @param today a day number
 */
export function inTense(match: Match, order: DateOrder, tense: number, today: number | undefined): Match {
  const { meaning } = match;
  if (order.known || tense === 0 || today === undefined) return match;
  if (meaning.kind !== 'point' || meaning.eitherOrder !== true || meaning.fields.year === undefined) return match;
  const { year, short } = meaning.fields;
  const whole = short === true ? 2000 + year : year;
  const fits = ({ month = 1, day = 1 }: Fields) => (dayNumber(whole, month, day) - today) * tense >= 0;
  const monthFirst = fits(meaning.fields);
  const dayFirst = fits(swapped(meaning).fields);
  return monthFirst === dayFirst ? match : { ...match, meaning: settled(meaning, monthFirst ? 'mdy' : 'dmy') };
}

/** A date that now has one order; it was read with the month first. */
function settled(meaning: Point, order: Order): Point {
  return { ...(order === 'mdy' ? meaning : swapped(meaning)), eitherOrder: undefined };
}

/** The other reading of 03/04/2021. */
export function swapped<
  T extends { readonly fields: { readonly day?: number | undefined; readonly month?: number | undefined } },
>(meaning: T): T {
  return { ...meaning, fields: { ...meaning.fields, day: meaning.fields.month, month: meaning.fields.day } };
}
