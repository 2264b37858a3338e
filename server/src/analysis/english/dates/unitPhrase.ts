import * as Grain from './grain';
import { type Amount, amountOf, numeral } from './numerals';
import { PLURAL, UNIT } from './durationValue';
import type { EncodedText } from './encodeTokens';
import { DASH, isWord, markAt } from './tokenCodes';
import { matchAt, tokenPattern } from './tokenPatterns';
import { valueOf, wordClasses } from './vocabulary';

/** "the past two years", "the comparable year-ago quarter", "fiscal third quarter", "two-week": a unit and what stands before it. */
export interface UnitPhrase extends EncodedText {
  /** The determiner, where it belongs to the expression. */
  readonly first: number;
  readonly past: number;
  /** A value of `Determiner`, 0 for none. */
  readonly determiner: number;
  /** A value of `Choice`, 0 for none. */
  readonly which: number;
  readonly count: Amount | undefined;
  readonly ordinal: number;
  /** "the 1988 third quarter"; 0 for none. */
  readonly year: number;
  /** "year-ago", "year-earlier". */
  readonly yearAgo: boolean;
  /** "another", "more", "full": it is a length of time. */
  readonly length: boolean;
  /** A grain, or `PERIOD`. */
  readonly unit: number;
  readonly plural: boolean;
  /** "two-week", "third-quarter". */
  readonly hyphen: boolean;
}

export const PERIOD = 20;

export const THE = 1;
export const A = 2;
export const THIS = 3;
export const THAT = 4;
export const THESE = 5;
export const THOSE = 6;
export const SOME = 7;
const ANOTHER = 9;
const DETERMINERS = wordClasses.DETERMINER;

export const LAST = 1;
export const PAST = 2;
export const PREVIOUS = 3;
export const NEXT = 4;
export const FOLLOWING = 5;
export const CURRENT = 6;
export const LATEST = 7;
export const RECENT = 8;
export const SAME = 9;
export const FIRST = 10;
export const FINAL = 12;
const CHOICES = wordClasses.CHOICE;
const PERIODS = wordClasses.PERIODS;
const HALF = wordClasses.HALF;
const STRAIGHT = 2;
/** Words that make a phrase a length, and those (0) that change nothing. */
const LENGTHS = wordClasses.LENGTH;

const AGO = '(?: ~DASH (?: ago|earlier)|(?: ago|earlier) (?=UNIT|PERIODS))';
const YEAR_AGO = tokenPattern(`year ${AGO}`);
const QUALIFIER = tokenPattern(
  `(?: ago=(year ${AGO})|first=(first HYPHEN (?=COUNT))|ordinal=(ORDINAL)|year=(N1900_2099 (?!DASH|MANY_UNITS))|count=(COUNT)) HYPHEN`,
);
/** "a few", "some": they begin with a determiner and count. */
const VAGUE_COUNT = tokenPattern('(?=a|an|some|any) COUNT');
const HYPHEN = tokenPattern('HYPHEN');
const LONG_BEHIND = tokenPattern('~DASH long');

/** Reads a unit phrase that begins at `i`. */
export function readUnitPhrase({ tokens, codes }: EncodedText, i: number): UnitPhrase | undefined {
  const determiner = (matchAt(VAGUE_COUNT, codes, i) === undefined && valueOf(DETERMINERS, codes, i)) || 0;
  const core = determiner === 0 ? i : i + 1;
  const phrase: Mutable<UnitPhrase> = {
    tokens,
    codes,
    first: i,
    past: core,
    determiner,
    which: 0,
    count: undefined,
    ordinal: 0,
    year: 0,
    yearAgo: false,
    length: determiner === ANOTHER,
    unit: PERIOD,
    plural: false,
    hyphen: false,
  };
  for (let steps = 0; steps < 7; steps++) {
    const at = phrase.past;
    const unit = headAt(phrase, at);
    if (unit > 0) return finished(phrase, core, unit) ? phrase : undefined;
    const past = qualified(phrase, at);
    if (past === 0) return undefined;
    phrase.past = past;
    if (past === at) break;
  }
  // "year-ago results": a noun that is no unit.
  if (!phrase.yearAgo || !isWord(codes.charCodeAt(phrase.past))) return undefined;
  leaveOut(phrase, core);
  return phrase;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The unit at a token, 0 for none: "the second" alone is an ordinal, "a 30-second clip" a length. */
function headAt({ codes, count, ordinal, which }: UnitPhrase, at: number): number {
  const unit = valueOf(UNIT, codes, at);
  if (unit === Grain.Year && matchAt(YEAR_AGO, codes, at) !== undefined) return 0;
  if (unit !== undefined) return unit === Grain.Second && count === undefined ? 0 : unit;
  if (valueOf(PERIODS, codes, at) !== undefined) return PERIOD;
  return valueOf(HALF, codes, at) !== undefined && (ordinal > 0 || which === LAST || which === FINAL) ? Grain.Half : 0;
}

/** Takes in the unit; false where the words mean something else. */
function finished(phrase: Mutable<UnitPhrase>, core: number, unit: number): boolean {
  const { codes, determiner, which, count, ordinal, past: at } = phrase;
  const hyphen = at > core && markAt(codes, at - 1) === DASH;
  const plural = unit > PLURAL;
  // "300,000 last year" is a number and a date; "three-quarters of its food" a fraction.
  if (
    count !== undefined &&
    ((which > 0 && !plural && count.value !== 1) || (unit % PLURAL === Grain.Quarter && hyphen))
  )
    return false;
  phrase.unit = unit % PLURAL;
  phrase.plural = plural;
  phrase.hyphen = hyphen && (count !== undefined || ordinal > 0);
  phrase.past = at + 1;
  // "over a three-year period" is one expression; "a three-year plan", "the two day rally" leave their article out.
  if (phrase.hyphen && count !== undefined && valueOf(PERIODS, codes, at + 1) !== undefined) phrase.past++;
  else if (
    phrase.hyphen ||
    matchAt(LONG_BEHIND, codes, at + 1) !== undefined ||
    (!plural && (count?.value ?? 1) !== 1) ||
    (determiner === A && ordinal > 0) ||
    (determiner === THAT && (plural || (which > 0 && which !== SAME)))
  )
    leaveOut(phrase, core);
  return true;
}

function leaveOut(phrase: Mutable<UnitPhrase>, core: number): void {
  phrase.first = core;
  phrase.determiner = 0;
}

/** Takes in what stands before a unit; the token behind it, the same token where nothing does, 0 where the words are no unit phrase. */
function qualified(phrase: Mutable<UnitPhrase>, at: number): number {
  const { tokens, codes, which, length, ordinal } = phrase;
  const choice = valueOf(CHOICES, codes, at);
  if (choice !== undefined && markAt(codes, at + 1) !== DASH) {
    // "following last month's vote" are two things, "made more last year" too.
    if (which > 0 || length) return 0;
    phrase.which = choice;
    return at + 1;
  }
  const kind = valueOf(LENGTHS, codes, at);
  if (kind !== undefined) {
    // "its fifth straight day" says which one.
    if (kind === STRAIGHT && ordinal > 0) return 0;
    if (kind > 0) phrase.length = true;
    return at + 1 + (matchAt(HYPHEN, codes, at + 1)?.all.length ?? 0);
  }
  const found = matchAt(QUALIFIER, codes, at);
  if (found === undefined) return at;
  const { ago, first, ordinal: nth, year, count } = found;
  if (ago !== undefined) phrase.yearAgo = true;
  else if (first !== undefined && which === 0) phrase.which = FIRST;
  else if (nth !== undefined && ordinal === 0) phrase.ordinal = numeral(nth);
  else if (year !== undefined && phrase.year === 0) phrase.year = numeral(year);
  else if (count !== undefined && phrase.count === undefined) phrase.count = amountOf(count, tokens, at);
  else return 0;
  return at + found.all.length;
}
