import { calendarDay, dayNumber, mondayOf, weekdayOf } from './calendar';
import type { UnfinishedReason } from '../../dateReasons';
import type { Context, Resolution } from './context';
import * as Grain from './grain';
import type { Fields, Point } from './meaning';
import { placed, result, stampAt, unplaced } from './placed';
import { endOf, type Stamp } from './stamp';

/** Chooses among the occurrences around the reference. */
export function occurrence(point: Point, grain: number, reference: Stamp, context: Context): Resolution {
  const candidates = occurrences(point.fields, reference);
  const day = middleOf(reference);
  const past = lastThat(candidates, (stamp) => stamp.day <= day);
  const future = candidates.find((stamp) => endOf(stamp) > day);
  const chosen = choose(point, grain, candidates, past, future, reference, context);
  if (chosen === undefined) return unplaced(point.fields, context);
  const reason = reasonFor(point, chosen, reference, context);
  const others = [past, future].filter((stamp) => stamp !== undefined && stamp !== chosen) as Stamp[];
  return result(chosen, reason, context.inferred ? 0.75 : 0.9, reference, others);
}

/** The day that dates are counted from in a reference that is no day: its middle. */
function middleOf(reference: Stamp): number {
  return reference.grain <= Grain.Day ? reference.day : (reference.day + endOf(reference)) >> 1;
}

/** Why this occurrence, without the reference that it stands on. */
function reasonFor(point: Point, chosen: Stamp, reference: Stamp, context: Context): UnfinishedReason {
  if (point.which !== undefined) return { kind: 'chosen', word: point.which };
  if (context.borrowed !== undefined && point.fields.month !== undefined) return { kind: 'yearOfRangeEnd' };
  if ((context.begun ?? context.spoken) !== undefined) return { kind: 'countedFromDate' };
  if (point.fields.weekday === undefined || point.fields.month !== undefined) {
    const away = chosen.day - reference.day;
    if (Math.abs(away) < 184 || reference.grain > Grain.Day) return { kind: 'nearestYear' };
  }
  if (chosen.day === reference.day) return { kind: 'dayOfPublication' };
  return { kind: chosen.day < reference.day ? 'lastBefore' : 'nextAfter' };
}

function lastThat<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  let found: T | undefined;
  for (const item of list) if (test(item)) found = item;
  return found;
}

/** The occurrences in the years, or for a weekday the weeks, around the reference, in order. */
function occurrences(fields: Fields, reference: Stamp): Stamp[] {
  const found: Stamp[] = [];
  if (fields.weekday !== undefined && fields.month === undefined) {
    if (fields.day !== undefined) {
      const days = daysOfMonths(fields, reference);
      if (days.length > 0) return days;
    }
    const monday = mondayOf(reference.day);
    for (let week = -2; week <= 2; week++)
      found.push(stampAt(fields, Grain.Day, monday + week * 7 + fields.weekday - 1));
    return found;
  }
  const { year } = calendarDay(reference.day);
  for (let y = year - 2; y <= year + 2; y++) {
    const stamp = placed(fields, y);
    if (stamp !== undefined) found.push(stamp);
  }
  return found;
}

/** "Saturday 14": in the months around the reference where that day is such a weekday. */
function daysOfMonths(fields: Fields, reference: Stamp): Stamp[] {
  const { year, month } = calendarDay(reference.day);
  const found: Stamp[] = [];
  for (let m = month - MONTHS_AWAY; m <= month + MONTHS_AWAY; m++) {
    const first = dayNumber(year, m, 1);
    const day = first + fields.day! - 1;
    const inMonth = calendarDay(day).month === calendarDay(first).month;
    if (inMonth && weekdayOf(day) === fields.weekday) found.push(stampAt(fields, Grain.Day, day));
  }
  return found;
}

const MONTHS_AWAY = 2;

function choose(
  point: Point,
  grain: number,
  candidates: readonly Stamp[],
  past: Stamp | undefined,
  future: Stamp | undefined,
  reference: Stamp,
  context: Context,
): Stamp | undefined {
  switch (point.which) {
    case 'last':
    case 'previous':
      return lastThat(candidates, (stamp) => endOf(stamp) <= reference.day);
    case 'next':
    case 'following':
      return candidates.find(
        (stamp) => stamp.day > reference.day && !(grain > Grain.Day && stamp.day <= reference.day),
      );
    case 'this':
      return thisOne(point.fields, candidates, reference);
    default:
      break;
  }
  const { borrowed, begun, spoken } = context;
  if (borrowed !== undefined) return lastThat(candidates, (stamp) => comesBefore(stamp, borrowed, point.fields));
  if (begun !== undefined) return candidates.find((stamp) => comesAfter(stamp, begun, point.fields));
  if (spoken !== undefined) return candidates.find((stamp) => stamp.day >= spoken.day);
  if (context.narrative) return nearest(candidates, reference.day + (reference.grain >= Grain.Year ? 182 : AHEAD));
  if (past === undefined || future === undefined || past === future) return past ?? future;
  const { tense } = context;
  const { weekday, month, quarter, half, holiday } = point.fields;
  const fitting =
    weekday === undefined || month === undefined ? undefined : oneThatFits(weekday, past, future, reference);
  if (fitting !== undefined) return fitting;
  const repeats = (weekday ?? quarter ?? half) !== undefined && month === undefined;
  const certain = Math.abs(tense) > 1 && reference.grain <= Grain.Day && holiday === undefined;
  if (repeats || certain) return tense > 0 ? future : past;
  // A tense that is in doubt outweighs the distance unless one lies far and the other near.
  const before = middleOf(reference) - past.day;
  const after = future.day - middleOf(reference);
  const lean = tense > 0 ? AHEAD_LEAN : tense < 0 ? (grain === Grain.Month ? 1 / 6 : 1 / 3) : 1;
  return before * lean <= after ? past : future;
}

/** "Saturday, April 25": the one of both that is a Saturday, where it lies near; else the weekday or the day is a slip. */
function oneThatFits(weekday: number, past: Stamp, future: Stamp, { day }: Stamp): Stamp | undefined {
  const fits = (stamp: Stamp): boolean => weekdayOf(stamp.day) === weekday && Math.abs(stamp.day - day) <= NEAR;
  return fits(past) === fits(future) ? undefined : fits(past) ? past : future;
}

/** In days. */
const NEAR = 60;

/** "from Friday to Friday" is a week. */
function comesBefore(stamp: Stamp, end: Stamp, { month }: Fields): boolean {
  return month === undefined && end.grain <= Grain.Day ? stamp.day < end.day : stamp.day < endOf(end);
}

function comesAfter(stamp: Stamp, start: Stamp, { month, hour }: Fields): boolean {
  return month === undefined && hour === undefined ? stamp.day > start.day : endOf(stamp) > start.day;
}

/** "this Friday" is in this week, "this September" in this year. */
function thisOne(fields: Fields, candidates: readonly Stamp[], reference: Stamp): Stamp | undefined {
  // "this winter" in January is the one that began in December.
  const begun = fields.season === undefined ? undefined : lastThat(candidates, ({ day }) => day <= reference.day);
  if (begun !== undefined && endOf(begun) > reference.day) return begun;
  const start =
    fields.weekday !== undefined ? mondayOf(reference.day) : dayNumber(calendarDay(reference.day).year, 1, 1);
  return candidates.find((stamp) => stamp.day >= start);
}

/** In a clause about the future, the past occurrence is chosen only if it is at least this many times nearer. */
const AHEAD_LEAN = 6;

/** A tale moves forward: its next date lies rather ahead, by so many days. */
const AHEAD = 30;

function nearest(candidates: readonly Stamp[], day: number): Stamp | undefined {
  let best: Stamp | undefined;
  for (const stamp of candidates) {
    const middle = stamp.day;
    if (best === undefined || Math.abs(middle - day) < Math.abs(best.day - day)) best = stamp;
  }
  return best;
}
