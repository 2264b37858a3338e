import { Shape } from '../../text/tokens';
import * as Grain from './grain';
import { type Fields, match, type Match, type Meaning, point, type Read, shift } from './meaning';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { withPart, isClock, onDay, onDayAhead } from './clockDays';
import { withWeekday, listedWeekday, isWeekday } from './listedWeekdays';

/** "Thursday (11 April 2017)"; "11 April 2017, a Thursday". */
const IN_BRACKETS = tokenPattern('LEFT');

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
