import * as Grain from './grain';
import type { Fields, Match, Meaning, Point, Read } from './meaning';
import { hourIn, PART, PART_CODES } from './rules/dayParts';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { valueOf } from './vocabulary';

/** "Friday night", "yesterday morning", "4 in the morning". */
export function withPart({ codes }: EncodedText, found: Match): Match | undefined {
  const { meaning, past, mod } = found;
  if (mod !== undefined) return undefined;
  const clock =
    meaning.kind === 'point' && meaning.fields.openHour === true ? matchAt(IN_PART, codes, past) : undefined;
  if (clock !== undefined && meaning.kind === 'point') {
    const named = PART_CODES[valueOf(PART, clock.all, clock.all.length - 1)!];
    return { ...found, past: past + clock.all.length, meaning: { ...meaning, fields: clockIn(meaning.fields, named) } };
  }
  const index = valueOf(PART, codes, past);
  if (index === undefined) return undefined;
  const part = PART_CODES[index]!;
  if (meaning.kind === 'shift' && meaning.unit === Grain.Day && meaning.part === undefined)
    return { ...found, past: past + 1, meaning: { ...meaning, part } };
  if (meaning.kind !== 'point' || !isDay(meaning) || (meaning.fields.part ?? meaning.fields.hour) !== undefined)
    return undefined;
  return { ...found, past: past + 1, meaning: { ...meaning, fields: { ...meaning.fields, part } } };
}

/** "seven o'clock in the evening", "11:45 at night". */
const IN_PART = tokenPattern('(?: in the|at)? PART');

/** A clock time in a part of the day, which says which half of the day its hour is of. */
function clockIn({ hour, minute, second, openHour }: Fields, part: string | undefined): Fields {
  return { hour: openHour === true ? hourIn(part, hour ?? 0) : hour, minute, second };
}

function isDay({ fields: { weekday, day, holiday }, nth }: Point): boolean {
  return (weekday ?? day ?? holiday) !== undefined || nth?.unit === Grain.Day;
}

/** Whether a point is a clock time without its day. */
export function isClock(meaning: Point): boolean {
  return meaning.fields.hour !== undefined && !isDay(meaning) && meaning.within === undefined;
}

/** A clock time on a day. */
export function onDay(time: Point, day: Meaning): Meaning | undefined {
  if (day.kind === 'shift') {
    if (day.unit !== Grain.Day) return undefined;
    const { part, ...whole } = day;
    return { ...time, fields: clockIn(time.fields, part), within: whole };
  }
  if (day.kind !== 'point' || !isDay(day) || day.fields.hour !== undefined) return undefined;
  return { ...day, fields: { ...day.fields, part: undefined, ...clockIn(time.fields, day.fields.part) } };
}

/** "8 a.m. (0600 GMT) on Sunday", "8 a.m. local time, 0600 GMT, on Sunday": the hour elsewhere. */
const ELSEWHERE = tokenPattern('(?: LEFT|COMMA) (?: [^]{1,6} RIGHT|[^]{1,5} COMMA) on?');

const TO_CLOCK = tokenPattern('(?: DASH|and|to|till|until|or)');

/** A clock time whose day stands further on: behind the hour elsewhere, or at the other end of a range, "between 1 and 2am on Saturday". */
export function onDayAhead(text: EncodedText, found: Match, read: Read): Match {
  const { codes, tokens } = text;
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || !isClock(meaning)) return found;
  const to = matchAt(TO_CLOCK, codes, past);
  const between = to ?? matchAt(ELSEWHERE, codes, past);
  if (between === undefined) return found;
  const at = past + between.all.length;
  if (at >= tokens.count || tokens.paragraphOf(at) !== tokens.paragraphOf(past - 1)) return found;
  const next = read(text, at);
  if (next === undefined || next.mod !== undefined) return found;
  if (to === undefined) return { ...found, meaning: onDay(meaning, next.meaning) ?? meaning };
  return next.meaning.kind === 'point' && next.meaning.fields.hour !== undefined
    ? { ...found, meaning: withEnd(meaning, next.meaning) }
    : found;
}

/** The beginning of a range of hours, on the day of its end, and in its half of the day: "6:30 to 8 p.m." */
function withEnd(start: Point, end: Point): Point {
  const { hour = 0, minute, second, openHour } = start.fields;
  const last = end.fields.hour ?? 0;
  const later = openHour === true && end.fields.openHour !== true && hour < 12 && hour + 12 <= last;
  return { ...end, fields: { ...end.fields, hour: later ? hour + 12 : hour, minute, second, openHour } };
}
