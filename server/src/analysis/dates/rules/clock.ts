import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { DIGITS, type Fields, match, point, type Rule } from '../meaning';
import { readSmall, wholeNumber } from '../numbers';

const AM = wordSet('a.m. a.m am');
const PM = wordSet('p.m. p.m pm');
const OCLOCK = wordSet("o'clock");
const NOON = wordId('noon');
const MIDNIGHT = wordId('midnight');
const ZONES = wordSet('gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst msk bjt hkt sgt aest');
const HIGH = wordId('high');
const LOCAL = wordId('local');
const TIME = wordId('time');
const HOURS = wordSet('hrs hours');
const ZONE_NAMES = wordSet(
  'eastern central mountain pacific moscow london greenwich beijing tokyo paris iraqi israeli standard daylight',
);

/** "5:48 a.m. local time", "10 p.m.", "19:15", "noon", "four o'clock". */
export const clock: Rule = {
  starts: [
    DIGITS,
    NOON,
    MIDNIGHT,
    ...[...'one two three four five six seven eight nine ten eleven twelve'.split(' ')].map(wordId),
  ],
  read(tokens, i) {
    const time = readTime(tokens, i) ?? readMilitary(tokens, i);
    if (time === undefined) return undefined;
    const zone = readZone(tokens, time.past);
    if (time.needsZone === true && zone === time.past) return undefined;
    return {
      ...match(i, zone, point(time.fields)),
      zone: zone > time.past ? tokens.text.slice(tokens.start(time.past), tokens.end(zone - 1)) : undefined,
    };
  },
};

interface Time {
  readonly fields: Fields;
  readonly past: number;
  readonly needsZone?: boolean;
}

/** "0735 GMT": four digits are a time only with a zone. */
function readMilitary(tokens: Tokens, i: number): Time | undefined {
  const value = wholeNumber(tokens, i, 4);
  // "10:35 a.m. (0735 GMT)" only says it again.
  if (tokens.char(i - 1) === 0x28) return undefined;
  if (value < 0 || tokens.end(i) - tokens.start(i) !== 4 || value % 100 > 59 || value > 2400) return undefined;
  return { fields: { hour: Math.floor(value / 100), minute: value % 100 }, past: i + 1, needsZone: true };
}

function readTime(tokens: Tokens, i: number): Time | undefined {
  if (tokens.is(i, NOON) && !tokens.is(i - 1, HIGH)) return { fields: { hour: 12, minute: 0 }, past: i + 1 };
  if (tokens.is(i, MIDNIGHT)) return { fields: { hour: 24, minute: 0 }, past: i + 1 };
  const digits = wholeNumber(tokens, i, 2);
  const hour = digits >= 0 ? digits : tokens.kind(i) === Kind.Word ? (readSmall(tokens, i)?.value ?? -1) : -1;
  if (hour < 0 || hour > 24) return readDottedTime(tokens, i);
  let past = i + 1;
  let minute: number | undefined;
  if (digits >= 0 && tokens.char(past) === 0x3a && tokens.has(past, Shape.Glued) && tokens.has(past + 1, Shape.Glued)) {
    const value = wholeNumber(tokens, past + 1, 2);
    if (value < 0 || value > 59 || tokens.end(past + 1) - tokens.start(past + 1) !== 2) return undefined;
    minute = value;
    past += 2;
  }
  const half = halfOfDay(tokens, past, hour);
  if (half !== undefined) return { fields: { hour: half, minute: minute ?? 0 }, past: past + 1 };
  if (OCLOCK.has(tokens.word(past))) return { fields: { hour, minute: 0 }, past: past + 1 };
  if (minute === undefined) return undefined;
  return { fields: { hour, minute }, past: HOURS.has(tokens.word(past)) ? past + 1 : past };
}

/** British "10.30am". */
function readDottedTime(tokens: Tokens, i: number): Time | undefined {
  if (tokens.kind(i) !== Kind.Number) return undefined;
  const [hour, minute, more] = tokens.textOf(i).split('.');
  if (minute?.length !== 2 || more !== undefined || Number(minute) > 59) return undefined;
  const half = halfOfDay(tokens, i + 1, Number(hour));
  return half === undefined ? undefined : { fields: { hour: half, minute: Number(minute) }, past: i + 2 };
}

/** The hour of 24 that an hour of 12 with a.m. or p.m. means; undefined where neither follows. */
function halfOfDay(tokens: Tokens, i: number, hour: number): number | undefined {
  const word = tokens.word(i);
  if (hour > 12) return undefined;
  if (AM.has(word))
    return tokens.has(i, Shape.Dotted) || tokens.has(i, Shape.Glued) || !tokens.is(i + 1, TIME) ? hour % 12 : undefined;
  return PM.has(word) ? (hour % 12) + 12 : undefined;
}

/** The token after a zone: "EST", "GMT", "local time", "Moscow time"; `i` where there is none. */
function readZone(tokens: Tokens, i: number): number {
  const open = tokens.char(i) === 0x28 ? i + 1 : i;
  const word = tokens.word(open);
  if (ZONES.has(word) && tokens.has(open, Shape.AllCapitals)) return open === i ? i + 1 : i;
  if ((word === LOCAL || ZONE_NAMES.has(word)) && tokens.is(open + 1, TIME)) return open + 2;
  return ZONE_NAMES.has(word) && tokens.is(open + 2, TIME) ? open + 3 : i;
}
