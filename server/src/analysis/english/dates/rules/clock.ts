import { Kind, Shape } from '../../../text/tokens';
import { speaksOf } from '../sentenceWords';
import { fieldOf } from '../fieldsOf';
import { type Fields, type Match, match, point } from '../meaning';
import { numeral } from '../numerals';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { WordClass } from '../../words';
import type { BuildMeaning, RuleMatch, PatternRule } from '../rule';
import { valueOf, wordClasses } from '../vocabulary';
import { hourIn, partAt } from './dayParts';

const PM = wordClasses.PM;

/** @param also what else is known of the time, over what its words say */
function clock(found: RuleMatch, hour: number, minute: number, also: Partial<Fields> = {}): Match {
  const { tokens, first, past, groups } = found;
  const { zone } = groups;
  const openHour = groups['m'] === undefined && hour > 0 && hour <= 12 ? true : undefined;
  const time = match(first, past, point({ hour, minute, openHour, ...also }));
  if (zone === undefined) return time;
  const at = past - zone.length;
  return isZone(found, at) ? { ...time, zone: tokens.textBetween(at, past) } : { ...time, past: at };
}

/** "8 p.m. West Street", "8 p.m. Story Time" have none: abbreviations are in capitals, and "time" behind another name is not. */
function isZone({ tokens, codes, past }: RuleMatch, at: number): boolean {
  if (past - at === 1) return tokens.has(at, Shape.AllCapitals) || valueOf(US_ZONE, codes, at) !== undefined;
  const named = valueOf(ZONE_NAME, codes, at) !== undefined || tokens.kind(at) !== Kind.Word;
  return named || !tokens.has(past - 1, Shape.Capital);
}

const US_ZONE = wordClasses.US_ZONE;

const ZONE_NAME = wordClasses.ZONE_NAME;

const hours: BuildMeaning = (found) => {
  const { m, minute: minutes } = found.groups;
  const hour = fieldOf(found, 'hour');
  const minute = minutes === undefined ? 0 : fieldOf(found, 'minute');
  // The day ends at 24:00: there is no "24:10".
  if (m === undefined) return hour * 60 + minute > 24 * 60 ? undefined : clock(found, hour, minute);
  return hour > 12 ? undefined : clock(found, hourOf(hour, m), minute);
};

/** "19:15"; not "a mile in 3:51", "With 1:32 left", "John 3:16", "a 2:41 marathon". */
const clockOrResult: BuildMeaning = (found, read) => {
  const { tokens, codes, first, past, groups } = found;
  if (groups['zone'] === undefined && past - first === 3) {
    if (matchAt(RESULT_BEHIND, codes, past) !== undefined || matchAt(RESULT_BEFORE, codes, first) !== undefined)
      return undefined;
    const before = first - 1;
    const name =
      tokens.has(before, Shape.Capital) &&
      !tokens.has(first, Shape.ParagraphStart) &&
      (!tokens.has(before, Shape.SentenceStart) || tokens.isA(before, WordClass.MaleName | WordClass.FemaleName));
    if (name && !tokens.isA(before, WordClass.Month | WordClass.Weekday | WordClass.Preposition)) return undefined;
    const told = matchAt(TOLD_CLOCK, codes, first) !== undefined || matchAt(CLOCK_SIGN, codes, past) !== undefined;
    if (!told && speaksOf(found, first, RACE)) return undefined;
  }
  return hours(found, read);
};

const RESULT_BEHIND = tokenPattern('BEHIND_RESULT|to BEHIND_RESULT|RACE');

const RESULT_BEFORE = tokenPattern('(?<=BEFORE_RESULT)');

const TOLD_CLOCK = tokenPattern('(?<=BEFORE_CLOCK|LONG_DAY)');

const CLOCK_SIGN = tokenPattern('CLOCK_SIGN');

const RACE = wordClasses.RACE;

/** A time to the second is a result unless a clock is told, "at 14:25:03 GMT". */
const withSeconds: BuildMeaning = (found) => {
  const { codes, first, groups } = found;
  if (groups['zone'] === undefined && (matchAt(AT, codes, first) === undefined || speaksOf(found, first, RACE)))
    return undefined;
  return clock(found, fieldOf(found, 'hour'), fieldOf(found, 'minute'), { second: fieldOf(found, 'second') });
};

const AT = tokenPattern('(?<=at|since|until|from)');

/** "10.30am" is a number and a word. */
const dotted: BuildMeaning = (found) => {
  const { tokens, first, groups } = found;
  const { m } = groups;
  const [, hour, minute] = (/^(\d\d?)\.([0-5]\d)$/.exec(tokens.textOf(first)) ?? []).map(Number);
  if (hour === undefined || hour > (m === undefined ? 23 : 12)) return undefined;
  return clock(found, m === undefined ? hour : hourOf(hour, m), minute!);
};

function hourOf(hour: number, meridiem: string): number {
  return (hour % 12) + (valueOf(PM, meridiem) === undefined ? 0 : 12);
}

/** "The shares closed at 9.30 on Monday": a price. */
const dottedAlone: BuildMeaning = (found, read) =>
  speaksOf(found, found.first, MONEY) ? undefined : dotted(found, read);

const MONEY = wordClasses.MONEY;

/** "0735 GMT", "2145hrs": four digits. */
const military: BuildMeaning = (found) => {
  const { tokens, first } = found;
  const time = fieldOf(found, 'hour');
  const four = tokens.end(first) - tokens.start(first) === 4;
  if (!four || time > 2400 || time % 100 > 59) return undefined;
  // "0930" is the morning.
  return clock(found, Math.floor(time / 100), time % 100, { openHour: undefined });
};

/** "half past seven", "a quarter to eight", "ten minutes past four". */
const pastHour: BuildMeaning = (found) => {
  const { half, minutes, to, hour: word, m } = found.groups;
  const hour = fieldOf(found, 'hour');
  if (hour > 12 || word === undefined) return undefined;
  const past = half !== undefined ? 30 : minutes === undefined ? 15 : numeral(minutes);
  const before = to !== undefined && valueOf(TO_HOUR, to) !== undefined;
  const named = m === undefined ? hour : hourOf(hour, m);
  return before
    ? clock(found, (named + (m === undefined ? 11 : 23)) % (m === undefined ? 12 : 24) || 12, 60 - past)
    : clock(found, named, past);
};

const TO_HOUR = wordClasses.TO_HOUR;

/** "nine in the morning", "eight at night". */
const hourOfPart: BuildMeaning = (found) => {
  const hour = fieldOf(found, 'hour');
  return hour > 12
    ? undefined
    : clock({ ...found, groups: { ...found.groups, m: '' } }, hourIn(partAt(found), hour), 0);
};

/** Times of the clock. */
export const clockRules: readonly PatternRule[] = [
  // "10 p.m.", "5:48 a.m. local time", "four p.m."
  ['N|ONES|TEENS', 'hour=(N0_12|ONES|TEENS) (?: ~COLON minute=(~T0_59))? m=(HALF_DAY) IN_ZONE?', hours],
  ['N', 'N4095_4095 m=(HALF_DAY) IN_ZONE?', dotted],
  // "at 9.30 on Monday morning", "Monday at 9.30", "15.00 GMT"
  ['N', '(?<=BEFORE_CLOCK) N4095_4095 (?=CLOCK_SIGN)', dottedAlone],
  ['N', '(?<=(?: LONG_DAY|PART) (?: at|from)) N4095_4095 (?!COUNTS|OPEN)', dottedAlone],
  ['N', 'N4095_4095 (?: HOURS IN_ZONE?|IN_ZONE)', dotted],
  // "half past seven", "a quarter to eight", "ten minutes past four"
  ['half', "half=(half) past hour=(N1_12|SMALL) o'clock? m=(HALF_DAY)? IN_ZONE?", pastHour],
  [
    'a|quarter',
    "(?<=BEFORE_CLOCK) a? quarter to=(past|after|TO_HOUR) hour=(N1_12|SMALL) (?!COUNTS) o'clock? m=(HALF_DAY)? IN_ZONE?",
    pastHour,
  ],
  ['quarter', "quarter past hour=(N1_12|SMALL) o'clock? m=(HALF_DAY)? IN_ZONE?", pastHour],
  [
    'N|ONES|TEENS|TENS',
    "(?<=BEFORE_CLOCK) minutes=(N1_29|SMALL) (?: minutes to=(past|after|TO_HOUR)|past) hour=(N1_12|SMALL) (?!COUNTS) o'clock? m=(HALF_DAY)? IN_ZONE?",
    pastHour,
  ],
  // "at nine in the morning", "about eight at night"
  ['N|ONES|TEENS', "(?<=BEFORE_CLOCK) hour=(N1_12|ONES|TEENS) o'clock? (?: in the|at) part=(PART)", hourOfPart],
  // "19:15"
  ['N', '(?<!~COLON) hour=(N0_24) ~COLON minute=(~T0_59) HOURS? (?!~COLON ~N) IN_ZONE?', clockOrResult],
  // "at 14:25:03 GMT"
  ['N', '(?<!~COLON) hour=(N0_24) ~COLON minute=(~T0_59) ~COLON second=(~T0_59) IN_ZONE?', withSeconds],
  // "four o'clock"
  ['N|ONES|TEENS', "hour=(N0_24|ONES|TEENS) o'clock IN_ZONE?", hours],
  // "0735 GMT"; "10:35 a.m. (0735 GMT)" only says it again
  ['N', '(?<!LEFT) hour=(N1000_2400|P0_959) HOURS? IN_ZONE', military],
  // "2145hrs", "at 2000 hours on Friday"; not "2000 hours of flight", "cut by 1200 hours"
  ['N', 'hour=(N1000_2400|P0_959) (?: hrs|~h) (?!of)', military],
  [
    'N',
    '(?: (?=P0_959)|(?<=at|around|about|until|till|from|since|between)|(?=[^] hours CLOCK_SIGN)) hour=(N1000_2400|P0_959) hours (?!of|a|per)',
    military,
  ],
  ['noon', '(?<!high) noon IN_ZONE?', (found) => clock(found, 12, 0)],
  // "at midday"; not "the midday prayers"
  ['midday', '(?<=BEFORE_CLOCK) midday (?!OPEN) IN_ZONE?', (found) => clock(found, 12, 0)],
  ['midnight', 'midnight IN_ZONE?', (found) => clock(found, 24, 0)],
];
