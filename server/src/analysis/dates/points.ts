import { calendarDay, dayExists, dayNumber, mondayOf } from './calendar';
import type { Context, Resolution } from './context';
import { type Fields, Grain, type Meaning, type Point } from './meaning';
import { dateInWords } from './inWords';
import { endOf, formatStamp, formatTime, formatYear, type Stamp, two } from './stamp';
import { holidayDay } from './holidays';

type Resolve = (meaning: Meaning, context: Context) => Resolution;

/** Gives a calendar time the year that it lacks, or says what is known of it. */
export function resolvePoint(point: Point, context: Context, resolve: Resolve): Resolution {
  const { fields } = point;
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return written(fields, context);
  if (point.within !== undefined) return inside(fields, resolve(point.within, context), context);
  const reference = context.borrowed ?? referenceOf(point, context);
  const grain = grainOf(fields);
  if (grain === undefined || reference === undefined) return unplaced(fields, context);
  // A weekday needs a day to count from.
  if (fields.weekday !== undefined && fields.month === undefined && reference.grain > Grain.Day)
    return unplaced(fields, context);
  if (fields.month !== undefined && fields.day !== undefined && !dayExists(2000, fields.month, fields.day))
    return noSuchDay(fields, calendarDay(reference.day).year);
  return occurrence(point, grain, reference, context);
}

function result(stamp: Stamp, reason: string, confidence: number, others: readonly Stamp[] = []): Resolution {
  return { value: formatStamp(stamp), stamp, reason, confidence, others };
}

/** The year stands in the text. */
function written(fields: Fields, context: Context): Resolution {
  const short = fields.short === true;
  if (fields.century !== undefined)
    return result({ grain: Grain.Century, day: dayNumber(fields.century * 100, 1, 1) }, 'as written', 0.95);
  if (fields.decade !== undefined) {
    const decade = short ? century(fields.decade, 10, context) : fields.decade;
    return result(
      { grain: Grain.Decade, day: dayNumber(decade * 10, 1, 1) },
      short ? 'the century is not written' : 'as written',
      short ? 0.85 : 0.97,
    );
  }
  const year = short ? century(fields.year!, 100, context) : fields.year!;
  const stamp = placed(fields, year);
  if (stamp === undefined) return noSuchDay(fields, year);
  return result(stamp, short ? 'the century is not written' : 'as written', short ? 0.85 : 0.98);
}

/** The full year or decade of a shortened one: the latest that is not more than ten years ahead. */
function century(short: number, size: number, context: Context): number {
  const base = context.narrative ? (context.running ?? context.publication) : context.publication;
  if (base === undefined) return (size === 100 ? (short > 40 ? 1900 : 2000) : short > 3 ? 190 : 200) + short;
  const now = Math.floor((calendarDay(base.day).year + 10) / (100 / size));
  return now - ((((now - short) % size) + size) % size);
}

/** "June last year", "10 p.m. yesterday". */
function inside(fields: Fields, around: Resolution, context: Context): Resolution {
  const { stamp } = around;
  if (stamp === undefined) return unplaced(fields, context);
  const { reason, confidence } = around;
  if (fields.hour !== undefined && grainOf(fields) === undefined)
    return result({ ...timeOf(fields), grain: Grain.Hour, day: stamp.day }, reason, confidence);
  const within = calendarDay(stamp.day);
  const monthly = fields.month === undefined && fields.day !== undefined ? { ...fields, month: within.month } : fields;
  const found = placed(monthly, within.year);
  return found === undefined ? unplaced(fields, context) : result(found, reason, confidence);
}

function timeOf(fields: Fields): Omit<Stamp, 'grain' | 'day'> {
  const { part, hour, minute, second } = fields;
  return { part, hour, minute, second };
}

/** The stamp of fields in a year; undefined for 30 February. */
export function placed(fields: Fields, year: number): Stamp | undefined {
  const at = (grain: Grain, day: number): Stamp => ({
    ...timeOf(fields),
    grain: fields.hour !== undefined ? Grain.Hour : fields.part !== undefined ? Grain.Part : grain,
    day,
  });
  if (fields.holiday !== undefined) return at(Grain.Day, holidayDay(fields.holiday, year));
  if (fields.month !== undefined) {
    if (fields.day === undefined) return at(Grain.Month, dayNumber(year, fields.month, 1));
    return dayExists(year, fields.month, fields.day)
      ? at(Grain.Day, dayNumber(year, fields.month, fields.day))
      : undefined;
  }
  if (fields.season !== undefined) return at(Grain.Season, dayNumber(year, fields.season * 3 + 3, 1));
  if (fields.quarter !== undefined) return at(Grain.Quarter, dayNumber(year, fields.quarter * 3 - 2, 1));
  if (fields.half !== undefined) return at(Grain.Half, dayNumber(year, fields.half * 6 - 5, 1));
  return at(Grain.Year, dayNumber(year, 1, 1));
}

/** 30 February keeps the value that is written. */
function noSuchDay(fields: Fields, year: number): Resolution {
  const value = `${formatYear(year)}-${two(fields.month ?? 0)}-${two(fields.day ?? 0)}${formatTime(timeOf(fields))}`;
  return { value, stamp: undefined, reason: 'the calendar has no such day', confidence: 0.9, others: [] };
}

/** What occurrence of the fields counts as one: their grain; undefined for a clock time alone. */
function grainOf(fields: Fields): Grain | undefined {
  if (fields.month !== undefined) return fields.day === undefined ? Grain.Month : Grain.Day;
  if (fields.weekday !== undefined || fields.holiday !== undefined) return Grain.Day;
  if (fields.season !== undefined) return Grain.Season;
  if (fields.quarter !== undefined) return Grain.Quarter;
  return fields.half === undefined ? undefined : Grain.Half;
}

function referenceOf(point: Point, context: Context): Stamp | undefined {
  const { which } = point;
  const running = context.running ?? context.publication;
  if (which === 'previous' || which === 'following' || which === 'same') return running;
  // "this November", "last spring" speak from the day of writing, also in a tale.
  return context.narrative && which === undefined ? running : context.publication;
}

/** Chooses among the occurrences around the reference. */
function occurrence(point: Point, grain: Grain, reference: Stamp, context: Context): Resolution {
  const candidates = occurrences(point.fields, reference);
  const day = middleOf(reference);
  const past = lastThat(candidates, (stamp) => stamp.day <= day);
  const future = candidates.find((stamp) => stamp.day >= day);
  const chosen = choose(point, grain, candidates, past, future, reference, context);
  if (chosen === undefined) return unplaced(point.fields, context);
  const reason = reasonFor(point, chosen, reference, context);
  const others = [past, future].filter((stamp) => stamp !== undefined && stamp !== chosen) as Stamp[];
  return result(chosen, reason, context.inferred ? 0.75 : 0.9, others);
}

/** Where in a reference that is no day its dates are counted from: its middle. */
function middleOf(reference: Stamp): number {
  return reference.grain <= Grain.Day ? reference.day : (reference.day + endOf(reference)) >> 1;
}

/** Why this occurrence, in one clause. */
function reasonFor(point: Point, chosen: Stamp, reference: Stamp, context: Context): string {
  const words = dateInWords(reference);
  if (point.which !== undefined) return `"${point.which}", counted from ${words}`;
  if (context.borrowed !== undefined) return `the year is that of ${words}`;
  if (point.fields.weekday === undefined || point.fields.month !== undefined)
    return `no year given; nearest to ${words}`;
  if (chosen.day === reference.day) return `the day of publication, ${words}`;
  return chosen.day < reference.day ? `the last one before ${words}` : `the next one after ${words}`;
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
    const monday = mondayOf(reference.day);
    for (let week = -2; week <= 2; week++)
      found.push({
        ...timeOf(fields),
        grain: fields.hour !== undefined ? Grain.Hour : fields.part !== undefined ? Grain.Part : Grain.Day,
        day: monday + week * 7 + fields.weekday - 1,
      });
    return found;
  }
  const { year } = calendarDay(reference.day);
  for (let y = year - 2; y <= year + 2; y++) {
    const stamp = placed(fields, y);
    if (stamp !== undefined) found.push(stamp);
  }
  return found;
}

function choose(
  point: Point,
  grain: Grain,
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
  const start =
    fields.weekday !== undefined ? mondayOf(reference.day) : dayNumber(calendarDay(reference.day).year, 1, 1);
  return candidates.find((stamp) => stamp.day >= start);
}

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

/** The value with what is unknown as X: `XXXX-12-24`, `XXXX-WXX-5`. */
function unplaced(fields: Fields, context: Context): Resolution {
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
    return result({ ...timeOf(fields), grain: Grain.Hour, day: day.day }, `on ${dateInWords(day)}`, 0.7);
  const date =
    fields.month !== undefined
      ? `XXXX-${two(fields.month)}${fields.day === undefined ? '' : `-${two(fields.day)}`}`
      : fields.weekday !== undefined
        ? `XXXX-WXX-${fields.weekday}`
        : fields.season !== undefined
          ? `XXXX-${['SP', 'SU', 'FA', 'WI'][fields.season]!}`
          : fields.quarter !== undefined
            ? `XXXX-Q${fields.quarter}`
            : 'XXXX-XX-XX';
  return {
    value: date + clock,
    stamp: undefined,
    reason: 'no publication date to count from',
    confidence: 0.5,
    others: [],
  };
}
