import { addMonths, calendarDay, dayNumber, isoWeek, mondayOf } from './calendar';
import * as Grain from './grain';

/** A resolved time: its grain, the day it begins on, and below the day its clock or part. */
export interface Stamp {
  readonly grain: number;
  /** Day number, as in calendar.ts. */
  readonly day: number;
  readonly part?: string | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

/** The first day of the unit that a day falls in: its week's Monday, its season's first of March, June, September, December. */
export function floorTo(day: number, grain: number): number {
  if (grain <= Grain.Day) return day;
  if (grain === Grain.Weekend) return mondayOf(day) + 5;
  if (grain <= Grain.Fortnight) return mondayOf(day);
  const { year, month } = calendarDay(day);
  switch (grain) {
    case Grain.Month:
      return dayNumber(year, month, 1);
    case Grain.Season:
      return dayNumber(year, Math.floor(month / 3) * 3, 1);
    case Grain.Quarter:
      return dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
    case Grain.Half:
      return dayNumber(year, month > 6 ? 7 : 1, 1);
    default:
      return dayNumber(Math.floor(year / yearsIn(grain)) * yearsIn(grain), 1, 1);
  }
}

/** A day so many units on; months and longer units keep the day of the month where the calendar has it. */
export function step(day: number, grain: number, amount: number): number {
  switch (grain) {
    case Grain.Weekend:
    case Grain.Week:
      return day + Math.round(7 * amount);
    case Grain.Fortnight:
      return day + Math.round(14 * amount);
    case Grain.Month:
      return addMonths(day, Math.round(amount));
    case Grain.Season:
    case Grain.Quarter:
      return addMonths(day, Math.round(3 * amount));
    case Grain.Half:
      return addMonths(day, Math.round(6 * amount));
    default:
      return grain <= Grain.Day ? day + Math.round(amount) : addMonths(day, Math.round(12 * yearsIn(grain) * amount));
  }
}

function yearsIn(grain: number): number {
  return grain === Grain.Decade ? 10 : grain === Grain.Century ? 100 : grain === Grain.Millennium ? 1000 : 1;
}

/** The first day after a stamp. */
export function endOf(stamp: Stamp): number {
  return stamp.grain === Grain.Weekend ? stamp.day + 2 : step(stamp.day, Math.max(stamp.grain, Grain.Day), 1);
}

/** The stamp of the unit that a day falls in. */
export function stampOf(day: number, grain: number): Stamp {
  return { grain, day: floorTo(day, grain) };
}

/** The place of a TIMEX3 value that is a year, quarter, month, week or day; undefined for others. */
export function stampOfValue(value: string): Stamp | undefined {
  const [, year, quarter, week, month, day] =
    /^(\d{4})(?:-Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (week !== undefined)
    return { grain: Grain.Week, day: mondayOf(dayNumber(Number(year), 1, 4)) + (Number(week) - 1) * 7 };
  if (quarter !== undefined) return { grain: Grain.Quarter, day: dayNumber(Number(year), Number(quarter) * 3 - 2, 1) };
  const grain = month === undefined ? Grain.Year : day === undefined ? Grain.Month : Grain.Day;
  return { grain, day: dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1)) };
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The TIMEX3 value of a stamp (TimeML 1.2.1, TIMEX3 value): `2021-12-24`, `2022-W23-WE`, `1989-Q3`, `199`, `BC0480`. */
export function formatStamp(stamp: Stamp): string {
  const { grain, day } = stamp;
  const date = calendarDay(day);
  const year = formatYear(date.year);
  switch (grain) {
    case Grain.Millennium:
      return year.slice(0, -3);
    case Grain.Century:
      return year.slice(0, -2);
    case Grain.Decade:
      return year.slice(0, -1);
    case Grain.Year:
      return year;
    case Grain.Half:
      return `${year}-H${date.month > 6 ? 2 : 1}`;
    case Grain.Quarter:
      return `${year}-Q${Math.floor((date.month - 1) / 3) + 1}`;
    case Grain.Season:
      return `${year}-${SEASONS[Math.floor(date.month / 3) - 1] ?? 'WI'}`;
    case Grain.Month:
      return `${year}-${two(date.month)}`;
    case Grain.Fortnight:
    case Grain.Week:
    case Grain.Weekend: {
      const week = isoWeek(day);
      return `${formatYear(week.year)}-W${two(week.week)}${grain === Grain.Weekend ? '-WE' : ''}`;
    }
    default:
      return `${year}-${two(date.month)}-${two(date.day)}${formatTime(stamp)}`;
  }
}

/** `T22:00`, `TNI`, or nothing. */
export function formatTime(time: Omit<Stamp, 'day' | 'grain'>): string {
  if (time.hour === undefined) return time.part === undefined ? '' : `T${time.part}`;
  const minute = time.minute === undefined ? '' : `:${two(time.minute)}`;
  return `T${two(time.hour)}${minute}${time.second === undefined ? '' : `:${two(time.second)}`}`;
}

/** Four digits; years before Christ as `BC0480`. */
export function formatYear(year: number): string {
  if (year > 999) return String(year);
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export function two(number: number): string {
  return TWO[number] ?? String(number);
}

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
