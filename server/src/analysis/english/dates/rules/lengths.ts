import { WordClass } from '../../words';
import { Shape } from '../../../text/tokens';
import type { TimexMod } from '../../../facts';
import * as Grain from '../grain';
import { isRate } from '../rates';
import type { Match, Meaning } from '../meaning';
import { amountOf } from '../numerals';
import { A, PERIOD, SAME, THOSE, type UnitPhrase } from '../unitPhrase';
import { durationValue, lengthOf, PLURAL, UNIT } from '../durationValue';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { valueOf } from '../vocabulary';
import { SLASH } from '../../../text/codeUnits';
import { type UnitReading, spanning, behind, lasting } from './unitReading';

const ONE_DAY = tokenPattern('one day');

/** "one day", which may be some day. */
export function isOneDay({ codes, first, past }: UnitPhrase): boolean {
  return matchAt(ONE_DAY, codes, first)?.all.length === past - first;
}

/** "One day she left": some day, and not how long it took. */
function isSomeDay(phrase: UnitPhrase): boolean {
  const { tokens, first, past } = phrase;
  const subject = tokens.isA(past, WordClass.Pronoun | WordClass.Determiner) || tokens.has(past, Shape.Capital);
  return tokens.has(first, Shape.SentenceStart) && subject && isOneDay(phrase);
}

const OR = tokenPattern('or (?: so|two)|(?<=MANY_UNITS) (?: or|and) MANY_UNITS');

/** A length with "or so", "or two", "or months" behind it: "weeks or months", "a year or two". */
export function orSo(phrase: UnitPhrase, meaning: Meaning, mod?: TimexMod): Match {
  return spanning(phrase, meaning, phrase.past + (behind(OR, phrase)?.all.length ?? 0), mod);
}

const NO_LENGTH = tokenPattern('(?<=light|man|school|aged|age)');

const BARE = tokenPattern('(?<=BEFORE_UNITS)');

/** "left hours after the sale" */
const BESIDE_EVENT = tokenPattern('(?<!the|of|in|NINTHS|OWNER) MANY_UNITS (?: before|after) (?=WORD|N)');

const PER = tokenPattern('(?: a|per) ONE_UNIT');

const AND_MORE = tokenPattern('and? count=(COUNT) unit=(UNIT)');

/** "three days", "a few weeks", "two-year", "two hours and 30 minutes", "two more weeks"; not "40 hours a week", "in some quarters". */
export const length: UnitReading = (phrase) => {
  const { tokens, codes, first, past, unit, count } = phrase;
  if (count === undefined || unit === PERIOD || phrase.which === SAME || phrase.ordinal > 0 || behind(PER, phrase))
    return undefined;
  if ((unit === Grain.Quarter && count.value === undefined) || matchAt(NO_LENGTH, codes, first)) return undefined;
  // "the 2019/20 tax year"
  if (tokens.char(first - 1) === SLASH || isSomeDay(phrase)) return undefined;
  const more = unit === Grain.Hour || unit === Grain.Minute ? behind(AND_MORE, phrase) : undefined;
  if (more !== undefined) {
    const { count: smaller = '' } = more;
    const { value } = amountOf(smaller, tokens, past + more.all.length - 1 - smaller.length);
    const small = valueOf(UNIT, more.all, more.all.length - 1)! % PLURAL;
    if (value !== undefined && small < unit)
      return spanning(
        phrase,
        { kind: 'duration', value: durationValue(count.value, unit) + lengthOf(value, small) },
        past + more.all.length,
      );
  }
  return orSo(phrase, lasting(count.value, unit), count.mod);
};

const LONG = tokenPattern('~DASH long');

const FISCAL = tokenPattern('(?<=(?: fiscal|calendar|financial|tax) [^])');

const AND_HALF = tokenPattern('and a? half');

/** "a week", "an hour", "for years", "day-long"; not "from a fiscal year to a calendar year". */
export const plain: UnitReading = (phrase) => {
  const { codes, first, past, determiner, unit, plural } = phrase;
  if (
    phrase.count !== undefined ||
    unit === PERIOD ||
    phrase.ordinal > 0 ||
    unit === Grain.Second ||
    unit === Grain.Quarter
  )
    return undefined;
  if (behind(FISCAL, phrase)) return undefined;
  if (behind(LONG, phrase) && determiner === 0)
    return spanning(phrase, lasting(plural ? undefined : 1, unit), past + 2);
  const half = behind(AND_HALF, phrase);
  if (!plural && half !== undefined && determiner === A)
    return spanning(phrase, lasting(1.5, unit), past + half.all.length);
  if (!plural)
    return (determiner === A || phrase.length) && !isRate(phrase, first) ? orSo(phrase, lasting(1, unit)) : undefined;
  const open = determiner === 0 || determiner > THOSE;
  const bare = matchAt(BARE, codes, first) ?? (determiner === 0 ? matchAt(BESIDE_EVENT, codes, first) : undefined);
  return open && determiner < 9 && bare !== undefined && !matchAt(NO_LENGTH, codes, first)
    ? orSo(phrase, lasting(undefined, unit))
    : undefined;
};
