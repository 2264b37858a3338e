import { Shape } from '../../text/tokens';
import * as Grain from './grain';
import { type Fields, match, type Match, type Meaning, point, type Point, type Read, shift } from './meaning';
import { hourIn, PART, PART_CODES } from './rules/times';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { WEEKDAY } from './fieldsOf';
import { valueOf } from './vocabulary';

/** "Friday and Saturday, 22 and 23 March", "Friday-Sunday, May 10-12": each weekday has its day. */
const WEEKDAYS_TO = tokenPattern('(?: DASH|and|to|or|COMMA) (?: LONG_DAY|SHORT_DAY ~DOT?) COMMA? (?=N|the|MONTH)');
const BEHIND_WEEKDAY = tokenPattern('(?<=(?: LONG_DAY|SHORT_DAY DOT?) (?: DASH|and|to|or|COMMA) [^])');
/** "Thursday (11 April 2017)"; "11 April 2017, a Thursday". */
const IN_BRACKETS = tokenPattern('LEFT');
const A_WEEKDAY = tokenPattern('COMMA a day=(^LONG_DAY)');
const NEXT_TO = tokenPattern('comma=(COMMA)? on=(ON)?');
const PERIOD = tokenPattern('~CLITIC (?: quarter|period)');
const OF = tokenPattern('of');
const OWNER = tokenPattern('~CLITIC|~QUOTE ~s');

/** "Tuesday next week", "Friday night", "10 p.m. Wednesday", "Friday, Oct. 23", "5 p.m. EST, Nov. 6", "last year's third quarter". */
export function joined(text: EncodedText, found: Match, read: Read): Match {
  let current = found;
  for (let steps = 0; steps < 3; steps++) {
    const next =
      withPart(text, current) ??
      withPossessive(text, current, read) ??
      withWeek(text, current, read) ??
      withNeighbour(text, current, read);
    if (next === undefined) return onDayAhead(text, current, read);
    current = next;
  }
  return current;
}

/** "Friday night", "yesterday morning", "4 in the morning". */
function withPart({ codes }: EncodedText, found: Match): Match | undefined {
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

/** "last year's third quarter", "this year's first half", "1989's fourth quarter". */
function withPossessive(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes } = text;
  const { meaning, first, past, mod } = found;
  const owner = mod === undefined ? matchAt(OWNER, codes, past) : undefined;
  if (owner === undefined) return undefined;
  if (
    meaning.kind === 'shift'
      ? meaning.unit !== Grain.Year || meaning.from !== 'publication'
      : meaning.kind !== 'point' || Object.keys(meaning.fields).length > 1 || meaning.fields.year === undefined
  )
    return undefined;
  const part = read(text, past + owner.all.length);
  if (part?.meaning.kind === 'point' && hasPart(part.meaning.fields) && part.meaning.within === undefined) {
    const { fields } = part.meaning;
    return match(
      first,
      part.past,
      meaning.kind === 'point' ? point({ ...fields, year: meaning.fields.year }) : point(fields, undefined, meaning),
    );
  }
  const ago = meaning.kind === 'shift' && meaning.amount === -1 && matchAt(PERIOD, codes, past) !== undefined;
  return ago ? match(first, past + 2, shift(Grain.Year, -1, 'period')) : undefined;
}

function hasPart({ year, quarter, half, season }: Fields): boolean {
  return year === undefined && (quarter ?? half ?? season) !== undefined;
}

function isDay({ fields: { weekday, day, holiday }, nth }: Point): boolean {
  return (weekday ?? day ?? holiday) !== undefined || nth?.unit === Grain.Day;
}

/** "Friday of next week", "Monday of that week". */
function withWeek(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { meaning, past, mod } = found;
  if (meaning.kind !== 'point' || mod !== undefined || matchAt(OF, text.codes, past) === undefined) return undefined;
  const { weekday, month } = meaning.fields;
  if (weekday === undefined || month !== undefined || meaning.which !== undefined || meaning.within !== undefined)
    return undefined;
  const week = read(text, past + 1);
  if (week?.meaning.kind !== 'shift' || week.meaning.unit !== Grain.Week || week.mod !== undefined) return undefined;
  return { ...found, past: week.past, meaning: { ...meaning, within: week.meaning } };
}

/** A clock time with the date beside it, a weekday with the day of the month beside it. */
function withNeighbour(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes, tokens } = text;
  const { meaning, past, zone } = found;
  if (meaning.kind !== 'point' && meaning.kind !== 'shift') return undefined;
  const apposed = withWeekday(codes, found) ?? inBrackets(text, found, read) ?? listedWeekday(text, found, read);
  if (apposed !== undefined) return apposed === found ? undefined : apposed;
  const between = matchAt(NEXT_TO, codes, past)!;
  const at = past + between.all.length;
  if (tokens.has(at, Shape.ParagraphStart) || at >= tokens.count) return undefined;
  const { comma, on } = between;
  const second = read(text, at);
  if (second?.first !== at || second.mod !== undefined || (second.then !== undefined && on !== undefined))
    return undefined;
  const both = combine(meaning, second.meaning, comma !== undefined, on !== undefined);
  return both && { ...found, past: second.past, meaning: both, zone: zone ?? second.zone, then: second.then };
}

/** "27 June 2017, a Thursday". */
function withWeekday(codes: string, found: Match): Match | undefined {
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || meaning.fields.day === undefined || meaning.fields.weekday !== undefined)
    return undefined;
  const behind = matchAt(A_WEEKDAY, codes, past);
  const weekday = behind && valueOf(WEEKDAY, behind['day']!);
  return (
    behind && {
      ...found,
      past: past + behind.all.length,
      meaning: { ...meaning, fields: { ...meaning.fields, weekday } },
    }
  );
}

/** "Thursday (11 April 2017)". */
function inBrackets({ codes, tokens }: EncodedText, found: Match, read: Read): Match | undefined {
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || !isWeekday(meaning) || matchAt(IN_BRACKETS, codes, past) === undefined)
    return undefined;
  const inner = read({ codes, tokens }, past + 1);
  const closed = inner !== undefined && inner.then === undefined && matchAt(CLOSED, codes, inner.past) !== undefined;
  const both = closed ? combine(meaning, inner.meaning, false, false) : undefined;
  return both && { ...found, past: inner!.past + 1, meaning: both };
}

const CLOSED = tokenPattern('RIGHT');

/** The weekdays of a list in front of their days; the match itself where it stays as it is. */
function listedWeekday(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes } = text;
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || !isWeekday(meaning)) return undefined;
  const ahead = matchAt(WEEKDAYS_TO, codes, past);
  if (ahead === undefined && matchAt(BEHIND_WEEKDAY, codes, past) === undefined) return undefined;
  const at = past + (ahead?.all.length ?? matchAt(COMMA, codes, past)?.all.length ?? 0);
  const days = read(text, at);
  if (days?.then === undefined || days.then.then !== undefined || days.meaning.kind !== 'point') return undefined;
  const own = ahead === undefined ? days.then.meaning : days.meaning;
  if (own.kind !== 'point' || own.fields.day === undefined || own.fields.weekday !== undefined) return undefined;
  return {
    ...found,
    meaning: { ...own, fields: { ...own.fields, weekday: meaning.fields.weekday, part: meaning.fields.part } },
  };
}

const COMMA = tokenPattern('COMMA');

function isWeekday({ fields, which, within }: Point): boolean {
  return (
    fields.weekday !== undefined &&
    fields.day === undefined &&
    fields.hour === undefined &&
    which === undefined &&
    within === undefined
  );
}

function combine(a: Meaning, b: Meaning, comma: boolean, on: boolean): Meaning | undefined {
  if (a.kind === 'point' && isClock(a)) return onDay(a, b);
  if (b.kind === 'point' && isClock(b) && (!comma || on)) return onDay(b, a);
  if (a.kind !== 'point' || on) return undefined;
  const { weekday, day, part } = a.fields;
  if (weekday === undefined || day !== undefined) return undefined;
  if (b.kind === 'shift')
    return b.unit === Grain.Week && b.from === 'publication' && !comma && a.which === undefined
      ? { ...a, within: b }
      : undefined;
  if (b.kind !== 'point' || b.fields.day === undefined || b.fields.weekday !== undefined) return undefined;
  return { ...b, fields: { ...b.fields, weekday, part } };
}

function isClock(meaning: Point): boolean {
  return meaning.fields.hour !== undefined && !isDay(meaning) && meaning.within === undefined;
}

/** A clock time on a day. */
function onDay(time: Point, day: Meaning): Meaning | undefined {
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
function onDayAhead(text: EncodedText, found: Match, read: Read): Match {
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
