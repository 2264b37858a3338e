import { Kind } from '../../../text/tokens';
import type { TimexMod } from '../../../facts';
import * as Grain from '../grain';
import { match, type Match, shift } from '../meaning';
import type { BuildMeaning, RuleMatch, PatternRule } from '../rule';
import { isOpen } from '../tokenCodes';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { valueOf, wordClasses } from '../vocabulary';

const MODS: readonly TimexMod[] = ['START', 'MID', 'END', 'APPROX'];
const EDGE = wordClasses.EDGE;
const MOD = wordClasses.MOD;
const COMPARED = wordClasses.COMPARED;

/** The time that follows, of which only the start, the middle or the end is meant. */
const within: BuildMeaning = (found, read) => {
  const { tokens, codes, first, past, groups } = found;
  const inner = read(found, past);
  if (inner === undefined) return undefined;
  const word = groups['mod']!;
  if (!canBeCut(inner, valueOf(COMPARED, word) !== undefined)) return undefined;
  // "the late-November trip" leaves its article out, "in the mid-1990s" does not.
  const hyphen = tokens.kind(past - 1) === Kind.Dash && isOpen(codes.charCodeAt(inner.past));
  return { ...inner, first: hyphen ? past - 2 : first, mod: MODS[valueOf(EDGE, word) ?? valueOf(MOD, word)!] };
};

/** Lengths, sets and references have no early part, "the early 1990s" has; in "earlier Friday" the day is meant whole. */
function canBeCut({ meaning, mod }: Match, compared: boolean): boolean {
  if (mod !== undefined || (meaning.kind !== 'point' && meaning.kind !== 'shift')) return false;
  if (!compared) return true;
  if (meaning.kind === 'shift')
    return meaning.from === 'running' ? meaning.amount === 0 : meaning.unit > Grain.Day || meaning.part !== undefined;
  const { day, weekday, hour, holiday } = meaning.fields;
  return (day ?? weekday ?? hour ?? holiday) === undefined;
}

const NEARLY = wordClasses.NEARLY;
const AGO = wordClasses.AGO;
const DURING = wordClasses.DURING;
/** "a", "two", "12". */
const EXACT = tokenPattern('N|a|an|ONES|TEENS|TENS|TIMES3');

/** "more than" before a length, or before so long ago. */
const limit =
  (mod: TimexMod): BuildMeaning =>
  (found, read) => {
    const inner = read(found, found.past);
    return inner !== undefined && isLength(found, inner) ? { ...inner, first: found.first, mod } : undefined;
  };

function isLength({ codes, first }: RuleMatch, { meaning, mod, first: inner, past }: Match): boolean {
  if (meaning.kind === 'point')
    return (
      valueOf(NEARLY, codes, first) !== undefined &&
      (meaning.fields.hour ?? meaning.fields.day ?? meaning.fields.year) !== undefined &&
      mod === undefined
    );
  // "over the past year", "over several years": during them.
  if (valueOf(DURING, codes, first) !== undefined && matchAt(EXACT, codes, inner) === undefined) return false;
  if (meaning.kind === 'duration') return true;
  // "more than two years ago", not "more than last year".
  return (
    meaning.kind === 'shift' &&
    mod === undefined &&
    valueOf(AGO, codes, past - 1) !== undefined &&
    meaning.unit >= Grain.Day &&
    meaning.from !== 'running'
  );
}

const yearEnd =
  (unit: number): BuildMeaning =>
  ({ first, past }) =>
    match(first, past, shift(unit, 0, 'spokenOf'), 'END');

const NOT_AN_END = '(?<!the|a|an|each|every|last|next|this)';

/** Words that take a part of the time behind them, or say how exact a length is. */
export const edgeRules: readonly PatternRule[] = [
  // "the end of the month"
  ['the? EDGE', 'the? mod=(EDGE) of', within],
  // "the latter part of the year"
  ['the MOD|EDGE', 'the mod=(MOD|EDGE) part of', within],
  // "early next week", "mid-1990", "late in the year", "earlier this year"
  ['the? MOD', 'the? mod=(MOD) (?: ~DASH|in)?', within],
  // "more than four hours", "nearly two years", "about a week ago", "up to 180 days"
  ['more|longer|just|over', '(?: more|longer) than|just? over', limit('MORE_THAN')],
  ['less|fewer|just|under|nearly|almost', '(?: less|fewer) than|just? under|nearly|almost', limit('LESS_THAN')],
  ['at|no', 'at least|no less than', limit('EQUAL_OR_MORE')],
  ['at|no|up', 'at most|no more than|up to', limit('EQUAL_OR_LESS')],
  ['about|around|circa|roughly|approximately|some', 'about|around|circa|roughly|approximately|some', limit('APPROX')],
  // "by end of year"; not "end of year results"
  ['end', `${NOT_AN_END} end of year (?!OPEN|~DASH)`, yearEnd(Grain.Year)],
  ['end', `${NOT_AN_END} end of month (?!OPEN|~DASH)`, yearEnd(Grain.Month)],
  ['end', `${NOT_AN_END} end of week (?!OPEN|~DASH)`, yearEnd(Grain.Week)],
  // "year-end", "year's end", "by month's end"
  ['year', `${NOT_AN_END} year (?: 's|HYPHEN) end`, yearEnd(Grain.Year)],
  ['month', `${NOT_AN_END} month (?: 's|HYPHEN) end`, yearEnd(Grain.Month)],
  ['week', `${NOT_AN_END} week (?: 's|HYPHEN) end`, yearEnd(Grain.Week)],
];
