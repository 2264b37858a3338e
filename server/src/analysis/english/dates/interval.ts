import { calendarDay } from './calendar';
import type { Resolution } from './context';
import * as Grain from './grain';
import { endOf, formatYear, type Stamp, two } from './stamp';

/** The hours that a part of the day runs from and to. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 22],
  NI: [20, 29],
  DT: [6, 20],
};

/** The half-open ISO 8601 interval of a resolved time: `2021-12-24/2021-12-25`; undefined where it has no known place. */
export function intervalOf(found: Resolution): string | undefined {
  const { stamp } = found;
  if (stamp === undefined || found.value.includes('X')) return undefined;
  if (stamp.hour !== undefined) return clockInterval(stamp);
  const hours = stamp.part === undefined ? undefined : HOURS[stamp.part];
  if (stamp.grain === Grain.Part && hours !== undefined)
    return `${isoTime(stamp.day, hours[0] * 60)}/${isoTime(stamp.day, hours[1] * 60)}`;
  return `${isoDay(stamp.day)}/${isoDay(endOf(stamp))}`;
}

function clockInterval(stamp: Stamp): string {
  const start = stamp.hour! * 60 + (stamp.minute ?? 0);
  return `${isoTime(stamp.day, start)}/${isoTime(stamp.day, start + (stamp.minute === undefined ? 60 : 1))}`;
}

/** ISO 8601 with a sign before years that four digits do not hold. */
function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  const written = year > 0 ? formatYear(year) : `-${String(-year).padStart(4, '0')}`;
  return `${written}-${two(month)}-${two(day)}`;
}

function isoTime(day: number, minutes: number): string {
  const over = Math.floor(minutes / 1440);
  const left = minutes - over * 1440;
  return `${isoDay(day + over)}T${two(Math.floor(left / 60))}:${two(left % 60)}`;
}
