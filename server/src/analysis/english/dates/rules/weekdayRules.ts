import { Kind, Shape } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { pointOf, SEASON, WEEKDAY } from '../fieldsOf';
import { point } from '../meaning';
import type { BuildMeaning, PatternRule } from '../rule';
import { numeral } from '../numerals';
import { valueOf } from '../vocabulary';

/** "Friday 2" in front of "Sunday 4 August" is of that month; "Saturday 14" alone is the nearest one. */
const weekdayAndDay: BuildMeaning = (found) => {
  const { fields } = pointOf(found);
  const { weekday = 0, day = 0, month } = fields;
  const { other } = found.groups;
  if (month === undefined || other === undefined) return point({ weekday, day });
  const apart = numeral(other) - day;
  const fits = apart > 0 && (weekday + apart - valueOf(WEEKDAY, found.groups['end']!)!) % 7 === 0;
  return fits ? point(fields) : point({ weekday, day });
};

const NIGHT = wordId('night');

/** "Friday Night Lights" is a title. */
const weekday: BuildMeaning = (found) => {
  const { tokens, past, groups } = found;
  const title =
    groups['which'] === undefined &&
    tokens.is(past, NIGHT) &&
    tokens.has(past, Shape.Capital) &&
    tokens.isA(past + 1, WordClass.Noun) &&
    tokens.has(past + 1, Shape.Capital);
  return title ? undefined : pointOf(found);
};

/** "the Pioneer Sun." is a newspaper. */
const shortWeekday: BuildMeaning = (found) => {
  const { tokens, first, groups } = found;
  const before = first - 1;
  const name =
    groups['which'] === undefined &&
    tokens.has(before, Shape.Capital) &&
    !tokens.has(before, Shape.SentenceStart) &&
    tokens.kind(before - 1) !== Kind.Quote &&
    !tokens.has(first, Shape.ParagraphStart);
  return name ? undefined : weekday(found, () => undefined);
};

/** "the Arab Spring", "in spring water", "the fall of Kabul" are no seasons. */
const season: BuildMeaning = (found) => {
  const { tokens, codes, first } = found;
  const at = valueOf(SEASON, codes, first) === undefined ? first + (found.groups['which']?.length ?? 1) : first;
  const name =
    tokens.has(at, Shape.Capital) && tokens.has(at - 1, Shape.Capital) && !tokens.has(at - 1, Shape.SentenceStart);
  return name ? undefined : pointOf(found);
};

/** Weekdays, seasons, and quarters of the calendar. */
export const weekdayRules: readonly PatternRule[] = [
  // "Friday", "last Friday", "this coming Sunday"; not "Bloody Sunday", "Sheffield Wednesday"
  ['LONG_DAY', '(?<!^CHURCH) weekday=(^LONG_DAY)', weekday],
  ['the? PICK', 'which=(WHICH) weekday=(^LONG_DAY)', weekday],
  // "Saturday 14", "Fri 24th", "Friday 2 to Sunday 4 August"; not "Sunday 15 children", "Saturday 3-1"
  [
    'LONG_DAY|SHORT_DAY',
    '(?<!^OPEN) weekday=(^WEEKDAY) (?: (?<=SHORT_DAY) ~DOT)? day=(N1_31 ~SUFFIX?) (?: (?=[^]{1,8} end=(^WEEKDAY) other=(N1_31) ~SUFFIX? of? month=(^MONTH))|) (?!COUNTS|OPEN|COLON|COMMA N|~DASH N|~DOT N|MONTH|of|SLASH)',
    weekdayAndDay,
  ],
  // "Sun" shines or makes computers: short names need a period, or a date behind them
  ['SHORT_DAY', '(?<!^CHURCH) weekday=(^SHORT_DAY) (?: ~DOT|(?=COMMA? (?: N|MONTH)))', shortWeekday],
  ['the? PICK', 'which=(WHICH) weekday=(^SHORT_DAY) (?: ~DOT|(?=COMMA? (?: N|MONTH)))', shortWeekday],
  // "the summer of 1979", "summer 2007"
  ['the? SEASON', '(?<!a|an|any|each|every|free) the? season=(SEASON) year=(YEAR_OF_DAY)', season],
  // "this summer", "last fall", "that winter"
  ['the? PICK', '(?<!a|an|any|each|every|free) which=(WHICH) season=(SEASON) year=(YEAR_OF_DAY)?', season],
  ['that', 'which=(that) season=(SEASON) year=(YEAR_OF_DAY)?', season],
  // "in the spring"; not "the fall of Kabul", "in spring water"
  [
    'the? SEASON',
    '(?<=BEFORE_SEASON) the? season=(SEASON) (?: (?<!^SEASON|fall|spring)|(?!WORD)|(?=BEHIND_SEASON))',
    season,
  ],
  // "Q3 2021", "Q2 FY2021", "Q2/2021", "H1", "2Q 2021", "2021-Q2"
  ['q', '^q quarter=(~N1_4) year=(YEAR_OF_PART)?'],
  ['h', '^h half=(~N1_2) (?!~DASH ~^OPEN) year=(YEAR_OF_PART)?'],
  ['N', 'quarter=(N1_4) ~^q (?!QUOTE WORD) year=(YEAR_OF_PART)?'],
  ['N', 'half=(N1_2) ~^h year=(YEAR_OF_PART)'],
  ['N', 'year=(N1900_2199) ~DASH? ^q quarter=(~N1_4)'],
  ['N', 'year=(N1900_2199) ~DASH? ^h half=(~N1_2)'],
  // "FY2022"
  ['fy', '^fy year=(N1901_4094)'],
];
