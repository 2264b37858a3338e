import { calendarDay, dayExists, dayNumber, mondayOf, weekdayOf } from '../analysis/english/dates/calendar';
import type { Translate } from './english';

/** Notations of a date: `2021-12-24`, "24 December 2021", "Dec. 24, 2021". */
export type DateStyle = 'iso' | 'dmy' | 'mdy';

/** Form of a time in words. */
export interface Wording {
  readonly translate: Translate;
  readonly style: DateStyle;
  /** Whether a day is named with its weekday. */
  readonly weekday: boolean;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** As American papers shorten them before a day. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** Units by the letters of durations; those of the clock stand behind a `T`. */
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
  WE: 'weekend',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** The unit that letters of a TIMEX3 value stand for. */
export function unitOfLetter(letters: string): string | undefined {
  return UNITS[letters];
}

/**
 * A time of the calendar in words; undefined for what is none.
 *
 * @param repeated it is one of many: nothing is unknown about "Friday"
 */
export function pointInWords(value: string, wording: Wording, repeated = false): string | undefined {
  const [, date = '', time] = /^([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  const bare = date === '' || (date === 'XXXX-XX-XX' && (repeated || time !== undefined));
  const day = bare ? '' : (dayInWords(date, wording, repeated) ?? unitInWords(date, wording, repeated));
  if (day === undefined || value === '') return undefined;
  if (time === undefined) return day;
  const clock = clockInWords(time, wording);
  const { translate } = wording;
  if (bare) return date === '' || repeated ? clock : translate('{0}, day unknown', clock);
  // "Friday, evening, date unknown"
  const weekday = repeated || !date.startsWith('XXXX-WXX-') ? undefined : unitInWords(date, wording, true);
  return weekday === undefined ? `${day}, ${clock}` : translate('{0}, date unknown', `${weekday}, ${clock}`);
}

function clockInWords(time: string, { translate, style }: Wording): string {
  const part = DAY_PARTS[time];
  if (part !== undefined) return translate(part);
  const [, hours = '', minutes = ''] = /^(\d\d)(?::(\d\d))?$/.exec(time) ?? [];
  if (style !== 'mdy' || minutes === '') return time;
  const hour = Number(hours) % 24;
  const message = hour < 12 ? '{0}:{1} a.m.' : '{0}:{1} p.m.';
  return translate(message, hour % 12 || 12, minutes);
}

/** Days, months, and what is left of them where the year or the day is unknown. */
function dayInWords(date: string, wording: Wording, repeated: boolean): string | undefined {
  const parts = /^(BC\d{4}|\d{4}|XXXX)-(\d\d)(?:-(\d\d|XX))?$/.exec(date);
  if (parts === null || MONTHS[Number(parts[2]) - 1] === undefined) return undefined;
  const [, year = '', month = '', day] = parts;
  const { translate } = wording;
  const known = year !== 'XXXX';
  if (day === undefined || day === 'XX') {
    const named = translate(MONTHS[Number(month) - 1]!);
    const words = known ? `${named} ${yearInWords(year, translate)}` : named;
    if (day === 'XX') return translate('a day in {0}', words);
    return known || repeated ? words : translate('{0}, year unknown', words);
  }
  if (known) return wholeDay(year, Number(month), Number(day), wording);
  const words = monthAndDay(Number(month), Number(day), wording);
  return repeated ? words : translate('{0}, year unknown', words);
}

function monthAndDay(month: number, day: number, { translate, style }: Wording): string {
  if (style === 'mdy') return translate('{1} {0}', day, translate(SHORT_MONTHS[month - 1]!));
  return translate('{0} {1}', day, translate(MONTHS[month - 1]!));
}

/** A day that the calendar does not have gets no weekday. */
function wholeDay(year: string, month: number, day: number, wording: Wording): string {
  const { translate, style } = wording;
  const number =
    /^\d/.test(year) && dayExists(Number(year), month, day) ? dayNumber(Number(year), month, day) : undefined;
  const weekday = wording.weekday && number !== undefined ? translate(WEEKDAYS[weekdayOf(number) - 1]!) : undefined;
  const yearWords = yearInWords(year, translate);
  if (style === 'mdy') {
    const words = translate('{1} {0}, {2}', day, translate(SHORT_MONTHS[month - 1]!), yearWords);
    return weekday === undefined ? words : `${weekday}, ${words}`;
  }
  const named = translate(MONTHS[month - 1]!);
  const words =
    weekday === undefined ? translate('{0} {1}', day, named) : translate('{0} {1} {2}', weekday, day, named);
  return `${words} ${yearWords}`;
}

/** Years and longer, their halves, quarters, seasons and weeks. */
function unitInWords(date: string, wording: Wording, repeated: boolean): string | undefined {
  const parts = /^(BC\d{4}|\d{2,4}|XXXX)(?:-(.+))?$/.exec(date);
  if (parts === null) return undefined;
  const [, year = '', rest] = parts;
  const { translate } = wording;
  if (rest === undefined) return year === 'XXXX' ? translate('year unknown') : yearInWords(year, translate);
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(rest);
  if (week?.[1] !== undefined && week[1] !== 'XX' && /^\d{4}$/.test(year))
    return weekInWords(Number(year), Number(week[1]), week[2], wording);
  const unknown = year === 'XXXX' ? UNKNOWN[rest] : undefined;
  if (unknown !== undefined) return translate(unknown);
  const words = restInWords(rest, translate);
  if (words === undefined || repeated) return words;
  if (year !== 'XXXX') return translate('{0} of {1}', words, yearInWords(year, translate));
  return week === null ? translate('{0}, year unknown', words) : translate('{0}, date unknown', words);
}

/** The rest of a value, after its known members. */
const UNKNOWN: Readonly<Record<string, string>> = {
  'XX-XX': 'day unknown',
  XX: 'month unknown',
  WXX: 'week unknown',
  QX: 'quarter unknown',
};

function yearInWords(year: string, translate: Translate): string {
  if (year.startsWith('BC')) return translate('{0} BC', Number(year.slice(2)));
  if (year.length === 2) return translate('the {0} century', ordinal(Number(year) + 1), Number(year) + 1);
  return year.length === 3 ? translate('the {0}s', `${year}0`) : year;
}

/** "the week of 13 October 2025", by its Monday; the weekend by its Saturday; a weekday of a week is a day. */
function weekInWords(year: number, week: number, day: string | undefined, wording: Wording): string {
  const monday = mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
  const at = (number: number, weekday: boolean): string => {
    const date = calendarDay(number);
    return wholeDay(String(date.year).padStart(4, '0'), date.month, date.day, { ...wording, weekday });
  };
  if (day === undefined) return wording.translate('the week of {0}', at(monday, false));
  if (day === 'WE') return wording.translate('the weekend of {0}', at(monday + 5, false));
  return at(monday + Number(day) - 1, wording.weekday);
}

function restInWords(rest: string, translate: Translate): string | undefined {
  if (rest === 'XX') return translate('a month');
  if (rest === 'XX-XX') return translate('a day');
  const quarter = /^Q([1-4X])$/.exec(rest)?.[1];
  if (quarter !== undefined)
    return quarter === 'X' ? translate('a quarter') : translate(`the ${ORDINALS[Number(quarter) - 1]!} quarter`);
  const half = /^H([12])$/.exec(rest)?.[1];
  if (half !== undefined) return translate(`the ${ORDINALS[Number(half) - 1]!} half`);
  if (SEASONS[rest] !== undefined) return translate(SEASONS[rest]);
  const week = /^WXX(?:-(WE|[1-7]))?$/.exec(rest);
  if (week === null) return undefined;
  if (week[1] === undefined) return translate('a week');
  return translate(week[1] === 'WE' ? 'a weekend' : WEEKDAYS[Number(week[1]) - 1]!);
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
