import { yearOf } from '../fieldsOf';
import * as Grain from '../grain';
import { type Fields, type Match, point, shift } from '../meaning';
import {
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
  THAT,
  THE,
  THIS,
  type UnitPhrase,
} from '../unitPhrase';
import type { EncodedText } from '../encodeTokens';
import { speaksOf } from '../sentenceWords';
import { isNumber } from '../tokenCodes';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { wordClasses } from '../vocabulary';
import { type UnitReading, spanning, behind } from './unitReading';

/** The year that follows a token. */
const YEAR_BEHIND = tokenPattern('YEAR_OF_PART');

function inYear(phrase: UnitPhrase, fields: Fields): Match | undefined {
  const found = behind(YEAR_BEHIND, phrase);
  if (found === undefined) return undefined;
  const end = phrase.past + found.all.length;
  const { within, ...year } = yearOf(found.all);
  return spanning(phrase, point({ ...fields, ...year }, undefined, within), end);
}

/** The reporting period a year before the one spoken of. */
const YEAR_BEFORE = shift(Grain.Year, -1, 'period');

function partFields(unit: number, ordinal: number): Fields {
  return unit === Grain.Half ? { half: ordinal } : { quarter: ordinal };
}

/** "the year-ago quarter", "the year-earlier period". */
export const yearAgo: UnitReading = (phrase) => {
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
export const numberedPart: UnitReading = (phrase, read) => {
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
export const period: UnitReading = (phrase, read) => {
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
