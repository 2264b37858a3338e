import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { monthGuard, numberIsCount } from '../guards';
import { DIGITS, type Fields, type Match, match, point, type Rule } from '../meaning';
import { readOrdinal, wholeNumber } from '../numbers';
import { monthOf, ordinalOf, unitOf } from '../vocabulary';
import { readWhich, whichStarts } from '../which';
import { readYear, type Year } from '../yearBehind';

const OF = wordId('of');
const IN = wordId('in');
const THE = wordId('the');
const ABBREVIATED = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** "March 5, 1998", "Aug. 7", "June 1989", "January 'this year'", "May". */
export const monthFirst: Rule = {
  starts: [...monthOf.keys()],
  read(tokens, i) {
    const month = monthOf.get(tokens.word(i))!;
    const after = afterMonth(tokens, i);
    const day = readDay(tokens, after);
    if (day !== undefined) {
      const year = readYear(tokens, day.past, true);
      const found = yearMatch(i, day.past, { month, day: day.value }, year);
      return { ...found, then: rangeEnd(tokens, found.past, { month }, year) };
    }
    const year = readYear(tokens, after, false);
    if (year === undefined && !monthGuard(tokens, i)) return undefined;
    return yearMatch(i, after > i + 1 && year === undefined ? after : i + 1, { month }, year);
  },
};

/** "last April", "this coming June", "last Oct. 23", "the following March". */
export const chosenMonth: Rule = {
  starts: whichStarts,
  read(tokens, i) {
    const { which, past } = readWhich(tokens, i);
    const month = monthOf.get(tokens.word(past));
    if (month === undefined || which === undefined || !tokens.has(past, Shape.Capital)) return undefined;
    const after = afterMonth(tokens, past);
    const day = readDay(tokens, after);
    return day === undefined
      ? match(i, after, point({ month }, which))
      : match(i, day.past, point({ month, day: day.value }, which));
  },
};

/** "24 December 2021", "the 25th of August", "3rd March". */
export const dayFirst: Rule = {
  starts: [DIGITS, THE, ...ordinalOf.keys(), wordId('twenty'), wordId('thirty')],
  read: (tokens, i) => readDayFirst(tokens, i),
};

export function readDayFirst(tokens: Tokens, i: number): Match | undefined {
  const start = tokens.is(i, THE) ? i + 1 : i;
  const ordinal = readOrdinal(tokens, start);
  const day = ordinal ?? { value: wholeNumber(tokens, start, 2), past: start + 1 };
  if (day.value < 1 || day.value > 31) return undefined;
  const at = tokens.is(day.past, OF) ? day.past + 1 : day.past;
  const month = monthOf.get(tokens.word(at));
  if (month === undefined || !tokens.has(at, Shape.Capital)) return undefined;
  const after = afterMonth(tokens, at);
  const year = readYear(tokens, after, true);
  return yearMatch(i, after > at + 1 && year === undefined ? at + 1 : at + 1, { month, day: day.value }, year);
}

function yearMatch(first: number, past: number, fields: Fields, year: Year | undefined): Match {
  if (year === undefined) return match(first, past, point(fields));
  return match(first, year.past, point({ ...fields, year: year.value, short: year.short }, undefined, year.within));
}

/** The token after a month's name and the period of its abbreviation. */
function afterMonth(tokens: Tokens, i: number): number {
  return tokens.char(i + 1) === 0x2e && tokens.has(i + 1, Shape.Glued) && ABBREVIATED.has(tokens.word(i))
    ? i + 2
    : i + 1;
}

function readDay(tokens: Tokens, i: number): { value: number; past: number } | undefined {
  const at = tokens.is(i, THE) ? i + 1 : i;
  const day = readOrdinal(tokens, at) ?? { value: wholeNumber(tokens, at, 2), past: at + 1 };
  if (day.value < 1 || day.value > 31 || unitOf.has(tokens.word(day.past))) return undefined;
  return tokens.kind(at) === Kind.Number && numberIsCount(tokens, at) ? undefined : day;
}

/** The second day of "Jan. 3-5", "May 22 and 23". */
function rangeEnd(tokens: Tokens, i: number, fields: Fields, year: Year | undefined): Match | undefined {
  if (tokens.kind(i) !== Kind.Dash && !RANGE.has(tokens.word(i))) return undefined;
  const day = readDay(tokens, i + 1);
  if (day === undefined || (tokens.kind(i) !== Kind.Dash && !monthlessDay(tokens, day.past))) return undefined;
  const own = year ?? readYear(tokens, day.past, true);
  return yearMatch(i + 1, day.past, { ...fields, day: day.value }, own === year ? undefined : own);
}

export const RANGE = wordSet('to through and or until');

/** "May 22 and 23": no noun follows that the number could count. */
function monthlessDay(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) !== Kind.Word || tokens.is(i, IN) || tokens.is(i, OF);
}
