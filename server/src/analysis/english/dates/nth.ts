import { calendarDay, daysInMonth, dayNumber, mondayOf, nthWeekday } from './calendar';
import type { Context, Resolution } from './context';
import * as Grain from './grain';
import type { Nth, Point } from './meaning';
import { nowhere, result, timeOf } from './placed';
import type { Stamp } from './stamp';

/** One of the days, weekends or weeks of a time: "the last Friday in May". */
export function nthIn(point: Point, nth: Nth, around: Resolution, context: Context): Resolution {
  const { stamp, reason, confidence, base } = around;
  const found = stamp && (onItsSide(point, nth, stamp, context) ?? nthOf(nth, stamp));
  if (found === undefined) return nowhere(openValue(nth, around.value), reason, 0.5, base);
  const time = timeOf(point.fields);
  return result(
    { ...found, ...time, grain: time.hour === undefined ? found.grain : Grain.Hour },
    reason,
    confidence,
    base,
  );
}

/** The one of the year before or after, where that of a month without its year lies against the tense. */
function onItsSide({ within }: Point, nth: Nth, stamp: Stamp, { tense, publication }: Context): Stamp | undefined {
  const bare = within?.kind === 'point' && within.fields.year === undefined && within.which === undefined;
  if (!bare || within.within !== undefined || publication === undefined || Math.abs(tense) < 2) return undefined;
  const day = nthOf(nth, stamp)?.day;
  if (day === undefined || (tense > 0 ? day >= publication.day : day <= publication.day)) return undefined;
  const { year, month } = calendarDay(stamp.day);
  return nthOf(nth, { ...stamp, day: dayNumber(year + Math.sign(tense), month, 1) });
}

function nthOf({ which, unit, weekday }: Nth, stamp: Stamp): Stamp | undefined {
  if (stamp.grain !== Grain.Month && stamp.grain !== Grain.Year) return undefined;
  const { year, month: first } = calendarDay(stamp.day);
  const month = stamp.grain === Grain.Year && which < 0 ? 12 : first;
  const day = dayOf(year, month, which, unit, weekday);
  const inside = calendarDay(unit === Grain.Week ? day + 3 : day).month === month;
  return inside ? { grain: unit, day } : undefined;
}

function dayOf(year: number, month: number, which: number, unit: number, weekday: number | undefined): number {
  if (weekday !== undefined) return nthWeekday(year, month, weekday, which);
  // A week belongs to the month that has its Thursday (as in ISO 8601), a weekend to the one that has both its days.
  if (unit === Grain.Week) return mondayOf(nthWeekday(year, month, 4, which));
  if (unit === Grain.Weekend)
    return which < 0 ? nthWeekday(year, month, 7, which) - 1 : nthWeekday(year, month, 6, which);
  return dayNumber(year, month, which < 0 ? daysInMonth(year, month) : which);
}

/** Its fields without the year. */
function openValue({ unit }: Nth, value: string): string {
  if (unit !== Grain.Day) return unit === Grain.Week ? 'XXXX-WXX' : 'XXXX-WXX-WE';
  return /-\d\d$/.test(value) ? `${value}-XX` : 'XXXX-XX-XX';
}
