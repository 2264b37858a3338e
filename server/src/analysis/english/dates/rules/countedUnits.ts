import * as Grain from '../grain';
import { isRate } from '../rates';
import { type Match, type Read, type Shift, vagueShift } from '../meaning';
import { amountOf } from '../numerals';
import { A, type UnitPhrase } from '../unitPhrase';
import { PLURAL, UNIT } from '../durationValue';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { valueOf, wordClasses } from '../vocabulary';
import { type UnitReading, spanning, behind } from './unitReading';

const AGO = tokenPattern(
  'so=(or so)? (?: ago=(ago)|now=(from now)|earlier=(earlier (?!than)|previously|prior|before (?!WORD|N))|(?: later (?!than)|afterward|afterwards|thereafter|hence|after (?!WORD|N)))',
);

/** "Five months ago the mill closed", "two days later", "a year earlier", "three weeks from now", "a week or so ago". */
export const ago: UnitReading = (phrase, read) => {
  const { unit, count, plural, past } = phrase;
  // "a quarter-century ago" is more than "century ago".
  if (phrase.hyphen || phrase.which > 0 || (count === undefined && phrase.determiner === 0 && !plural))
    return undefined;
  const groups = behind(AGO, phrase);
  if (groups === undefined) return summed(phrase);
  const mod = groups['so'] === undefined ? count?.mod : 'APPROX';
  const aYear = count === undefined && !plural && unit === Grain.Year;
  const end = past + groups.all.length;
  const day = groups['ago'] === undefined || mod !== undefined ? undefined : dayOfAgo(phrase, end, read);
  if (day !== undefined) return day;
  const meaning =
    groups['ago'] !== undefined
      ? counted(phrase, -1, aYear ? 'yearAgo' : 'publication')
      : groups['now'] !== undefined
        ? counted(phrase, 1, 'publication')
        : groups['earlier'] !== undefined
          ? counted(phrase, -1, aYear ? 'period' : 'running')
          : counted(phrase, 1, 'running');
  return spanning(phrase, meaning, end, mod);
};

/** "25 years ago today", "a week ago Friday", "50 years ago this month". */
function dayOfAgo(phrase: UnitPhrase, end: number, read: Read): Match | undefined {
  if (phrase.unit < Grain.Week) return undefined;
  const other = read(phrase, end);
  if (other?.first !== end || other.mod !== undefined) return undefined;
  const { meaning } = other;
  if (meaning.kind === 'point') {
    const { weekday, month, hour } = meaning.fields;
    if (weekday === undefined || (month ?? hour) !== undefined || meaning.which !== undefined) return undefined;
    return spanning(phrase, counted(phrase, -1, { ...meaning, which: 'last' }), other.past);
  }
  const near = meaning.kind === 'shift' && meaning.from === 'publication' && (meaning.amount ?? -9) > -2;
  if (!near || meaning.part !== undefined || meaning.unit >= phrase.unit) return undefined;
  return spanning(phrase, counted(phrase, -1, meaning), other.past);
}

const AND_MORE_AGO = tokenPattern('and (?: count=(COUNT) unit=(UNIT)|half=(a? half))');

const MORE_AGO = tokenPattern('ago=(ago)|earlier=(earlier (?!than)|before (?!WORD|N))|later (?!than)|from=(from now)');

/** Number of smaller units in a larger one, by both their grains. */
const IN_ONE: Readonly<Record<string, number>> = {
  [`${Grain.Year}/${Grain.Month}`]: 12,
  [`${Grain.Week}/${Grain.Day}`]: 7,
};

/** "three years and four months ago", "a year and a half later". */
function summed(phrase: UnitPhrase): Match | undefined {
  const { tokens, unit, past } = phrase;
  const more = behind(AND_MORE_AGO, phrase);
  if (more === undefined) return undefined;
  const end = past + more.all.length;
  const found = matchAt(MORE_AGO, phrase.codes, end);
  // "a year and a half later" says how much later.
  const counts = more['half'] === undefined || (found?.['ago'] ?? found?.['from']) !== undefined;
  if (found === undefined || !counts) return undefined;
  const whole = phrase.count === undefined ? 1 : phrase.count.value;
  const small = more['unit'] === undefined ? unit : valueOf(UNIT, more['unit'])! % PLURAL;
  const size = small === unit ? 1 : IN_ONE[`${unit}/${small}`];
  const part = more['half'] === undefined ? amountOf(more['count']!, tokens, past + 1).value : 0.5;
  if (whole === undefined || part === undefined || size === undefined || (more['unit'] !== undefined && small === unit))
    return undefined;
  const amount = whole * size + part;
  const from = (found['ago'] ?? found['from']) === undefined ? 'running' : 'publication';
  const back = (found['ago'] ?? found['earlier']) !== undefined;
  return spanning(phrase, inUnits(amount, small, back ? -1 : 1, from), end + found.all.length);
}

/** So many units; a part of a long one in years or months: "half a century", "a year and a half". */
function inUnits(amount: number, unit: number, direction: number, from: Shift['from']): Shift {
  if (amount % 1 !== 0 && unit > Grain.Year)
    return inUnits(amount * 10 ** (unit - Grain.Year), Grain.Year, direction, from);
  if (amount % 1 !== 0 && unit === Grain.Year) return inUnits(Math.round(amount * 12), Grain.Month, direction, from);
  return vagueShift(unit, amount * direction, direction, from);
}

function counted({ unit, count, plural }: UnitPhrase, direction: number, from: Shift['from']): Shift {
  const amount = count === undefined ? (plural ? undefined : 1) : count.value;
  if (amount !== undefined) return inUnits(amount, unit, direction, from);
  return vagueShift(unit, amount, direction, from);
}

const BESIDE = tokenPattern('before|after|from=(from)');

const ON = tokenPattern('on|(?=today|tomorrow)');

const ON_WORD = tokenPattern('on');

const BEFORE = wordClasses.BEFORE;

/** "two days before Christmas", "the day after tomorrow", "a week from Friday". */
export const beside: UnitReading = (phrase, read) => {
  const { count, past, codes } = phrase;
  const found = behind(BESIDE, phrase);
  if (behind(ON, phrase)) return weekOn(phrase, read);
  if (found === undefined || phrase.which > 0 || phrase.plural !== (count !== undefined && count.value !== 1))
    return undefined;
  const other = read(phrase, past + 1);
  if (other?.meaning.kind !== 'point' && other?.meaning.kind !== 'shift') return undefined;
  const { meaning } = other;
  // "a week from Friday" counts from the next one.
  const from =
    found['from'] !== undefined && meaning.kind === 'point' && meaning.which === undefined
      ? { ...meaning, which: 'next' as const }
      : meaning;
  return spanning(phrase, counted(phrase, valueOf(BEFORE, codes, past) === undefined ? 1 : -1, from), other.past);
};

/** "a week on Friday", "a fortnight today". */
function weekOn(phrase: UnitPhrase, read: Read): Match | undefined {
  const { unit, count, plural, past, first, codes } = phrase;
  if ((unit !== Grain.Week && unit !== Grain.Fortnight) || phrase.which > 0 || isRate(phrase, first)) return undefined;
  if (plural !== (count !== undefined && count.value !== 1) || (count === undefined && phrase.determiner !== A))
    return undefined;
  const at = past + (matchAt(ON_WORD, codes, past) === undefined ? 0 : 1);
  const other = read(phrase, at);
  if (other?.first !== at || other.mod !== undefined) return undefined;
  const { meaning } = other;
  if (meaning.kind === 'shift')
    return meaning.unit === Grain.Day && at === past
      ? spanning(phrase, counted(phrase, 1, meaning), other.past)
      : undefined;
  if (meaning.kind !== 'point' || meaning.which !== undefined || meaning.fields.month !== undefined) return undefined;
  const { weekday, hour } = meaning.fields;
  if (weekday === undefined || hour !== undefined || at === past) return undefined;
  return spanning(phrase, counted(phrase, 1, { ...meaning, which: 'next' }), other.past);
}
