import { Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { readCount } from '../counts';
import { durationGuard, rateGuard } from '../guards';
import { Grain, type Match, match } from '../meaning';
import { isDash } from '../numbers';
import { PERIOD, type UnitPhrase } from '../unitPhrase';
import { PLURAL, unitLetters, unitOf } from '../vocabulary';
import { approximate } from './ago';

const A = wordId('a');
const AN = wordId('an');
const SOME = wordId('some');
const ANY = wordId('any');
const OR = wordId('or');
const AND = wordId('and');
const SO = wordId('so');
const TWO = wordId('two');
const LONG = wordId('long');
const PER = wordId('per');
const HALF = wordId('half');
const FISCAL = wordSet('fiscal calendar financial tax');

/** "three days", "a few weeks", "two-year", "two hours and 30 minutes", "two more weeks". */
export function counted(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit === PERIOD || phrase.which === 'same' || phrase.ordinal > 0) return undefined;
  // "feared in some quarters"
  if (phrase.unit === Grain.Quarter && phrase.count?.value === undefined) return undefined;
  // "the 2019/20 tax year"
  if (tokens.char(phrase.first - 1) === 0x2f) return undefined;
  if (phrase.count === undefined || !durationGuard(tokens, phrase) || isRate(tokens, phrase.past)) return undefined;
  const value = durationValue(phrase.count.value, phrase.unit);
  const more = smallerPart(tokens, phrase);
  if (more !== undefined) return match(phrase.first, more.past, { kind: 'duration', value: value + more.value });
  return match(phrase.first, withAlternative(tokens, phrase.past), { kind: 'duration', value }, approximate(phrase));
}

/** "40 hours a week", "seven days a week". */
function isRate(tokens: Tokens, i: number): boolean {
  const unit = unitOf.get(tokens.word(i + 1)) ?? PLURAL;
  return (tokens.is(i, A) || tokens.is(i, PER)) && unit < PLURAL;
}

/** "and 30 minutes" after hours. */
function smallerPart(tokens: Tokens, phrase: UnitPhrase): { past: number; value: string } | undefined {
  if (phrase.unit !== Grain.Hour && phrase.unit !== Grain.Minute) return undefined;
  const at = tokens.is(phrase.past, AND) ? phrase.past + 1 : phrase.past;
  const count = readCount(tokens, at);
  const unit = count === undefined ? 0 : (unitOf.get(tokens.word(count.past)) ?? 0) % PLURAL;
  if (count?.value === undefined || unit === 0 || unit >= phrase.unit) return undefined;
  return { past: count.past + 1, value: `${count.value}${unitLetters[unit]!}` };
}

/** "a week", "an hour", "for years". */
export function plain(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  const { first, past, determiner, unit, plural } = phrase;
  if (phrase.count !== undefined) return undefined;
  if (unit === PERIOD || phrase.ordinal > 0 || unit === Grain.Second || unit === Grain.Quarter) return undefined;
  // "from a fiscal year to a calendar year" names kinds of years.
  if (FISCAL.has(tokens.word(past - 2))) return undefined;
  if (tokens.is(past + 1, LONG) && isDash(tokens, past) && tokens.has(past, Shape.Glued) && determiner === 0)
    return match(first, past + 2, { kind: 'duration', value: durationValue(plural ? undefined : 1, unit) });
  const half = halfMore(tokens, past);
  if (!plural && half > past && (determiner === A || determiner === AN))
    return match(first, half, { kind: 'duration', value: durationValue(1.5, unit) });
  if (!plural && (determiner === A || determiner === AN || phrase.length))
    return rateGuard(tokens, first)
      ? match(first, withAlternative(tokens, past), { kind: 'duration', value: durationValue(1, unit) })
      : undefined;
  if (plural && (determiner === 0 || determiner === SOME || determiner === ANY) && durationGuard(tokens, phrase))
    return match(first, withAlternative(tokens, past), { kind: 'duration', value: durationValue(undefined, unit) });
  return undefined;
}

/** The token after "and a half" behind "a year". */
function halfMore(tokens: Tokens, i: number): number {
  if (!tokens.is(i, AND)) return i;
  const at = tokens.is(i + 1, A) ? i + 2 : i + 1;
  return tokens.is(at, HALF) ? at + 1 : i;
}

/** The token after "or so", "or two", "or months", "and months" behind a length: "weeks or months", "a year or two". */
export function withAlternative(tokens: Tokens, i: number): number {
  if (tokens.is(i, OR) && (tokens.is(i + 1, SO) || tokens.is(i + 1, TWO))) return i + 2;
  if (!tokens.is(i, OR) && !tokens.is(i, AND)) return i;
  return (unitOf.get(tokens.word(i + 1)) ?? 0) > PLURAL && PLURALS.has(tokens.word(i - 1)) ? i + 2 : i;
}

const PLURALS = wordSet('seconds minutes hours days weeks months years decades');

/** What half of a unit is in the next smaller one that the designators of ISO 8601 allow beside it. */
const HALVES: Readonly<Record<number, string>> = {
  [Grain.Minute]: '30S',
  [Grain.Hour]: '30M',
  [Grain.Day]: 'T12H',
  [Grain.Year]: '6M',
};

function wholes(amount: number, unit: Grain): string {
  return amount < 1 ? '' : `${Math.floor(amount)}${unitLetters[unit]!}`;
}

/** The TIMEX3 value of so many units: `P3M`, `PT2H`, `PXY`. */
export function durationValue(amount: number | undefined, unit: Grain): string {
  if (amount !== undefined && unit >= Grain.Decade)
    return durationValue(amount * (unit === Grain.Decade ? 10 : unit === Grain.Century ? 100 : 1000), Grain.Year);
  if (unit === Grain.Fortnight) return durationValue(amount === undefined ? undefined : amount * 2, Grain.Week);
  const half = HALVES[unit];
  if (half !== undefined && amount !== undefined && amount % 1 === 0.5)
    return `P${unit < Grain.Part ? 'T' : ''}${wholes(amount, unit)}${half}`;
  const count = amount === undefined ? 'X' : String(Math.round(amount * 100) / 100);
  return `P${unit < Grain.Part ? 'T' : ''}${count}${unitLetters[unit] ?? 'D'}`;
}
