import { type Coded, fit, pattern, phrase, words, worth } from './codes';
import * as Grain from './grain';
import { type Amount, amountOf, numeral } from './numerals';
import { PLURAL, UNIT } from './units';

/** "the past two years", "the comparable year-ago quarter", "fiscal third quarter", "two-week": a unit and what stands before it. */
export interface UnitPhrase extends Coded {
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
const DETERMINERS = words('DETERMINER', 'the=1 a/an=2 this=3 that=4 these=5 those=6 some=7 any=8 another=9');

export const LAST = 1;
export const PAST = 2;
export const PREVIOUS = 3;
export const NEXT = 4;
export const FOLLOWING = 5;
export const CURRENT = 6;
export const LATEST = 7;
export const RECENT = 8;
export const SAME = 9;
const FIRST = 10;
const CHOICES = words(
  'CHOICE',
  'last=1 past=2 previous/prior/preceding=3 next/coming/upcoming/forthcoming=4 following/subsequent/ensuing/succeeding=5 current/present=6 latest=7 recent=8 same=9 initial/opening=10 final/closing/remaining/intervening=11',
);
words('LENGTH', 'another more additional extra full entire whole solid long straight consecutive');
words('FILLER', 'fiscal comparable corresponding similar equivalent calendar financial tax');
words('PERIODS', 'period periods');

const DETERMINER = pattern('(?!COUNT) DETERMINER');
const AGO = '(?: ~DASH (?: ago|earlier)|(?: ago|earlier) (?=UNIT|PERIODS))';
/** "the second" alone is an ordinal, "a 30-second clip" a length. */
const HEAD = pattern(`(?!year ${AGO}) (?: UNIT|PERIODS|half)`);
const QUALIFIER = pattern(
  `(?: ago=(year ${AGO})|which=(CHOICE (?!DASH))|length=(LENGTH)|FILLER|first=(first HYPHEN (?=COUNT))|ordinal=(ORDINAL)|year=(N1900_2099 (?!DASH))|count=(COUNT)) HYPHEN`,
);
const STRAIGHT = pattern('consecutive|straight');
const PERIOD_BEHIND = pattern('PERIODS');
const LONG_BEHIND = pattern('~DASH long');
const WORD = pattern('WORD');
const HYPHEN_BEFORE = pattern('(?<=DASH)');

// What a unit phrase looks like from afar.
words(
  'BEFORE_UNIT',
  'the a an this that these those some any fiscal comparable corresponding similar equivalent calendar financial tax and or to of half quarter couple st nd rd th year ago earlier',
);
phrase(
  'UNIT_PHRASE',
  '(?: BEFORE_UNIT|CHOICE|LENGTH|ORDINALS|ONES|TEENS|TENS|TIMES3|UNSAID|N|SLASH|DASH){0,12} (?: UNIT|PERIODS|half|(?<=(?: ago|earlier) DASH?) WORD)',
);

/** Reads a unit phrase that begins at `i`. */
export function readUnitPhrase({ tokens, codes }: Coded, i: number): UnitPhrase | undefined {
  const determiner = fit(DETERMINER, codes, i) === undefined ? 0 : worth(DETERMINERS, codes, i)!;
  const core = determiner === 0 ? i : i + 1;
  let which = 0;
  let count: Amount | undefined;
  let ordinal = 0;
  let year = 0;
  let yearAgo = false;
  let length = determiner === ANOTHER;
  let at = core;
  const finished = (first: number, past: number, unit: number, plural: boolean, hyphen: boolean): UnitPhrase => ({
    tokens,
    codes,
    first,
    past,
    determiner: first === core ? 0 : determiner,
    which,
    count,
    ordinal,
    year,
    yearAgo,
    length,
    unit,
    plural,
    hyphen,
  });
  for (let steps = 0; steps < 7; steps++) {
    let unit =
      fit(HEAD, codes, at) === undefined
        ? 0
        : (worth(UNIT, codes, at) ?? (fit(PERIOD_BEHIND, codes, at) ? PERIOD : Grain.Half));
    if ((unit === Grain.Second && count === undefined) || (unit === Grain.Half && ordinal === 0 && which !== LAST))
      unit = 0;
    const hyphen = at > core && fit(HYPHEN_BEFORE, codes, at) !== undefined;
    if (unit > 0) {
      // "300,000 last year" is a number and a date; "three-quarters of its food" a fraction.
      if (
        count !== undefined &&
        ((which > 0 && unit < PLURAL && count.value !== 1) || (unit % PLURAL === Grain.Quarter && hyphen))
      )
        return undefined;
      const plural = unit > PLURAL;
      const joined = hyphen && (count !== undefined || ordinal > 0);
      const past = at + 1;
      // "over a three-year period" is one expression; "a three-year plan", "the two day rally" leave their article out.
      if (joined && count !== undefined && fit(PERIOD_BEHIND, codes, past))
        return finished(i, past + 1, unit % PLURAL, plural, true);
      const outside =
        joined ||
        fit(LONG_BEHIND, codes, past) !== undefined ||
        (!plural && (count?.value ?? 1) !== 1) ||
        (determiner === A && ordinal > 0) ||
        (determiner === THAT && (plural || (which > 0 && which !== SAME)));
      return finished(outside ? core : i, past, unit % PLURAL, plural, joined);
    }
    const found = fit(QUALIFIER, codes, at);
    // "year-ago results": a noun that is no unit.
    if (found === undefined)
      return yearAgo && fit(WORD, codes, at) ? finished(core, at, PERIOD, false, false) : undefined;
    const groups = found;
    if (groups['ago']) yearAgo = true;
    else if (groups['which']) {
      // "following last month's vote" are two things, "made more last year" too.
      if (which > 0 || length) return undefined;
      which = worth(CHOICES, codes, at)!;
    } else if (groups['length']) {
      // "its fifth straight day" says which one
      if (ordinal > 0 && fit(STRAIGHT, codes, at)) return undefined;
      length = true;
    } else if (groups['first'] && which === 0) which = FIRST;
    else if (groups['ordinal'] && ordinal === 0) ordinal = numeral(groups['ordinal']);
    else if (groups['year'] && year === 0) year = numeral(groups['year']);
    else if (groups['count'] && count === undefined) count = amountOf(groups['count'], tokens, at);
    else if (groups['count'] || groups['ordinal'] || groups['year'] || groups['first']) return undefined;
    at += found.all.length;
  }
  return undefined;
}
