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
  const future = candidates.find((stamp) => stamp.day >= day);
  const chosen = choose(point, grain, candidates, past, future, reference, context);
  if (chosen === undefined) return unplaced(point.fields, context);
  const reason = reasonFor(point, chosen, reference, context);
  const others = [past, future].filter((stamp) => stamp !== undefined && stamp !== chosen) as Stamp[];
  return result(chosen, reason, context.inferred ? 0.75 : 0.9, reference, others);
}

/** Where in a reference that is no day its dates are counted from: its middle. */
function middleOf(reference: Stamp): number {
  return reference.grain <= Grain.Day ? reference.day : (reference.day + endOf(reference)) >> 1;
}

/** Why this occurrence, without the reference that it stands on. */
function reasonFor(point: Point, chosen: Stamp, reference: Stamp, context: Context): UnfinishedReason {
  if (point.which !== undefined) return { kind: 'chosen', word: point.which };
  if (context.borrowed !== undefined) return { kind: 'yearOfRangeEnd' };
  if (point.fields.weekday === undefined || point.fields.month !== undefined) return { kind: 'nearestYear' };
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
  if (context.borrowed !== undefined) return lastThat(candidates, (stamp) => stamp.day < endOf(context.borrowed!));
  if (context.narrative) return nearest(candidates, reference.day + (reference.grain >= Grain.Year ? 182 : AHEAD));
  if (point.fields.quarter !== undefined || point.fields.half !== undefined) return past;
  if (past === undefined || future === undefined || past === future) return past ?? future;
  if (point.fields.weekday !== undefined && point.fields.month === undefined) return context.tense > 0 ? future : past;
  // The tense outweighs the distance unless one lies far and the other near.
  const before = middleOf(reference) - past.day;
  const after = future.day - middleOf(reference);
  const lean = context.tense > 0 ? 3 : context.tense < 0 ? (grain === Grain.Month ? 1 / 6 : 1 / 3) : 1;
  return before * lean <= after ? past : future;
}

/** "this Friday" is in this week, "this September" in this year. */
function thisOne(fields: Fields, candidates: readonly Stamp[], reference: Stamp): Stamp | undefined {
  const { year, month } = calendarDay(reference.day);
  // "this winter" in January began in December.
  const wintry = fields.season === WINTER && month <= 2;
  const start = fields.weekday !== undefined ? mondayOf(reference.day) : dayNumber(wintry ? year - 1 : year, 1, 1);
  return candidates.find((stamp) => stamp.day >= start);
}

const WINTER = 3;

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
