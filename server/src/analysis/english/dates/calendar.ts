/**
 * The proleptic Gregorian calendar in whole days, without `Date` and without a clock. A day is its number, counted from
 * 1 January 1970 (day 0); years are astronomical, so that 1 BC is the year 0 and 480 BC the year -479.
 */

/** A day of the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. A month or day outside its range counts on: month 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  // Years are counted from March, so that the leap day is the last day of its year.
  const y = Math.floor((months - 2) / 12);
  const m = months - 2 - y * 12;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}

/** The day of a number. */
export function calendarDay(number: number): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const inEra = z - era * 146097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: y + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** The ISO 8601 week that a day falls in; its year is that of its Thursday. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether the calendar has this day: not 30 February, not 29 February 2015. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day some months on; where that month is too short, its last day. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const first = dayNumber(year, month + months, 1);
  const target = calendarDay(first);
  return first + Math.min(day, daysInMonth(target.year, target.month)) - 1;
}

/** Western Easter Sunday (the Gregorian computus, after Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = mod(year, 19);
  const b = Math.floor(year / 100);
  const c = mod(year, 100);
  const h = mod(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15, 30);
  const l = mod(32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4), 7);
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month; counted from the month's end when `n` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - mod(weekdayOf(last) - weekday, 7) + (n + 1) * 7;
}

function mod(a: number, n: number): number {
  return ((a % n) + n) % n;
}
