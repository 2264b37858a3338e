import { WordClass } from '../words';
import { Kind, type Tokens } from '../../text/tokens';
import type { DateReason } from '../../dateReasons';
import type { Match } from './meaning';
import { SLASH } from '../../text/codeUnits';

/** How the text writes numeric dates, and how we know. */
export interface DateOrder {
  readonly order: 'mdy' | 'dmy';
  /** The setting or the text decides; else it is a guess. */
  readonly known: boolean;
  readonly reason: DateReason;
}

/**
 * Whether 03/04/2021 is 4 March or 3 April: as set, else as numeric dates in the text that allow one order only, else as
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
  for (const { first, meaning } of matches) {
    if (meaning.kind !== 'point') continue;
    const { day, month } = meaning.fields;
    if (day === undefined || month === undefined || meaning.eitherOrder === true) continue;
    const dayFirst = numberFirst(tokens, first) ? 1 : -1;
    if (tokens.char(first + 1) !== SLASH) words += dayFirst;
    else if (day > 12) numeric += Number(tokens.textOf(first)) === day ? 1 : -1;
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

/** Whether the day stands before the month, with or without a weekday before both. */
function numberFirst(tokens: Tokens, i: number): boolean {
  let at = i;
  while (tokens.kind(at) !== Kind.Number && !tokens.isA(at, WordClass.Month) && at < i + 4) at++;
  return tokens.kind(at) === Kind.Number;
}

/** Puts day and month of the dates that fit both orders in the order of the text. */
export function inOrder(match: Match, order: DateOrder): Match {
  const { meaning } = match;
  if (meaning.kind !== 'point' || meaning.eitherOrder !== true || order.order === 'mdy') return match;
  return { ...match, meaning: swapped(meaning) };
}

/** The other reading of 03/04/2021. */
export function swapped<
  T extends { readonly fields: { readonly day?: number | undefined; readonly month?: number | undefined } },
>(meaning: T): T {
  return { ...meaning, fields: { ...meaning.fields, day: meaning.fields.month, month: meaning.fields.day } };
}
