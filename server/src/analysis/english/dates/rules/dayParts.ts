import { Kind, Shape } from '../../../text/tokens';
import * as Grain from '../grain';
import { type Match, match, type Meaning, type Read, shift, type Shift } from '../meaning';
import type { BuildMeaning, RuleMatch, PatternRule } from '../rule';
import { valueOf, wordClasses } from '../vocabulary';

/** Parts of the day, in the order of `PART_CODES`. */
export const PART = wordClasses.PART;

const PARTS = wordClasses.PARTS;

/** The codes that TIMEX3 has for them. */
export const PART_CODES = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'];

/** The code of the part of day that a group names. */
export function partAt({ groups: { part } }: RuleMatch): string | undefined {
  return part === undefined ? undefined : PART_CODES[valueOf(PART, part) ?? valueOf(PARTS, part)!];
}

/** The hour of twenty-four that one of twelve is in a part of the day: 7 in the evening is 19, 2 at night stays. */
export function hourIn(part: string | undefined, hour: number): number {
  if (part === 'MO') return hour % 12;
  if (part === 'NI') return hour === 12 ? 24 : hour > 5 ? hour + 12 : hour;
  return part === 'AF' || part === 'EV' ? (hour % 12) + 12 : hour;
}

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

/** Days near the publication and parts of the day. */
export const dayPartRules: readonly PatternRule[] = [
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
];
