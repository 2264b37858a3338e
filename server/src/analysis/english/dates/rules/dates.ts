import { fieldOf, MONTH, pointOf, yearOf } from '../fieldsOf';
import * as Grain from '../grain';
import { match, type Match, point, shift } from '../meaning';
import type { BuildMeaning, PatternRule } from '../rule';
import { numberOf } from '../tokenCodes';
import { isGivenName } from '../monthNames';
import { valueOf, wordClasses } from '../vocabulary';

/** "According to April Dast" names a person. */
const monthAlone: BuildMeaning = (found) => (isGivenName(found.tokens, found.first) ? undefined : pointOf(found));

const validDay: BuildMeaning = (found) => (fieldOf(found, 'day') > 31 ? undefined : pointOf(found));

/** "July 42nd", "42 July 2021": a slip, not a street. */
const noDay: BuildMeaning = (found) => (fieldOf(found, 'day') > 31 ? pointOf(found) : undefined);

/** "03/04/2021": month first unless that cannot be; findTimexes turns it round if the text does. */
const eitherWay: BuildMeaning = (found) => {
  const a = fieldOf(found, 'month');
  const b = fieldOf(found, 'day');
  const [month, day] = a > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const year = fieldOf(found, 'year');
  const meaning = point({ year, short: year < 100 ? true : undefined, month, day });
  return day <= 12 && day !== month ? { ...meaning, eitherOrder: true } : meaning;
};

/** "24.12.2021" is one token; with periods the day comes first. */
const withPeriods: BuildMeaning = ({ tokens, first }) => {
  const [, day, month, year] = (/^(\d\d?)\.(\d\d?)\.([12]\d{3})$/.exec(tokens.textOf(first)) ?? []).map(Number);
  return day! > 0 && day! <= 31 && month! > 0 && month! <= 12 ? point({ year, month, day }) : undefined;
};

/** The second day of "Jan. 3-5", "May 22 and 23" takes the month of the first. */
const monthAndDays: BuildMeaning = (found) => {
  const { groups, first, past } = found;
  if (fieldOf(found, 'day') > 31) return undefined;
  const meaning = pointOf(found);
  const { end, endYear } = groups;
  if (end === undefined) return meaning;
  const { month } = meaning.fields;
  const { within, ...fields } = endYear === undefined ? {} : yearOf(endYear);
  const at = past - end.length - (endYear?.length ?? 0);
  const then = match(at, past, point({ month, day: fieldOf(found, 'end'), ...fields }, undefined, within));
  return { ...match(first, at - 1, meaning), then };
};

/** The days of a list are dates of their own, "March 20, 21 and 22, 2024"; numbers that do not rise are no days. */
const listed: BuildMeaning = ({ codes, first, past, groups }) => {
  const { days = '', year } = groups;
  const month = valueOf(MONTH, groups['month']!);
  const { within, ...ofYear } = year === undefined ? {} : yearOf(year);
  const monthFirst = numberOf(codes.charCodeAt(first)) < 0 && valueOf(MONTH, codes, first) !== undefined;
  const start = monthFirst ? past - (year?.length ?? 0) - days.length : codes.indexOf(days, first);
  let then: Match | undefined;
  let later = 32;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = numberOf(days.charCodeAt(i));
    if (day < 0) continue;
    if (day >= later) return undefined;
    const suffix = valueOf(SUFFIX, days, i + 1) === undefined ? 0 : 1;
    const end = then === undefined ? past : start + i + 1 + suffix;
    then = { ...match(start + i, end, point({ month, day, ...ofYear }, undefined, within)), then };
    later = day;
  }
  return then && { ...then, first };
};

const SUFFIX = wordClasses.SUFFIX;

/** "23-Aug-2012", "19-Nov-12". */
const withMonthName: BuildMeaning = (found) => {
  const meaning = pointOf(found);
  return { ...meaning, fields: { ...meaning.fields, short: (meaning.fields.year ?? 0) < 100 ? true : undefined } };
};

const sameMonth: BuildMeaning = (found) => {
  const { first, past } = found;
  const then = pointOf(found);
  const day = fieldOf(found, 'from');
  if (then.fields.day! <= day || then.fields.day! > 31) return undefined;
  const found2: Match = {
    ...match(first, first + 1, { ...then, fields: { ...then.fields, day } }),
    then: match(first + 2, past, then),
  };
  return found2;
};

const ofMonth: BuildMeaning = (found) => {
  const { step } = found.groups;
  const by = step === undefined ? undefined : valueOf(STEP, step);
  return {
    ...pointOf(found),
    within: by === undefined ? shift(Grain.Month, 0, 'running') : shift(Grain.Month, by, 'publication'),
  };
};

const STEP = wordClasses.STEP;

/** Days and months of the calendar. */
export const dateRules: readonly PatternRule[] = [
  // "2021-12-24", "2021-12", "2021-12-24T10:30"
  [
    'N',
    'year=(N1000_4094) ~DASH month=(~T1_12) (?: ~DASH day=(~T1_31) (?: ~t hour=(~T0_24) ~COLON minute=(~T0_59))?)? (?!~DASH ~N)',
  ],
  // "2021/12/24"
  ['N', 'year=(N1000_4094) ~SLASH month=(~T1_12) ~SLASH day=(~T1_31)'],
  // "03/04/2021", "3/4/21", "24-12-2021"
  ['N', 'month=(N0_31) ~SLASH day=(~N0_31) ~SLASH year=(~N1000_2200|~T0_99) (?!~SLASH)', eitherWay],
  ['N', 'month=(N0_31) ~DASH day=(~N0_31) ~DASH year=(~N1000_2200) (?!~DASH)', eitherWay],
  ['N', 'N4095_4095 (?!UNIT)', withPeriods],
  // "23-Aug-2012", "2019-Aug-01", "2017 April 11"
  ['N', 'day=(N1_31) (?: ~DASH|~SLASH) month=(~MONTH) (?: ~DASH|~SLASH) year=(~N1000_2199|~T0_99)', withMonthName],
  ['N', 'year=(N1700_2199) ~DASH month=(~MONTH) ~DASH day=(~N1_31)'],
  ['N', 'year=(N1700_2199) month=(^MONTH) DOTTED day=(N1_31) (?!COUNTS)'],
  // "March 20, 21 and 22", "18, 19 and 20 April"
  ['MONTH', 'month=(MONTH) DOTTED days=(DAYS) (?!COUNTS|OPEN) year=(YEAR_OF_DAY)?', listed],
  ['N', 'days=(DAYS) of? month=(^MONTH) DOTTED year=(YEAR_OF_DAY)?', listed],
  // "24 December 2021", "the 25th of August", "3rd March"
  ['the? N|ORDINALS|TENS', 'the? day=(ORDINAL|N1_31) of? month=(^MONTH) (?: DOTTED year=(YEAR_OF_DAY))?', validDay],
  // "July 42nd", "July 42, 2021", "42 July 2021"
  ['MONTH', 'month=(^MONTH) DOTTED day=(N32_99 ~SUFFIX) (?!OPEN) year=(YEAR_OF_DAY)?', noDay],
  ['MONTH', 'month=(^MONTH) DOTTED day=(N32_99) COMMA year=(N1900_2199)', noDay],
  ['N', 'day=(N32_99 ~SUFFIX?) of? month=(^MONTH) DOTTED COMMA? year=(N1900_2199)', noDay],
  // "6-7 January 1916", "from 15 to 22 February"
  [
    'N',
    'from=(N1_31) (?: DASH|RANGE) the? day=(ORDINAL|N1_31) of? month=(^MONTH) (?: DOTTED year=(YEAR_OF_DAY))?',
    sameMonth,
  ],
  // "March 5, 1998", "Aug. 7", "Jan. 3-5", "May 22 and 23"
  [
    'MONTH',
    'month=(MONTH) DOTTED day=(DAY) year=(YEAR_OF_DAY)? (?: (?: DASH|RANGE (?=DAY (?: in|of|(?!WORD)))) end=(DAY) endYear=(YEAR_OF_DAY)?)?',
    monthAndDays,
  ],
  // "June 1989", "January 'this year'", "May"
  ['MONTH', 'month=(MONTH) DOTTED year=(YEAR)'],
  ['MONTH', 'month=(MONTH_ALONE) DOTTED', monthAlone],
  // "last April", "this coming June", "last Oct. 23", "the following March"
  ['the? PICK', 'which=(WHICH) month=(^MONTH) DOTTED day=(DAY)?'],
  // "the 28th of that month", "the 2nd of this month"; "on the 20th"
  ['the N', 'the day=(N1_31 ~SUFFIX) of (?: that|the|step=(STEP)) month', ofMonth],
  ['the N', '(?<=on|by|until|from|since|before|after) the day=(N1_31 ~SUFFIX) (?!OPEN|of)', ofMonth],
];
