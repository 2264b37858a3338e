import { MODALS } from '../../lexicon/verbForms';
import { WordClass } from '../../words';
import { Shape } from '../../../text/tokens';
import type { TimexMod } from '../../../facts';
import { yearOf } from '../fieldsOf';
import * as Grain from '../grain';
import { isRate } from '../rates';
import { type Fields, type Match, match, type Meaning, point, type Read, shift, type Shift } from '../meaning';
import { amountOf } from '../numerals';
import type { BuildMeaning, PatternRule } from '../rule';
import {
  A,
  CURRENT,
  FINAL,
  FIRST,
  FOLLOWING,
  LAST,
  LATEST,
  NEXT,
  PAST,
  PERIOD,
  PREVIOUS,
  readUnitPhrase,
  RECENT,
  SAME,
  SOME,
  THAT,
  THE,
  THESE,
  THIS,
  THOSE,
  type UnitPhrase,
} from '../unitPhrase';
import { durationValue, lengthOf, PLURAL, UNIT } from '../durationValue';
import type { EncodedText } from '../encodeTokens';
import { speaksOf } from '../sentenceWords';
import { isNumber } from '../tokenCodes';
import { matchAt, type TokenGroups, tokenPattern, type TokenPattern } from '../tokenPatterns';
import { valueOf, wordClasses } from '../vocabulary';
import { SLASH } from '../../../text/codeUnits';

type Reading = (phrase: UnitPhrase, read: Read) => Match | undefined;

/** A match of a whole phrase, or up to another token. */
function spanning(phrase: UnitPhrase, meaning: Meaning, past = phrase.past, mod?: TimexMod): Match {
  return match(phrase.first, past, meaning, mod);
}

/** Match of a pattern behind a phrase. */
function behind(re: TokenPattern, { codes, past }: UnitPhrase): TokenGroups | undefined {
  return matchAt(re, codes, past);
}

const reference = (value: string): Meaning => ({ kind: 'reference', value });
const lasting = (amount: number | undefined, unit: number): Meaning => ({
  kind: 'duration',
  value: durationValue(amount, unit),
});

/** The year that follows a token. */
const YEAR_BEHIND = tokenPattern('YEAR_OF_PART');
function inYear(phrase: UnitPhrase, fields: Fields): Match | undefined {
  const found = behind(YEAR_BEHIND, phrase);
  if (found === undefined) return undefined;
  const end = phrase.past + found.all.length;
  const { within, ...year } = yearOf(found.all);
  return spanning(phrase, point({ ...fields, ...year }, undefined, within), end);
}

const AGO = tokenPattern(
  'so=(or so)? (?: ago=(ago)|now=(from now)|earlier=(earlier (?!than)|previously|prior|before (?!WORD|N))|(?: later (?!than)|afterward|afterwards|thereafter|hence|after (?!WORD|N)))',
);

/** "Five months ago the mill closed", "two days later", "a year earlier", "three weeks from now", "a week or so ago". */
const ago: Reading = (phrase, read) => {
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
  return { kind: 'shift', unit, amount: amount * direction, direction, from };
}

function counted({ unit, count, plural }: UnitPhrase, direction: number, from: Shift['from']): Shift {
  const amount = count === undefined ? (plural ? undefined : 1) : count.value;
  if (amount !== undefined) return inUnits(amount, unit, direction, from);
  return { kind: 'shift', unit, amount, direction, from };
}

const BESIDE = tokenPattern('before|after|from=(from)');
const ON = tokenPattern('on|(?=today|tomorrow)');
const ON_WORD = tokenPattern('on');
const BEFORE = wordClasses.BEFORE;

/** "two days before Christmas", "the day after tomorrow", "a week from Friday". */
const beside: Reading = (phrase, read) => {
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

/** The reporting period a year before the one spoken of. */
const YEAR_BEFORE = shift(Grain.Year, -1, 'period');

function partFields(unit: number, ordinal: number): Fields {
  return unit === Grain.Half ? { half: ordinal } : { quarter: ordinal };
}

/** "the year-ago quarter", "the year-earlier period". */
const yearAgo: Reading = (phrase) => {
  const { unit, ordinal } = phrase;
  return phrase.yearAgo && phrase.count === undefined
    ? spanning(
        phrase,
        ordinal > 0 ? point(partFields(unit, ordinal), undefined, shift(Grain.Year, -1, 'publication')) : YEAR_BEFORE,
      )
    : undefined;
};

const OF = tokenPattern('of');

/** "the third quarter", "third-quarter", "the first half of 1990", "the 1988 second quarter", "the 20th century". */
const numberedPart: Reading = (phrase, read) => {
  const { first, past, unit, which, year } = phrase;
  const half = unit === Grain.Half;
  // "the final quarter of 2019": which one, if the year follows.
  const end = which === LAST || which === FINAL ? (half ? 2 : 4) : which === FIRST ? 1 : 0;
  const dated = end > 0 && phrase.ordinal === 0 && behind(YEAR_BEHIND, phrase) !== undefined;
  const ordinal = dated || (half && which === LAST) ? end : phrase.ordinal;
  if (ordinal === 0 || phrase.plural || phrase.count !== undefined) return undefined;
  if (unit === Grain.Century && ordinal < 30) return spanning(phrase, point({ century: ordinal - 1 }));
  if ((unit !== Grain.Quarter && !half) || ordinal > (half ? 2 : 4)) return undefined;
  const fields = partFields(unit, ordinal);
  if (year > 0) return spanning(phrase, point({ ...fields, year }));
  if (!half && !dated && (which === PREVIOUS || which === LAST)) return spanning(phrase, point(fields, 'last'));
  const whole = inYear(phrase, fields);
  if (whole !== undefined) return whole;
  // "the last half of the '80s"
  const longer = half && behind(OF, phrase) ? read(phrase, past + 1) : undefined;
  if (longer?.meaning.kind === 'point' && longer.meaning.fields.day === undefined)
    return spanning(phrase, longer.meaning, longer.past, ordinal === 1 ? 'START' : 'END');
  return isPlay(phrase, first) ? undefined : spanning(phrase, point(fields));
};

const PLAY = wordClasses.PLAY;
const MONEY = wordClasses.MONEY;

/** "the third quarter" of a game: the sentence speaks of play and not of money. */
function isPlay(text: EncodedText, i: number): boolean {
  return !speaksOf(text, i, MONEY) && (speaksOf(text, i, PLAY) || hasScore(text, i));
}

/** "won 24-9", "a 3-2 lead": two small numbers with a hyphen, near. */
function hasScore({ tokens, codes }: EncodedText, i: number): boolean {
  const sentence = tokens.sentenceOf(i);
  const end = Math.min(tokens.sentenceStart(sentence + 1), i + 40);
  for (let at = Math.max(tokens.sentenceStart(sentence), i - 40); at < end; at++)
    if (isNumber(codes.charCodeAt(at)) && matchAt(SCORE, codes, at) !== undefined) return true;
  return false;
}

const SCORE = tokenPattern('N0_199 ~DASH ~N0_199 (?!~DASH|PERCENT|UNIT)');

const DASH = tokenPattern('DASH');
const PERIOD_OF = tokenPattern('of? (?=WORD)');

/** "the quarter", "the latest quarter"; "the quarter a year ago", "the same period last year", "the 1988 period". */
const period: Reading = (phrase, read) => {
  const { past, unit, which, determiner, year } = phrase;
  if ((unit !== Grain.Quarter && unit !== PERIOD) || phrase.plural || phrase.count !== undefined || phrase.ordinal > 0)
    return undefined;
  if (year > 0) return spanning(phrase, point({ year }));
  if (determiner !== THE && determiner !== THAT && determiner !== THIS && which === 0) return undefined;
  const of = behind(PERIOD_OF, phrase);
  const other = of === undefined ? undefined : read(phrase, past + of.all.length);
  if (other?.meaning.kind === 'shift' && other.meaning.unit === Grain.Year && (other.meaning.amount ?? 0) < 0)
    return spanning(phrase, YEAR_BEFORE, other.past);
  if (behind(DASH, phrase)) return undefined;
  if (unit === PERIOD) return which === LATEST ? spanning(phrase, shift(Grain.Quarter, 0, 'period')) : undefined;
  if (which === NEXT || which === FOLLOWING) return spanning(phrase, shift(unit, 1, 'period'));
  if (which === LAST || which === PAST || which === PREVIOUS || which === LATEST)
    return spanning(phrase, shift(unit, -1, 'publication'));
  return spanning(phrase, shift(unit, 0, which === CURRENT || determiner === THIS ? 'publication' : 'period'));
};

/** "these days", "some day", "in those days", "will one day". */
const vagueDay: Reading = (phrase) => {
  const { unit, plural, count, which, determiner } = phrase;
  if (unit !== Grain.Day || which > 0) return undefined;
  if (isOneDay(phrase) && isAhead(phrase)) return spanning(phrase, reference('FUTURE_REF'));
  if (plural && determiner === THESE && count === undefined) return spanning(phrase, reference('PRESENT_REF'));
  if (plural && determiner === THOSE && count === undefined) return spanning(phrase, reference('PAST_REF'));
  return !plural && determiner === SOME ? spanning(phrase, reference('FUTURE_REF')) : undefined;
};

const ONE_DAY = tokenPattern('one day');

function isOneDay({ codes, first, past }: UnitPhrase): boolean {
  return matchAt(ONE_DAY, codes, first)?.all.length === past - first;
}

/** "The lake may one day be clean." */
function isAhead({ tokens, first }: UnitPhrase): boolean {
  return tokens.isA(first - 1, WordClass.Auxiliary) && MODALS.has(tokens.word(first - 1));
}

/** "One day she left": some day, and not how long it took. */
function isSomeDay(phrase: UnitPhrase): boolean {
  const { tokens, first, past } = phrase;
  const subject = tokens.isA(past, WordClass.Pronoun | WordClass.Determiner) || tokens.has(past, Shape.Capital);
  return tokens.has(first, Shape.SentenceStart) && subject && isOneDay(phrase);
}

const OR = tokenPattern('or (?: so|two)|(?<=MANY_UNITS) (?: or|and) MANY_UNITS');

/** A length with "or so", "or two", "or months" behind it: "weeks or months", "a year or two". */
function orSo(phrase: UnitPhrase, meaning: Meaning, mod?: TimexMod): Match {
  return spanning(phrase, meaning, phrase.past + (behind(OR, phrase)?.all.length ?? 0), mod);
}

const OF_YEAR = tokenPattern('(?=of) YEAR_OF_DAY');
const WEEK_OF = tokenPattern('of');
/** "the week before the election", "the year after she died"; not "the week before". */
const EVENT = tokenPattern('(?: before|after|following) (?=WORD|N)');
const GLUED_DASH = tokenPattern('~DASH');
const ENDED = tokenPattern('ended|ending|to');
const NUMBER = tokenPattern('N');

/** "last week", "the following month", "this year", "the same day", "the past three months", "the week of March 6". */
const chosen: Reading = (phrase, read) => {
  const { past, determiner, unit, which, count, plural, length } = phrase;
  // "recent years" is a length that the text leaves open.
  if (which === RECENT && plural && unit !== PERIOD) return orSo(phrase, lasting(undefined, unit));
  if (unit === PERIOD || phrase.ordinal > 0 || phrase.hyphen) return undefined;
  if (unit === Grain.Year && phrase.year > 0) return spanning(phrase, point({ year: phrase.year }));
  if (count !== undefined || plural) {
    if (which === 0 || which === SAME) return undefined;
    // "the first two months of 1939"
    const year = behind(OF_YEAR, phrase);
    const meaning = lasting(count?.value, unit);
    return year === undefined
      ? orSo(phrase, meaning, count?.mod)
      : spanning(phrase, meaning, past + year.all.length, count?.mod);
  }
  if (behind(GLUED_DASH, phrase)) return undefined;
  const week =
    unit === Grain.Week && determiner === THE && behind(WEEK_OF, phrase) ? read(phrase, past + 1) : undefined;
  if (week?.meaning.kind === 'point') return spanning(phrase, shift(unit, 0, week.meaning), week.past);
  // "the past year" is the last one, "the past decade" the ten years up to now.
  if (which === PAST && unit >= Grain.Decade) return spanning(phrase, lasting(1, unit));
  if (which === LAST || which === PAST) return spanning(phrase, shift(unit, -1, 'publication'));
  if (which === NEXT) return spanning(phrase, shift(unit, 1, determiner === THE ? 'running' : 'publication'));
  if (which === PREVIOUS) return spanning(phrase, shift(unit, -1, 'running'));
  if (which === FOLLOWING) return spanning(phrase, shift(unit, 1, 'running'));
  if (which === CURRENT || which === LATEST) return spanning(phrase, shift(unit, 0, 'publication'));
  if (which === SAME) return spanning(phrase, shift(unit, 0, 'running'));
  if (which > 0) return undefined;
  // "this year", "that day", "the week"; "the year ended June 30" is a length.
  if (determiner === THIS && !length) return spanning(phrase, shift(unit, 0, 'publication'));
  if (determiner === THAT && !length && !behind(NUMBER, phrase)) return spanning(phrase, shift(unit, 0, 'running'));
  if (determiner !== THE || unit < Grain.Weekend) return undefined;
  if (behind(EVENT, phrase)) return spanning(phrase, shift(unit, 0, 'event'));
  return unit === Grain.Year && behind(ENDED, phrase)
    ? spanning(phrase, lasting(1, unit))
    : spanning(phrase, shift(unit, 0, 'spokenOf'));
};

const NO_LENGTH = tokenPattern('(?<=light|man|school|aged|age)');
const BARE = tokenPattern('(?<=BEFORE_UNITS)');
/** "left hours after the sale" */
const BESIDE_EVENT = tokenPattern('(?<!the|of|in|NINTHS|OWNER) MANY_UNITS (?: before|after) (?=WORD|N)');
const PER = tokenPattern('(?: a|per) ONE_UNIT');
const AND_MORE = tokenPattern('and? count=(COUNT) unit=(UNIT)');

/** "three days", "a few weeks", "two-year", "two hours and 30 minutes", "two more weeks"; not "40 hours a week", "in some quarters". */
const length: Reading = (phrase) => {
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
const plain: Reading = (phrase) => {
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

/** One entry a family; the first that understands the phrase has it. */
const readings: readonly Reading[] = [ago, beside, yearAgo, numberedPart, period, vagueDay, chosen, length, plain];

const LATER = readings.slice(2);

const OLD = tokenPattern('HYPHEN (?: old|older|olds|younger)');

const read: BuildMeaning = (found, read) => {
  const phrase = readUnitPhrase(found, found.first);
  if (phrase === undefined || Number.isNaN(phrase.count?.value)) return undefined;
  const { tokens, codes } = found;
  const { first, past } = phrase;
  if (matchAt(OLD, codes, past)) return undefined;
  // "on This Week with Ada Okoye": a capital unit inside a sentence is a title.
  if (
    tokens.has(past - 1, Shape.Capital) &&
    !tokens.has(past - 1, Shape.AllCapitals) &&
    past - 1 > first &&
    phrase.ordinal === 0
  )
    return undefined;
  for (const reading of phrase.ordinal > 0 || phrase.unit === PERIOD ? LATER : readings) {
    const result = reading(phrase, read);
    if (result !== undefined) return result;
  }
  return undefined;
};

/** "two years ago", "the past three months", "the third quarter of 1984", "that day", "a week"; never "34-year-old". */
export const unitRules: readonly PatternRule[] = [
  [
    'the? N|LENGTH|CHOICE|UNIT|PERIODS|ORDINALS|ONES|TEENS|TENS|TIMES3|UNSAID|half|couple',
    '(?!consecutive|straight) UNIT_PHRASE',
    read,
  ],
  ['a|an|this|that|these|those|some|any|another', 'UNIT_PHRASE', read],
];
