import * as Grain from './grain';
import { type Fields, type Meaning, type Point, point, shift, type Which } from './meaning';
import { numeral } from './numerals';
import type { RuleMatch } from './rule';
import { markAt, numberOf, QUOTE } from './tokenCodes';
import { valueOf, wordClasses, type WordValues } from './vocabulary';

export const MONTH = wordClasses.MONTH;
export const WEEKDAY = wordClasses.WEEKDAY;
export const SEASON = wordClasses.SEASON;
const DECADE = wordClasses.DECADE;
const VALUES: Readonly<Record<string, WordValues>> = { month: MONTH, weekday: WEEKDAY, season: SEASON, decade: DECADE };

const CHOICES: readonly Which[] = ['last', 'this', 'next', 'previous', 'following', 'same'];
const CHOSEN = wordClasses.CHOSEN;

const STEP = wordClasses.STEP;
const BC = wordClasses.BC;
const YEAR = wordClasses.YEAR_WORD;
const PARTICULAR_YEAR = wordClasses.PARTICULAR_YEAR;

/** A point of the groups that are named after fields, of `which` and of a year in whatever form. */
export function pointOf(found: RuleMatch): Point {
  const { groups } = found;
  const fields: { -readonly [Name in keyof Fields]: Fields[Name] } = {};
  for (const name of FIELDS) if (groups[name] !== undefined) fields[name] = fieldOf(found, name);
  const { which, year } = groups;
  const written = year === undefined ? undefined : yearOf(year);
  if (written?.year !== undefined) fields.year = written.year;
  if (written?.short === true) fields.short = true;
  return point(
    fields,
    which === undefined ? undefined : CHOICES[valueOf(CHOSEN, which, which.length - 1)!],
    written?.within,
  );
}

const FIELDS = ['decade', 'half', 'quarter', 'season', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** The value of a group. */
export function fieldOf(found: RuleMatch, name: string): number {
  const codes = found.groups[name]!;
  const values = VALUES[name];
  return (values && valueOf(values, codes)) ?? numeral(codes);
}

interface Year {
  readonly year?: number;
  readonly short?: true;
  readonly within?: Meaning;
}

/** Year in a stretch that `YEAR` matches. */
export function yearOf(codes: string): Year {
  const last = codes.length - 1;
  if (valueOf(YEAR, codes, last) !== undefined) {
    const step = valueOf(STEP, codes, last - 1);
    if (step !== undefined) return { within: shift(Grain.Year, step, 'publication') };
    const spokenOf = valueOf(PARTICULAR_YEAR, codes, last - 1) === undefined;
    return { within: shift(Grain.Year, 0, spokenOf ? 'spokenOf' : 'running') };
  }
  if (valueOf(BC, codes, last) !== undefined) return { year: 1 - numberOf(codes.charCodeAt(last - 1)) };
  const year = numeral(codes);
  // "'98", "FY21"
  return markAt(codes, last - 1) === QUOTE || year < 100 ? { year, short: true } : { year };
}
