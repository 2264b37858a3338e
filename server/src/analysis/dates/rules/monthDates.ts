import { Kind, Shape, type Tokens } from '../../tokens';
import { WordClass, wordId, wordSet } from '../../words';
import { DIGITS, type Match, match, point, type Rule, shift, Grain, type Fields, type Meaning } from '../meaning';
import { isDash, readOrdinal, readYearWords, wholeNumber } from '../numbers';
import { monthOf, ordinalOf, unitOf } from '../vocabulary';
import { readWhich, whichStarts } from '../which';
import { monthGuard, numberIsCount } from '../guards';

const OF = wordId('of');
const IN = wordId('in');
const THE = wordId('the');
const ABBREVIATED = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');
const YEAR = wordId('year');
const THAT = wordSet('that the');
const SAME = wordId('same');
const MONTH = wordId('month');
const YEARS = new Map([
  [wordId('last'), -1],
  [wordId('this'), 0],
  [wordId('next'), 1],
]);
const BEFORE_CHRIST = wordSet('bc bce b.c. b.c');

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

/** "6-7 January 1916", "from 15 to 22 February": the first day borrows the month of the second. */
export const dayRange: Rule = {
  starts: [DIGITS],
  read(tokens, i) {
    const day = wholeNumber(tokens, i, 2);
    if (day < 1 || day > 31 || (!isDash(tokens, i + 1) && !RANGE.has(tokens.word(i + 1)))) return undefined;
    const end = readDayFirst(tokens, i + 2);
    if (end?.meaning.kind !== 'point' || (end.meaning.fields.day ?? 0) <= day) return undefined;
    return { ...match(i, i + 1, point({ ...end.meaning.fields, day }, undefined, end.meaning.within)), then: end };
  },
};

const ON = wordSet('on by until from since before after');
const LATE = wordSet('day century');

/** "on the 20th", "the 28th of that month": a day of the month spoken of. */
export const dayAlone: Rule = {
  starts: [THE],
  read(tokens, i) {
    const day = readOrdinal(tokens, i + 1);
    if (day === undefined || day.value > 31 || tokens.kind(i + 1) !== Kind.Number) return undefined;
    const { past } = day;
    if (tokens.is(past, OF) && THAT.has(tokens.word(past + 1)) && tokens.is(past + 2, MONTH))
      return match(i, past + 3, point({ day: day.value }, undefined, shift(Grain.Month, 0, 'running')));
    if (!ON.has(tokens.word(i - 1)) || LATE.has(tokens.word(past))) return undefined;
    if (tokens.kind(past) === Kind.Word && !tokens.isA(past, CLOSED)) return undefined;
    return tokens.is(past, OF)
      ? undefined
      : match(i, past, point({ day: day.value }, undefined, shift(Grain.Month, 0, 'running')));
  },
};

const CLOSED = WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner;

function readDayFirst(tokens: Tokens, i: number): Match | undefined {
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

interface Year {
  readonly past: number;
  readonly value: number | undefined;
  readonly short?: boolean;
  readonly within?: Meaning;
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

/** The year after a day or a month: ", 1998", "1998", "of 1998", "'98", "nineteen ninety-six", "of last year". */
export function readYear(tokens: Tokens, i: number, afterDay: boolean): Year | undefined {
  let at = i;
  if (tokens.char(at) === 0x2c) at++;
  else if (tokens.is(at, OF) || (tokens.is(at, IN) && afterDay)) at++;
  const value = wholeNumber(tokens, at, 4);
  if (value >= 1000 && value < 2200 && tokens.end(at) - tokens.start(at) === 4) return { value, past: at + 1 };
  if (value > 0 && BEFORE_CHRIST.has(tokens.word(at + 1))) return { value: 1 - value, past: at + 2 };
  const step = YEARS.get(tokens.word(at));
  if (step !== undefined && tokens.is(at + 1, YEAR) && at - i < 2 && tokens.char(i) !== 0x2c)
    return { value: undefined, within: shift(Grain.Year, step, 'publication'), past: at + 2 };
  const same = tokens.is(at + 1, SAME) ? at + 2 : at + 1;
  if (at > i && THAT.has(tokens.word(at)) && tokens.is(same, YEAR) && (same > at + 1 || !tokens.is(at, THE)))
    return { value: undefined, within: shift(Grain.Year, 0, 'running'), past: same + 1 };
  if (tokens.kind(at) === Kind.Quote && tokens.has(at + 1, Shape.Glued)) {
    const short = wholeNumber(tokens, at + 1, 2);
    if (short >= 0 && tokens.end(at + 1) - tokens.start(at + 1) === 2)
      return { value: short, short: true, past: at + 2 };
  }
  const words = readYearWords(tokens, at);
  return words === undefined ? undefined : { value: words.value, past: words.past };
}

/** The second day of "Jan. 3-5", "May 22 and 23". */
function rangeEnd(tokens: Tokens, i: number, fields: Fields, year: Year | undefined): Match | undefined {
  if (tokens.kind(i) !== Kind.Dash && !RANGE.has(tokens.word(i))) return undefined;
  const day = readDay(tokens, i + 1);
  if (day === undefined || (tokens.kind(i) !== Kind.Dash && !monthlessDay(tokens, day.past))) return undefined;
  const own = year ?? readYear(tokens, day.past, true);
  return yearMatch(i + 1, day.past, { ...fields, day: day.value }, own === year ? undefined : own);
}

const RANGE = wordSet('to through and or until');

/** "May 22 and 23": no noun follows that the number could count. */
function monthlessDay(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) !== Kind.Word || tokens.is(i, IN) || tokens.is(i, OF);
}
