import { markAt, numberOf, QUOTE, phrase, type Values, words, worth } from './codes';
import * as Grain from './grain';
import { type Fields, type Meaning, type Point, point, shift, type Which } from './meaning';
import { numeral } from './numerals';
import type { Found } from './rule';

export const MONTH = words(
  'MONTH',
  'january/jan=1 february/feb=2 march/mar=3 april/apr=4 may=5 june/jun=6 july/jul=7 august/aug=8 september/sept/sep=9 october/oct=10 november/nov=11 december/dec=12',
);
words('SHORT_MONTH', 'jan feb mar apr jun jul aug sep sept oct nov dec');
export const WEEKDAY = words(
  'WEEKDAY',
  'monday/mon=1 tuesday/tue/tues=2 wednesday/wed/weds=3 thursday/thu/thur/thurs=4 friday/fri=5 saturday/sat=6 sunday/sun=7',
);
export const SEASON = words('SEASON', 'spring/springtime=0 summer/summertime=1 autumn/fall=2 winter/wintertime=3');
const DECADE = words('DECADE', 'twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9');
const VALUES: Readonly<Record<string, Values>> = { month: MONTH, weekday: WEEKDAY, season: SEASON, decade: DECADE };

const CHOICES: readonly Which[] = ['last', 'this', 'next', 'previous', 'following', 'same'];
const CHOSEN = words('CHOSEN', 'last/past=0 this=1 next/coming=2 previous=3 following=4 same/that=5');
words('PICK', 'last this next coming previous following same');
// "last", "this past", "the previous".
phrase('WHICH', 'the? (?: this (?: past|coming|next)|last|this|next|coming|previous|following|same)');

const STEP = words('STEP', 'last=-1 this=0 next=1');
const BC = words('BC', 'bc bce b.c. b.c');
// The year after a month: ", 1998", "1998", "of 1998", "'98", "nineteen ninety-six", "of last year", "of that year".
phrase(
  'YEAR',
  '(?: COMMA|of)? (?: N1000_2199|N1_4094 BC|QUOTE ~T0_99|YEAR_IN_WORDS)|of? STEP year|(?:COMMA|of) (?:that same?|the same) year',
);
// And after a day, where it can also be "in 1998".
phrase(
  'YEAR_OF_DAY',
  'YEAR|in (?:N1000_2199|N1_4094 BC|QUOTE ~T0_99|YEAR_IN_WORDS|STEP year|(?:that same?|the same) year)',
);
const YEAR = words('YEAR_WORD', 'year');

/** A point of the groups that are named after fields, of `which` and of a year in whatever form. */
export function pointOf(found: Found): Point {
  const { groups } = found;
  const fields: { -readonly [Name in keyof Fields]: Fields[Name] } = {};
  for (const name of FIELDS) if (groups[name] !== undefined) fields[name] = fieldOf(found, name);
  const { which, year } = groups;
  const written = year === undefined ? undefined : yearOf(year);
  if (written?.year !== undefined) fields.year = written.year;
  if (written?.short === true) fields.short = true;
  return point(
    fields,
    which === undefined ? undefined : CHOICES[worth(CHOSEN, which, which.length - 1)!],
    written?.within,
  );
}

const FIELDS = ['decade', 'half', 'quarter', 'season', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** The value of a group. */
export function fieldOf(found: Found, name: string): number {
  const codes = found.groups[name]!;
  const values = VALUES[name];
  return (values && worth(values, codes)) ?? numeral(codes);
}

interface Year {
  readonly year?: number;
  readonly short?: true;
  readonly within?: Meaning;
}

/** What a stretch that `YEAR` fits says. */
export function yearOf(codes: string): Year {
  const last = codes.length - 1;
  if (worth(YEAR, codes, last) !== undefined) {
    const step = worth(STEP, codes, last - 1);
    return { within: step === undefined ? shift(Grain.Year, 0, 'running') : shift(Grain.Year, step, 'publication') };
  }
  if (worth(BC, codes, last) !== undefined) return { year: 1 - numberOf(codes.charCodeAt(last - 1)) };
  const year = numeral(codes);
  return markAt(codes, last - 1) === QUOTE ? { year, short: true } : { year };
}
