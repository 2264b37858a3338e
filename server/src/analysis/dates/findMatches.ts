import { Kind, Shape, type Tokens } from '../tokens';
import { wordId } from '../words';
import { DIGITS, Grain, type Match, type Meaning, type Point, QUOTE, type Rule } from './meaning';
import { rules } from './rules';
import { partOfYear } from './rules/quarters';
import { partCodes, partOf } from './vocabulary';

/** The rules that a word can begin, by word id; the cheap gate that most tokens do not pass. */
const byWord: (readonly Rule[] | undefined)[] = [];
const byDigits = startingWith(DIGITS);
const byQuote = startingWith(QUOTE);
for (const rule of rules) for (const word of rule.starts) if (word > 0) byWord[word] ??= startingWith(word);

function startingWith(start: number): readonly Rule[] {
  return rules.filter((rule) => rule.starts.includes(start));
}

/** Every time expression of a text as the grammar understands it, in text order, none inside another. */
export function findMatches(tokens: Tokens): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < tokens.count;) {
    const next = readTime(tokens, i);
    if (next === undefined) {
      i++;
      continue;
    }
    for (let each: Match | undefined = next; each !== undefined; each = each.then) {
      found.push(each);
      i = Math.max(i + 1, each.past);
    }
  }
  return found;
}

/** The longest expression that begins at `i`, joined with a time of day or a date beside it. */
export function readTime(tokens: Tokens, i: number): Match | undefined {
  const found = read(tokens, i, 0);
  return found === undefined ? undefined : joined(tokens, found);
}

function read(tokens: Tokens, i: number, depth: number): Match | undefined {
  const kind = tokens.kind(i);
  const candidates =
    kind === Kind.Word
      ? byWord[tokens.word(i)]
      : kind === Kind.Number
        ? byDigits
        : kind === Kind.Quote
          ? byQuote
          : undefined;
  if (candidates === undefined || (tokens.word(i) === 0 && kind === Kind.Word) || depth > 3) return undefined;
  let best: Match | undefined;
  const inner = (_: Tokens, at: number): Match | undefined => {
    const found = read(tokens, at, depth + 1);
    return found === undefined ? undefined : joined(tokens, found);
  };
  for (const rule of candidates) {
    const found = rule.read(tokens, i, inner);
    if (found !== undefined && (best === undefined || found.past > best.past)) best = found;
  }
  return best;
}

const AT = wordId('at');
const ON = wordId('on');

/** "Friday night", "10 p.m. Wednesday", "Friday, Oct. 23", "5 p.m. EST, Nov. 6", "the morning of April 19". */
function joined(tokens: Tokens, found: Match): Match {
  let current = found;
  for (let steps = 0; steps < 3; steps++) {
    const next = withPart(tokens, current) ?? withPossessive(tokens, current) ?? withNeighbour(tokens, current);
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
function withPossessive(tokens: Tokens, found: Match): Match | undefined {
  const { meaning, past } = found;
  if (!tokens.has(past, Shape.Clitic) || found.mod !== undefined) return undefined;
  const year =
    meaning.kind === 'shift'
      ? meaning.unit === Grain.Year && meaning.from === 'publication'
      : meaning.kind === 'point' && Object.keys(meaning.fields).length === 1 && meaning.fields.year !== undefined;
  return year ? partOfYear(tokens, found, read(tokens, past + 1, 2), past + 1) : undefined;
}

function isDay(meaning: Point): boolean {
  const { fields } = meaning;
  return fields.weekday !== undefined || fields.day !== undefined || fields.holiday !== undefined;
}

/** A clock time with the date beside it, a weekday with the day of the month beside it. */
function withNeighbour(tokens: Tokens, found: Match): Match | undefined {
  if (found.meaning.kind !== 'point' && found.meaning.kind !== 'shift') return undefined;
  let at = found.past;
  const comma = tokens.char(at) === 0x2c;
  if (comma) at++;
  const linking = tokens.is(at, ON) || tokens.is(at, AT);
  if (linking) at++;
  if (tokens.has(at, Shape.ParagraphStart) || at >= tokens.count) return undefined;
  const second = read(tokens, at, 2);
  if (second === undefined || second.mod !== undefined || (second.then !== undefined && linking)) return undefined;
  const meaning = combine(found.meaning, second.meaning, comma, linking);
  if (meaning === undefined) return undefined;
  return { ...found, past: second.past, meaning, zone: found.zone ?? second.zone, then: second.then };
}

function combine(a: Meaning, b: Meaning, comma: boolean, linking: boolean): Meaning | undefined {
  if (a.kind === 'point' && a.fields.hour !== undefined && !hasDate(a)) return onDay(a, b);
  if (b.kind === 'point' && b.fields.hour !== undefined && !hasDate(b) && !comma) return onDay(b, a);
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
