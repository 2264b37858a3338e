import { dayExists, dayNumber } from './calendar';
import type { Context, Resolution, ResolutionReason } from './context';
import { holidayDay } from './holidays';
import * as Grain from './grain';
import type { Fields } from './meaning';
import { formatStamp, formatTime, formatYear, type Stamp, two } from './stamp';

export function result(
  stamp: Stamp,
  reason: ResolutionReason,
  confidence: number,
  base?: Stamp,
  others: readonly Stamp[] = [],
): Resolution {
  return { value: formatStamp(stamp), stamp, reason, base, confidence, others };
}

/** Why a date stays without its year or day. */
export const NO_BASE = { kind: 'noPublicationDate' } as const;

/** A value with no known place in the calendar. */
export function nowhere(value: string, reason: ResolutionReason, confidence: number, base?: Stamp): Resolution {
  return { value, stamp: undefined, reason, base, confidence, others: [] };
}

export function timeOf(fields: Fields): Omit<Stamp, 'grain' | 'day'> {
  const { part, hour, minute, second } = fields;
  return { part, hour, minute, second };
}

/** The stamp of fields in a year; undefined for 30 February. */
export function placed(fields: Fields, year: number): Stamp | undefined {
  if (fields.holiday !== undefined) return stampAt(fields, Grain.Day, holidayDay(fields.holiday, year));
  if (fields.month !== undefined) {
    if (fields.day === undefined) return stampAt(fields, Grain.Month, dayNumber(year, fields.month, 1));
    if (!dayExists(year, fields.month, fields.day)) return undefined;
    return stampAt(fields, Grain.Day, dayNumber(year, fields.month, fields.day));
  }
  if (fields.season !== undefined) return stampAt(fields, Grain.Season, dayNumber(year, fields.season * 3 + 3, 1));
  if (fields.quarter !== undefined) return stampAt(fields, Grain.Quarter, dayNumber(year, fields.quarter * 3 - 2, 1));
  if (fields.half !== undefined) return stampAt(fields, Grain.Half, dayNumber(year, fields.half * 6 - 5, 1));
  return stampAt(fields, Grain.Year, dayNumber(year, 1, 1));
}

/** The stamp of a day with the clock or the part of the day that the fields give; a clock makes the grain finer. */
export function stampAt({ part, hour, minute, second }: Fields, grain: number, day: number): Stamp {
  const finer = hour !== undefined ? Grain.Hour : part !== undefined ? Grain.Part : grain;
  return { grain: finer, day, part, hour, minute, second };
}

/** 30 February keeps the value that is written. */
export function noSuchDay(fields: Fields, year: number): Resolution {
  const value = `${formatYear(year)}-${two(fields.month ?? 0)}-${two(fields.day ?? 0)}${formatTime(timeOf(fields))}`;
  return nowhere(value, { kind: 'noSuchDay' }, 0.9);
}

/** Grain of one occurrence of the fields; undefined for a clock time alone. */
export function grainOf(fields: Fields): number | undefined {
  if (fields.month !== undefined) return fields.day === undefined ? Grain.Month : Grain.Day;
  if (fields.weekday !== undefined || fields.holiday !== undefined) return Grain.Day;
  if (fields.season !== undefined) return Grain.Season;
  if (fields.quarter !== undefined) return Grain.Quarter;
  return fields.half === undefined ? undefined : Grain.Half;
}

/** "Christmas Day" is 25 December of whatever year; Easter is another day each. */
function holidayOfAnyYear(holiday: number): string {
  const [one, other] = [2021, 2022].map((year) =>
    formatStamp({ grain: Grain.Day, day: holidayDay(holiday, year) }).slice(4),
  );
  return one === other ? `XXXX${one}` : 'XXXX-XX-XX';
}

/** The value with what is unknown as X: `XXXX-12-24`, `XXXX-WXX-5`. */
export function unplaced(fields: Fields, context: Context): Resolution {
  const clock = formatTime(timeOf(fields));
  const day =
    fields.month === undefined && fields.weekday === undefined && fields.hour !== undefined
      ? (context.running?.grain ?? 99) <= Grain.Day
        ? context.running
        : context.publication?.grain === Grain.Day
          ? context.publication
          : undefined
      : undefined;
  if (day !== undefined)
    return result({ ...timeOf(fields), grain: Grain.Hour, day: day.day }, { kind: 'onDay' }, 0.7, day);
  const date =
    fields.month !== undefined
      ? `XXXX-${two(fields.month)}${fields.day === undefined ? '' : `-${two(fields.day)}`}`
      : fields.weekday !== undefined
        ? `XXXX-WXX-${fields.weekday}`
        : fields.season !== undefined
          ? `XXXX-${['SP', 'SU', 'FA', 'WI'][fields.season]!}`
          : fields.quarter !== undefined
            ? `XXXX-Q${fields.quarter}`
            : fields.half !== undefined
              ? `XXXX-H${fields.half}`
              : fields.holiday === undefined
                ? 'XXXX-XX-XX'
                : holidayOfAnyYear(fields.holiday);
  return nowhere(date + clock, NO_BASE, 0.5);
}
