import { calendarDay } from './calendar';
import * as Grain from './grain';
import { formatStamp, type Stamp } from './stamp';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A stamp for people: "3 January 2022", "January 2022", "2022"; the bare value for other grains. */
export function dateInWords(stamp: Stamp): string {
  const { year, month, day } = calendarDay(stamp.day);
  const name = MONTHS[month - 1]!;
  const written = year > 0 ? String(year) : `${1 - year} BC`;
  if (stamp.grain <= Grain.Day) return `${day} ${name} ${written}`;
  if (stamp.grain === Grain.Month) return `${name} ${written}`;
  return stamp.grain === Grain.Year ? written : formatStamp(stamp);
}
