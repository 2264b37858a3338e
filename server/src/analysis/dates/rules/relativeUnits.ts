import type { Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { type Fields, Grain, type Match, match, point, type Read, type Rule, type Shift, shift } from '../meaning';
import { unitLetters } from '../vocabulary';
import { PERIOD, readUnitPhrase, type UnitPhrase, unitPhraseStarts } from '../unitPhrase';
import { readYear } from './monthDates';
import { durationGuard, rateGuard } from '../guards';
import { afterHyphen } from '../numbers';

const AGO = wordSet('ago');
const EARLIER = wordSet('earlier before previously prior');
const LATER = wordSet('later after afterward afterwards thereafter hence');
const FROM = wordId('from');
const NOW = wordId('now');
const OLD = wordSet('old older olds younger');
const BEFORE = wordId('before');
const AFTER = wordId('after');
const THE = wordId('the');
const A = wordId('a');
const AN = wordId('an');
const ONE = wordId('one');
const THIS = wordId('this');
const THAT = wordId('that');
const THESE = wordId('these');
const THOSE = wordId('those');
const SOME = wordId('some');
const ANY = wordId('any');

/** What a unit phrase with the words behind it means, or nothing. One entry a family, first come, first served. */
type Reading = (tokens: Tokens, phrase: UnitPhrase, read: Read) => Match | undefined;

/** "two years ago", "the past three months", "the third quarter of 1984", "that day", "a week". */
export const unitPhrases: Rule = {
  starts: unitPhraseStarts,
  read(tokens, i, read) {
    const phrase = readUnitPhrase(tokens, i);
    if (phrase === undefined || OLD.has(tokens.word(afterHyphen(tokens, phrase.past)))) return undefined;
    for (const reading of readings) {
      const found = reading(tokens, phrase, read);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const readings: readonly Reading[] = [
  ago,
  beforeOrAfter,
  yearAgo,
  numberedPart,
  vagueDay,
  reference,
  chosen,
  counted,
  plain,
];

function amountOf(phrase: UnitPhrase): number | undefined {
  if (phrase.count !== undefined) return phrase.count.value;
  return phrase.plural ? undefined : 1;
}

function shiftOf(phrase: UnitPhrase, direction: number, from: Shift['from'], keep = false): Shift {
  const amount = amountOf(phrase);
  const unit = phrase.unit as Grain;
  return { kind: 'shift', unit, amount: amount === undefined ? undefined : amount * direction, direction, from, keep };
}

/** "Five months ago the mill closed", "two days later", "a year earlier", "three weeks from now". */
function ago(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit === PERIOD || phrase.ordinal > 0 || phrase.hyphen) return undefined;
  const { first, past } = phrase;
  const word = tokens.word(past);
  const whole = phrase.count === undefined;
  if (AGO.has(word)) return match(first, past + 1, shiftOf(phrase, -1, 'publication', whole), approximate(phrase));
  if (word === FROM && tokens.is(past + 1, NOW))
    return match(first, past + 2, shiftOf(phrase, 1, 'publication'), approximate(phrase));
  if (EARLIER.has(word) && (word !== BEFORE || endsHere(tokens, past + 1)))
    return match(first, past + 1, shiftOf(phrase, -1, 'running', whole), approximate(phrase));
  if (LATER.has(word) && (word !== AFTER || endsHere(tokens, past + 1)))
    return match(first, past + 1, shiftOf(phrase, 1, 'running', whole), approximate(phrase));
  return undefined;
}

function approximate(phrase: UnitPhrase): 'APPROX' | undefined {
  return phrase.count?.approximate === true ? 'APPROX' : undefined;
}

function endsHere(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) !== 1 && tokens.kind(i) !== 2;
}

/** "two days before Christmas", "the day after tomorrow", "a week from Friday". */
function beforeOrAfter(tokens: Tokens, phrase: UnitPhrase, read: Read): Match | undefined {
  const word = tokens.word(phrase.past);
  if ((word !== BEFORE && word !== AFTER && word !== FROM) || phrase.plural === (phrase.count === undefined))
    return undefined;
  if (phrase.unit === PERIOD) return undefined;
  const other = read(tokens, phrase.past + 1);
  if (other === undefined || (other.meaning.kind !== 'point' && other.meaning.kind !== 'shift')) return undefined;
  return match(phrase.first, other.past, shiftOf(phrase, word === BEFORE ? -1 : 1, other.meaning));
}

/** "the year-ago quarter", "the year-earlier nine months". */
function yearAgo(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (!phrase.yearAgo || phrase.count !== undefined) return undefined;
  if (phrase.ordinal > 0)
    return match(phrase.first, phrase.past, point(partFields(phrase), undefined, shift(Grain.Year, -1, 'publication')));
  return match(phrase.first, phrase.past, {
    kind: 'shift',
    unit: Grain.Year,
    amount: -1,
    direction: -1,
    from: 'running',
    keep: true,
  });
}

function partFields(phrase: UnitPhrase): Fields {
  return phrase.unit === Grain.Half ? { half: phrase.ordinal } : { quarter: phrase.ordinal };
}

/** "the third quarter", "third-quarter", "the first half of 1990", "the 1988 second quarter". */
function numberedPart(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.ordinal === 0 || phrase.plural || phrase.count !== undefined) return undefined;
  if (phrase.unit === Grain.Century) return match(phrase.first, phrase.past, point({ century: phrase.ordinal - 1 }));
  if (phrase.unit !== Grain.Quarter && phrase.unit !== Grain.Half) return undefined;
  if (phrase.ordinal > 4) return undefined;
  const fields = partFields(phrase);
  if (phrase.year > 0) return match(phrase.first, phrase.past, point({ ...fields, year: phrase.year }));
  if (phrase.which === 'previous' || phrase.which === 'last')
    return match(phrase.first, phrase.past, point(fields, 'last'));
  const year = readYear(tokens, phrase.past, true);
  if (year === undefined) return match(phrase.first, phrase.past, point(fields));
  return match(
    phrase.first,
    year.past,
    point({ ...fields, year: year.value, short: year.short }, undefined, year.within),
  );
}

/** "these days", "one day", "some day", "those days". */
function vagueDay(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit !== Grain.Day || phrase.count !== undefined || phrase.which !== undefined) return undefined;
  if (phrase.plural && phrase.determiner === THESE)
    return match(phrase.first, phrase.past, { kind: 'reference', value: 'PRESENT_REF' });
  if (phrase.plural && phrase.determiner === THOSE)
    return match(phrase.first, phrase.past, { kind: 'reference', value: 'PAST_REF' });
  return !phrase.plural && phrase.determiner === SOME
    ? match(phrase.first, phrase.past, { kind: 'reference', value: 'FUTURE_REF' })
    : undefined;
}

/** "recent years" is a length that the text leaves open. */
function reference(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.which !== 'recent' || phrase.unit === PERIOD || !phrase.plural) return undefined;
  return match(phrase.first, phrase.past, { kind: 'duration', value: durationValue(undefined, phrase.unit) });
}

/** "last week", "the following month", "this year", "the same day", "the past three months". */
function chosen(_tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  const { first, past, determiner, unit, which } = phrase;
  if (unit === PERIOD || phrase.ordinal > 0 || phrase.hyphen) return undefined;
  if (phrase.count !== undefined || phrase.plural) {
    if (which === undefined) return undefined;
    return match(
      first,
      past,
      { kind: 'duration', value: durationValue(phrase.count?.value, unit) },
      approximate(phrase),
    );
  }
  switch (which) {
    case 'last':
      return match(first, past, shift(unit, -1, 'publication'));
    case 'next':
      return match(first, past, shift(unit, 1, determiner === THE ? 'running' : 'publication'));
    case 'previous':
      return match(first, past, shift(unit, -1, 'running'));
    case 'following':
      return match(first, past, shift(unit, 1, 'running'));
    case 'this':
      return match(first, past, shift(unit, 0, 'publication'));
    case 'same':
      return match(first, past, shift(unit, 0, 'running'));
    case undefined:
      break;
    default:
      return undefined;
  }
  if (phrase.length) return undefined;
  if (determiner === THIS) return match(first, past, shift(unit, 0, 'publication'));
  if (determiner === THAT || (determiner === THE && unit >= Grain.Weekend))
    return match(first, past, shift(unit, 0, 'running'));
  return undefined;
}

/** "three days", "a few weeks", "two-year", "an additional month". */
function counted(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  if (phrase.unit === PERIOD || phrase.which === 'same' || phrase.ordinal > 0) return undefined;
  if (phrase.count === undefined || !durationGuard(tokens, phrase)) return undefined;
  const past = phrase.hyphen && !phrase.plural ? phrase.past : phrase.past;
  return match(
    phrase.first,
    past,
    { kind: 'duration', value: durationValue(phrase.count.value, phrase.unit) },
    approximate(phrase),
  );
}

/** "a week", "an hour", "years". */
function plain(tokens: Tokens, phrase: UnitPhrase): Match | undefined {
  const { first, past, determiner, unit, plural } = phrase;
  if (unit === PERIOD || phrase.ordinal > 0 || unit === Grain.Second || unit === Grain.Quarter) return undefined;
  if (!plural && (determiner === A || determiner === AN || phrase.length || determiner === ONE))
    return rateGuard(tokens, first)
      ? match(first, past, { kind: 'duration', value: durationValue(1, unit) })
      : undefined;
  if (plural && (determiner === 0 || determiner === SOME || determiner === ANY) && durationGuard(tokens, phrase))
    return match(first, past, { kind: 'duration', value: durationValue(undefined, unit) });
  return undefined;
}

/** The TIMEX3 value of so many units: `P3M`, `PT2H`, `PXY`. */
export function durationValue(amount: number | undefined, unit: Grain): string {
  if (unit === Grain.Fortnight) return durationValue(amount === undefined ? undefined : amount * 2, Grain.Week);
  const count = amount === undefined ? 'X' : String(Math.round(amount * 100) / 100);
  return `P${unit < Grain.Part ? 'T' : ''}${count}${unitLetters[unit] ?? 'D'}`;
}
