import { Shape } from '../../text/tokens';
import * as Grain from './grain';
import { type Fields, match, type Match, type Meaning, point, type Point, type Read, shift } from './meaning';
import { PART, PART_CODES } from './rules/times';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { valueOf } from './vocabulary';

const NEXT_TO = tokenPattern('comma=(COMMA)? on=(ON)?');
const PERIOD = tokenPattern('~CLITIC (?: quarter|period)');
const OWNER = tokenPattern('~CLITIC');

/** "Tuesday next week", "Friday night", "10 p.m. Wednesday", "Friday, Oct. 23", "5 p.m. EST, Nov. 6", "last year's third quarter". */
export function joined(text: EncodedText, found: Match, read: Read): Match {
  let current = found;
  for (let steps = 0; steps < 3; steps++) {
    const next = withPart(text, current) ?? withPossessive(text, current, read) ?? withNeighbour(text, current, read);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** "Friday night", "yesterday morning", "4 in the morning". */
function withPart({ codes }: EncodedText, found: Match): Match | undefined {
  const { meaning, past, mod } = found;
  const index = valueOf(PART, codes, past);
  if (index === undefined || mod !== undefined) return undefined;
  const part = PART_CODES[index]!;
  if (meaning.kind === 'shift' && meaning.unit === Grain.Day && meaning.part === undefined)
    return { ...found, past: past + 1, meaning: { ...meaning, part } };
  if (meaning.kind !== 'point' || !isDay(meaning) || (meaning.fields.part ?? meaning.fields.hour) !== undefined)
    return undefined;
  return { ...found, past: past + 1, meaning: { ...meaning, fields: { ...meaning.fields, part } } };
}

/** "last year's third quarter", "this year's first half", "1989's fourth quarter". */
function withPossessive(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes } = text;
  const { meaning, first, past, mod } = found;
  if (mod !== undefined || matchAt(OWNER, codes, past) === undefined) return undefined;
  if (
    meaning.kind === 'shift'
      ? meaning.unit !== Grain.Year || meaning.from !== 'publication'
      : meaning.kind !== 'point' || Object.keys(meaning.fields).length > 1 || meaning.fields.year === undefined
  )
    return undefined;
  const part = read(text, past + 1);
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

function isDay({ fields: { weekday, day, holiday } }: Point): boolean {
  return (weekday ?? day ?? holiday) !== undefined;
}

/** A clock time with the date beside it, a weekday with the day of the month beside it. */
function withNeighbour(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes, tokens } = text;
  const { meaning, past, zone } = found;
  if (meaning.kind !== 'point' && meaning.kind !== 'shift') return undefined;
  const between = matchAt(NEXT_TO, codes, past)!;
  const at = past + between.all.length;
  if (tokens.has(at, Shape.ParagraphStart) || at >= tokens.count) return undefined;
  const { comma, on } = between;
  const second = read(text, at);
  if (second === undefined || second.mod !== undefined || (second.then !== undefined && on !== undefined))
    return undefined;
  const both = combine(meaning, second.meaning, comma !== undefined, on !== undefined);
  return both && { ...found, past: second.past, meaning: both, zone: zone ?? second.zone, then: second.then };
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
  if (day.kind === 'shift')
    return day.unit === Grain.Day && day.part === undefined ? { ...time, within: day } : undefined;
  if (day.kind !== 'point' || !isDay(day) || day.fields.hour !== undefined) return undefined;
  const { hour, minute, second } = time.fields;
  return { ...day, fields: { ...day.fields, hour, minute, second, part: undefined } };
}
