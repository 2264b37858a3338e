import { Shape, type Tokens } from '../tokens';
import { wordId } from '../words';
import { Grain, type Match, type Meaning, type Point, type Read } from './meaning';
import { partOfYear } from './rules/quarters';
import { partCodes, partOf } from './vocabulary';

const AT = wordId('at');
const ON = wordId('on');

/** "Tuesday next week", "Friday night", "10 p.m. Wednesday", "Friday, Oct. 23", "5 p.m. EST, Nov. 6", "the morning of April 19". */
export function joined(tokens: Tokens, found: Match, read: Read): Match {
  let current = found;
  for (let steps = 0; steps < 3; steps++) {
    const next =
      withPart(tokens, current) ?? withPossessive(tokens, current, read) ?? withNeighbour(tokens, current, read);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** "Friday night", "yesterday morning", "4 in the morning". */
function withPart(tokens: Tokens, found: Match): Match | undefined {
  const { meaning, past } = found;
  const part = partOf.get(tokens.word(past));
  if (part === undefined || found.mod !== undefined) return undefined;
  if (meaning.kind === 'shift' && meaning.unit === 5 && meaning.part === undefined)
    return { ...found, past: past + 1, meaning: { ...meaning, part: partCodes[part]! } };
  if (
    meaning.kind !== 'point' ||
    !isDay(meaning) ||
    meaning.fields.part !== undefined ||
    meaning.fields.hour !== undefined
  )
    return undefined;
  return { ...found, past: past + 1, meaning: { ...meaning, fields: { ...meaning.fields, part: partCodes[part]! } } };
}

/** "last year's third quarter". */
function withPossessive(tokens: Tokens, found: Match, read: Read): Match | undefined {
  const { meaning, past } = found;
  if (!tokens.has(past, Shape.Clitic) || found.mod !== undefined) return undefined;
  const year =
    meaning.kind === 'shift'
      ? meaning.unit === Grain.Year && meaning.from === 'publication'
      : meaning.kind === 'point' && Object.keys(meaning.fields).length === 1 && meaning.fields.year !== undefined;
  return year ? partOfYear(tokens, found, read(tokens, past + 1), past + 1) : undefined;
}

function isDay(meaning: Point): boolean {
  const { fields } = meaning;
  return fields.weekday !== undefined || fields.day !== undefined || fields.holiday !== undefined;
}

/** A clock time with the date beside it, a weekday with the day of the month beside it. */
function withNeighbour(tokens: Tokens, found: Match, read: Read): Match | undefined {
  if (found.meaning.kind !== 'point' && found.meaning.kind !== 'shift') return undefined;
  let at = found.past;
  const comma = tokens.char(at) === 0x2c;
  if (comma) at++;
  const linking = tokens.is(at, ON) || tokens.is(at, AT);
  if (linking) at++;
  if (tokens.has(at, Shape.ParagraphStart) || at >= tokens.count) return undefined;
  const second = read(tokens, at);
  if (second === undefined || second.mod !== undefined || (second.then !== undefined && linking)) return undefined;
  const meaning = combine(found.meaning, second.meaning, comma, linking);
  if (meaning === undefined) return undefined;
  return { ...found, past: second.past, meaning, zone: found.zone ?? second.zone, then: second.then };
}

function combine(a: Meaning, b: Meaning, comma: boolean, linking: boolean): Meaning | undefined {
  if (a.kind === 'point' && a.fields.hour !== undefined && !hasDate(a)) return onDay(a, b);
  if (b.kind === 'point' && b.fields.hour !== undefined && !hasDate(b) && (!comma || linking)) return onDay(b, a);
  if (
    a.kind === 'point' &&
    b.kind === 'shift' &&
    b.unit === Grain.Week &&
    !comma &&
    !linking &&
    b.from === 'publication'
  )
    return a.fields.weekday !== undefined && a.which === undefined && a.fields.day === undefined
      ? { ...a, within: b }
      : undefined;
  if (a.kind !== 'point' || b.kind !== 'point' || linking) return undefined;
  const { weekday } = a.fields;
  if (
    weekday === undefined ||
    a.fields.day !== undefined ||
    b.fields.day === undefined ||
    b.fields.weekday !== undefined
  )
    return undefined;
  return { ...b, fields: { ...b.fields, weekday, part: a.fields.part } };
}

function hasDate(meaning: Point): boolean {
  return isDay(meaning) || meaning.within !== undefined;
}

/** A clock time on a day. */
function onDay(time: Point, day: Meaning): Meaning | undefined {
  const { hour, minute, second } = time.fields;
  if (day.kind === 'shift') return day.unit === 5 && day.part === undefined ? { ...time, within: day } : undefined;
  if (day.kind !== 'point' || !isDay(day) || day.fields.hour !== undefined) return undefined;
  return { ...day, fields: { ...day.fields, hour, minute, second, part: undefined } };
}
