import { fieldOf } from '../fieldsOf';
import * as Grain from '../grain';
import { match, type Meaning, type Nth, point, shift } from '../meaning';
import { numeral } from '../numerals';
import type { BuildMeaning, PatternRule, RuleMatch } from '../rule';
import { UNIT } from '../durationValue';
import { valueOf, wordClasses } from '../vocabulary';

const NEAR = wordClasses.NEAR;

/** "the second Monday of July", "the last day of the month": one of the days or weeks of the time behind it. */
const nthOf: BuildMeaning = (found, read) => {
  const { first, past, groups } = found;
  const whole = read(found, past);
  if (whole === undefined || whole.mod !== undefined || !hasMonths(whole.meaning)) return undefined;
  const which = groups['last'] === undefined ? numeral(groups['nth']!) : -1;
  if (which > 5) return undefined;
  const nth: Nth =
    groups['unit'] === undefined
      ? { which, unit: Grain.Day, weekday: fieldOf(found, 'weekday') }
      : { which, unit: valueOf(UNIT, groups['unit'])!, weekday: undefined };
  return match(first, whole.past, { ...point({}, undefined, whole.meaning), nth });
};

/** A month or a year: "May", "May 2019", "next month", "the year". */
function hasMonths(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === Grain.Month || meaning.unit === Grain.Year;
  if (meaning.kind !== 'point' || meaning.nth !== undefined) return false;
  const { month, year, day, weekday, hour } = meaning.fields;
  return (month ?? year) !== undefined && (day ?? weekday ?? hour) === undefined;
}

/** The day that a week is counted from: "Monday", "tomorrow". */
function dayIn(found: RuleMatch, which: 'last' | 'next'): Meaning {
  const { weekday, near } = found.groups;
  if (weekday === undefined) return shift(Grain.Day, valueOf(NEAR, near!)!, 'publication');
  return point({ weekday: fieldOf(found, 'weekday') }, which);
}

/** "Monday week", "tomorrow fortnight". */
const weekOn: BuildMeaning = (found) => shift(valueOf(UNIT, found.groups['unit']!)!, 1, dayIn(found, 'next'));

/** "the week after next", "the year before last", "the Sunday before last". */
const nextButOne: BuildMeaning = (found) => {
  const { unit, before, weekday } = found.groups;
  const direction = before === undefined ? 1 : -1;
  if (weekday !== undefined) return shift(Grain.Week, direction, dayIn(found, direction < 0 ? 'last' : 'next'));
  if (unit === undefined) return { ...shift(Grain.Day, -2, 'publication'), part: 'NI' };
  return shift(valueOf(UNIT, unit)!, 2 * direction, 'publication');
};

/** Times that are placed by two words of time together. */
export const compoundRules: readonly PatternRule[] = [
  // "the last Friday in May", "the second Monday of July", "the first weekend of next month", "the last day of August"
  [
    'the? ORDINALS|LAST_ONE|N',
    '(?: (?<=the) |the (?=LAST_ONE)|the?) (?: last=(LAST_ONE)|nth=(ORDINALS|N1_5 ~SUFFIX)) (?: weekday=(^LONG_DAY)|unit=(day|week|weekend)) (?: of|in)',
    nthOf,
  ],
  // "Monday week", "tomorrow week"
  [
    'LONG_DAY|tomorrow|today',
    '(?: weekday=(^LONG_DAY)|near=(tomorrow|today)) unit=(week|fortnight) (?!OPEN|~DASH|CLITIC)',
    weekOn,
  ],
  // "the week after next", "the night before last", "the Sunday before last"; not "the day before last Friday"
  [
    'the? week|weekend|month|year|night|LONG_DAY',
    'the? (?: unit=(week|weekend|month|year)|night|weekday=(^LONG_DAY)) (?: before=(before last)|after next) (?!OPEN|N)',
    nextButOne,
  ],
];
