import { calendarDay, dayExists, dayNumber } from './calendar';
import type { Context, Resolution } from './context';
import * as Grain from './grain';
import type { Fields, Meaning, Point } from './meaning';
import { nthIn } from './nth';
import { occurrence } from './occurrences';
import { grainOf, noSuchDay, nowhere, placed, result, timeOf, unplaced } from './placed';
import type { Stamp } from './stamp';

type Resolve = (meaning: Meaning, context: Context) => Resolution;

/** Gives a calendar time the year that it lacks, or says what is known of it. */
export function resolvePoint(point: Point, context: Context, resolve: Resolve): Resolution {
  const { fields } = point;
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return written(fields, context);
  if (point.within !== undefined && point.nth !== undefined)
    return nthIn(point, point.nth, resolve(point.within, context), context);
  if (point.within !== undefined) return inside(fields, resolve(point.within, context), context);
  const reference = context.borrowed ?? context.begun ?? context.spoken ?? referenceOf(point, context);
  const grain = grainOf(fields);
  if (grain === undefined || reference === undefined) return unplaced(fields, context);
  // A weekday needs a day to count from.
  if (fields.weekday !== undefined && fields.month === undefined && reference.grain > Grain.Day)
    return unplaced(fields, context);
  if (fields.month !== undefined && fields.day !== undefined && !dayExists(2000, fields.month, fields.day))
    return noSuchDay(fields, calendarDay(reference.day).year);
  return occurrence(point, grain, reference, context);
}

const AS_WRITTEN = { kind: 'asWritten' } as const;
const CENTURY_NOT_WRITTEN = { kind: 'centuryNotWritten' } as const;

/** The year stands in the text. */
function written(fields: Fields, context: Context): Resolution {
  const short = fields.short === true;
  if (fields.century !== undefined)
    return result({ grain: Grain.Century, day: dayNumber(fields.century * 100, 1, 1) }, AS_WRITTEN, 0.95);
  if (fields.decade !== undefined) {
    const decade = short ? century(fields.decade, 10, context) : fields.decade;
    return result(
      { grain: Grain.Decade, day: dayNumber(decade * 10, 1, 1) },
      short ? CENTURY_NOT_WRITTEN : AS_WRITTEN,
      short ? 0.85 : 0.97,
    );
  }
  const year = short ? century(fields.year!, 100, context) : fields.year!;
  const stamp = placed(fields, year);
  if (stamp === undefined) return noSuchDay(fields, year);
  return result(stamp, short ? CENTURY_NOT_WRITTEN : AS_WRITTEN, short ? 0.85 : 0.98);
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
  // "10 p.m. on 31 April"
  if (around.reason.kind === 'noSuchDay') return nowhere(around.value, around.reason, around.confidence);
  if (stamp === undefined) return unplaced(fields, context);
  const { reason, confidence, base } = around;
  if (fields.hour !== undefined && grainOf(fields) === undefined)
    return result({ ...timeOf(fields), grain: Grain.Hour, day: stamp.day }, reason, confidence, base);
  // "Tuesday next week"
  if (fields.weekday !== undefined && fields.month === undefined && stamp.grain === Grain.Week)
    return result(
      { ...timeOf(fields), grain: Grain.Day, day: stamp.day + fields.weekday - 1 },
      reason,
      confidence,
      base,
    );
  const within = calendarDay(stamp.day);
  const monthly = fields.month === undefined && fields.day !== undefined ? { ...fields, month: within.month } : fields;
  const found = placed(monthly, within.year);
  return found === undefined ? unplaced(fields, context) : result(found, reason, confidence, base);
}

function referenceOf(point: Point, context: Context): Stamp | undefined {
  const { which } = point;
  const running = context.running ?? context.publication;
  if (which === 'previous' || which === 'following' || which === 'same') return running;
  // "this November", "last spring" speak from the day of writing, also in a tale.
  return context.narrative && which === undefined ? running : context.publication;
}
