import { Kind, Shape } from '../../../text/tokens';
import { fieldOf } from '../fieldsOf';
import * as Grain from '../grain';
import { type Match, match, type Meaning, point, type Read, shift, type Shift } from '../meaning';
import type { BuildMeaning, RuleMatch, PatternRule } from '../rule';
import { valueOf, wordClasses } from '../vocabulary';

const PM = wordClasses.PM;

/** Parts of the day, in the order of `PART_CODES`. */
export const PART = wordClasses.PART;
const PARTS = wordClasses.PARTS;
export const PART_CODES = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'];

/** The code of the part of day that a group names. */
export function partAt({ groups: { part } }: RuleMatch): string | undefined {
  return part === undefined ? undefined : PART_CODES[valueOf(PART, part) ?? valueOf(PARTS, part)!];
}

function clock(found: RuleMatch, hour: number, minute: number): Match {
  const { tokens, first, past, groups } = found;
  const { zone } = groups;
  const time = match(first, past, point({ hour, minute }));
  return zone === undefined
    ? time
    : { ...time, zone: tokens.text.slice(tokens.start(past - zone.length), tokens.end(past - 1)) };
}

const hours: BuildMeaning = (found) => {
  const { m, minute: minutes } = found.groups;
  const hour = fieldOf(found, 'hour');
  const minute = minutes === undefined ? 0 : fieldOf(found, 'minute');
  if (m === undefined) return hour > 24 ? undefined : clock(found, hour, minute);
  if (hour > 12) return undefined;
  return clock(found, (hour % 12) + (valueOf(PM, m) === undefined ? 0 : 12), minute);
};

/** "10.30am" is a number and a word. */
const dotted: BuildMeaning = (found) => {
  const { tokens, codes, first } = found;
  const [, hour, minute] = (/^(\d\d?)\.([0-5]\d)$/.exec(tokens.textOf(first)) ?? []).map(Number);
  const pm = valueOf(PM, codes, first + 1) !== undefined;
  return hour === undefined || hour > 12 ? undefined : clock(found, (hour % 12) + (pm ? 12 : 0), minute!);
};

/** "0735 GMT": four digits are a time only with a zone. */
const military: BuildMeaning = (found) => {
  const { tokens, first } = found;
  const time = fieldOf(found, 'hour');
  const four = tokens.end(first) - tokens.start(first) === 4;
  return four && time % 100 < 60 ? clock(found, Math.floor(time / 100), time % 100) : undefined;
};

function onDay(amount: number, from: Shift['from'], part: string | undefined): Shift {
  return { ...shift(Grain.Day, amount, from), part };
}

const NEAR = wordClasses.NEAR;

/** "on VOA Today", "ABC's This Week": programmes. */
const near: BuildMeaning = (found) => {
  const { tokens, codes, first, groups } = found;
  const title =
    tokens.has(first, Shape.Capital) &&
    tokens.has(first - 1, Shape.Capital) &&
    !tokens.has(first, Shape.SentenceStart) &&
    tokens.kind(first - 1) === Kind.Word;
  return title
    ? undefined
    : onDay(valueOf(NEAR, codes, first)!, 'publication', groups['tonight'] ? 'NI' : partAt(found));
};

/** "the morning" of a day that follows, or undefined. */
function partOfDay({ first }: RuleMatch, day: Match | undefined, part: string, mod: Match['mod']): Match | undefined {
  if (day === undefined) return undefined;
  const { meaning, past } = day;
  if (meaning.kind === 'shift')
    return meaning.unit === Grain.Day ? match(first, past, { ...meaning, part }, mod) : undefined;
  if (meaning.kind !== 'point') return undefined;
  const { fields } = meaning;
  const isDay = (fields.day ?? fields.weekday ?? fields.holiday) !== undefined;
  return isDay ? match(first, past, { ...meaning, fields: { ...fields, part } }, mod) : undefined;
}

/** "the early morning". */
function edgeOf({ groups: { edge } }: RuleMatch): Match['mod'] {
  return edge === undefined ? undefined : valueOf(LATE, edge) === undefined ? 'START' : 'END';
}

const STEPS = wordClasses.STEPS;
const LATE = wordClasses.LATE;

const thePart = (found: RuleMatch, read: Read): Match | Meaning | undefined => {
  const { first, past, groups } = found;
  const part = partAt(found) ?? 'MO';
  const mod = groups['part'] === undefined ? undefined : edgeOf(found);
  const day = groups['of'] === undefined ? undefined : partOfDay(found, read(found, past), part, mod);
  if (day !== undefined || groups['part'] === undefined) return day;
  const whole = past - (groups['of']?.length ?? 0);
  const step = groups['step'];
  if (step !== undefined) return match(first, whole, onDay(valueOf(STEPS, step)!, 'running', part), mod);
  return undefined;
};

const inThePart: BuildMeaning = (found) => {
  const { first, past } = found;
  return match(first, past, onDay(0, 'running', partAt(found)), edgeOf(found));
};

/** "mid-afternoon", "mid-morning Monday". */
const midPart: BuildMeaning = (found, read) => {
  const { first, past } = found;
  const part = partAt(found)!;
  return partOfDay(found, read(found, past), part, 'MID') ?? match(first, past, onDay(0, 'spokenOf', part), 'MID');
};

const THE_PART =
  'the? step=(next|following|same|previous|that)? (?<=the|STEPS) edge=(early|late)? (?: part=(PART) (?: (?<=morning) hours)?|hours) of=(of)?';

/** Days near the publication, parts of the day, and the clock. */
export const timeRules: readonly PatternRule[] = [
  // "yesterday", "tomorrow"; "tonight"; "last night", "this morning"; not "the last night ferry"
  ['yesterday|today|tomorrow', 'yesterday|today|tomorrow', near],
  ['tonight', 'tonight=(tonight)', near],
  ['last', '(?<!the|a|an|his|her|its|their|our|my|your|CLITIC) last part=(night|evening)', near],
  ['this', 'this part=(PART)', near],
  // "the morning of April 19", "that afternoon", "the next morning", "the early hours of Monday"
  ['the PART|STEPS|early|late', THE_PART, thePart],
  ['that', THE_PART, thePart],
  // "in the evening"; not "in the morning shows", "by the dawn of reason"
  [
    'the PART|early|late',
    '(?<=in|by|during) the edge=(early|late)? part=(PART) (?: (?<=morning) hours)? (?!OPEN|of)',
    inThePart,
  ],
  ['mid', 'mid ~DASH? part=(PART)', midPart],
  // "10 p.m.", "5:48 a.m. local time", "four p.m."
  ['N|ONES|TEENS', 'hour=(N0_12|ONES|TEENS) (?: ~COLON minute=(~T0_59))? m=(HALF_DAY) IN_ZONE?', hours],
  ['N', 'N4095_4095 HALF_DAY IN_ZONE?', dotted],
  // "19:15"
  ['N', 'hour=(N0_24) ~COLON minute=(~T0_59) HOURS? IN_ZONE?', hours],
  // "four o'clock"
  ['N|ONES|TEENS', "hour=(N0_24|ONES|TEENS) o'clock IN_ZONE?", hours],
  // "0735 GMT"; "10:35 a.m. (0735 GMT)" only says it again
  ['N', '(?<!LEFT) hour=(N1000_2400|P0_959) IN_ZONE', military],
  ['noon', '(?<!high) noon IN_ZONE?', (found) => clock(found, 12, 0)],
  ['midnight', 'midnight IN_ZONE?', (found) => clock(found, 24, 0)],
];
