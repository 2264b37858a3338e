import { MODALS } from '../../lexicon/verbForms';
import { WordClass } from '../../words';
import * as Grain from '../grain';
import { point, shift } from '../meaning';
import {
  CURRENT,
  FOLLOWING,
  LAST,
  LATEST,
  NEXT,
  PAST,
  PERIOD,
  PREVIOUS,
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
import { tokenPattern } from '../tokenPatterns';
import { type UnitReading, spanning, behind, reference, lasting } from './unitReading';
import { isOneDay, orSo } from './lengths';

/** "these days", "some day", "in those days", "will one day". */
export const vagueDay: UnitReading = (phrase) => {
  const { unit, plural, count, which, determiner } = phrase;
  if (unit !== Grain.Day || which > 0) return undefined;
  if (isOneDay(phrase) && isAhead(phrase)) return spanning(phrase, reference('FUTURE_REF'));
  if (plural && determiner === THESE && count === undefined) return spanning(phrase, reference('PRESENT_REF'));
  if (plural && determiner === THOSE && count === undefined) return spanning(phrase, reference('PAST_REF'));
  return !plural && determiner === SOME ? spanning(phrase, reference('FUTURE_REF')) : undefined;
};

/** "The lake may one day be clean." */
function isAhead({ tokens, first }: UnitPhrase): boolean {
  return tokens.isA(first - 1, WordClass.Auxiliary) && MODALS.has(tokens.word(first - 1));
}

const OF_YEAR = tokenPattern('(?=of) YEAR_OF_DAY');

const WEEK_OF = tokenPattern('of');

/** "the week before the election", "the year after she died"; not "the week before". */
const EVENT = tokenPattern('(?: before|after|following) (?=WORD|N)');

const GLUED_DASH = tokenPattern('~DASH');

const ENDED = tokenPattern('ended|ending|to');

const NUMBER = tokenPattern('N');

/** "last week", "the following month", "this year", "the same day", "the past three months", "the week of March 6". */
export const chosen: UnitReading = (phrase, read) => {
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
