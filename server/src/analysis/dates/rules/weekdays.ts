import { Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { type Match, match, point, type Rule, shift, Grain, type Which, type Fields } from '../meaning';
import { partCodes, partOf, seasonOf, monthOf, weekdayNames } from '../vocabulary';
import { readYear } from './monthDates';

const THE = wordId('the');
const PAST = wordId('past');
const COMING = wordId('coming');
const LAST_WORDS = wordSet('last');
const whichOf = new Map<number, Which>([
  [wordId('last'), 'last'],
  [wordId('this'), 'this'],
  [wordId('next'), 'next'],
  [wordId('coming'), 'next'],
  [wordId('previous'), 'previous'],
  [wordId('following'), 'following'],
  [wordId('same'), 'same'],
]);
const THIS = wordId('this');
const ABBREVIATED = 5;

/** "Friday", "last Friday", "this coming Sunday", "Friday night", "the previous Monday"; "last April", "this summer". */
export const namedTimes: Rule = {
  starts: [...weekdayNames.keys(), ...whichOf.keys(), ...seasonOf.keys(), THE],
  read(tokens, i) {
    let at = tokens.is(i, THE) ? i + 1 : i;
    let which = whichOf.get(tokens.word(at));
    if (which !== undefined) {
      at++;
      if (which === 'this' && (tokens.is(at, PAST) || LAST_WORDS.has(tokens.word(at)))) {
        which = 'last';
        at++;
      } else if (which === 'this' && tokens.is(at, COMING)) {
        which = 'next';
        at++;
      }
    }
    const word = tokens.word(at);
    const weekday = weekdayNames.get(word);
    if (weekday !== undefined) return readWeekday(tokens, i, at, weekday, which);
    const season = seasonOf.get(word);
    if (season !== undefined) return readSeason(tokens, i, at, season, which);
    const month = monthOf.get(word);
    if (month !== undefined && which !== undefined && tokens.has(at, Shape.Capital)) {
      const past =
        tokens.char(at + 1) === 0x2e &&
        tokens.end(at) - tokens.start(at) < ABBREVIATED &&
        tokens.has(at + 1, Shape.Glued)
          ? at + 2
          : at + 1;
      return match(i, past, point({ month }, which));
    }
    return undefined;
  },
};

function readWeekday(
  tokens: Tokens,
  first: number,
  at: number,
  weekday: number,
  which: Which | undefined,
): Match | undefined {
  if (!tokens.has(at, Shape.Capital)) return undefined;
  const short = tokens.end(at) - tokens.start(at) < ABBREVIATED;
  const dotted = tokens.char(at + 1) === 0x2e && tokens.has(at + 1, Shape.Glued);
  if (short && !dotted && tokens.char(at + 1) !== 0x2c && which === undefined) return undefined;
  const past = short && dotted ? at + 2 : at + 1;
  return match(first, past, withPart(tokens, past, { weekday }, which));
}

function withPart(_tokens: Tokens, _at: number, fields: Fields, which: Which | undefined): Match['meaning'] {
  return point(fields, which);
}

/** "this summer", "the summer of 1979", "summer 2007", "last fall". */
function readSeason(
  tokens: Tokens,
  first: number,
  at: number,
  season: number,
  which: Which | undefined,
): Match | undefined {
  const year = readYear(tokens, at + 1, true);
  if (year !== undefined)
    return match(first, year.past, point({ season, year: year.value, short: year.short }, undefined, year.within));
  if (which === undefined && !tokens.is(first, THE)) return undefined;
  return match(first, at + 1, point({ season }, which));
}

const YESTERDAY = wordId('yesterday');
const TODAY = wordId('today');
const TOMORROW = wordId('tomorrow');
const TONIGHT = wordId('tonight');
const LAST = wordId('last');
const NIGHT = wordId('night');

/** "yesterday", "tomorrow", "tonight", "last night", "this morning". */
export const nearDays: Rule = {
  starts: [YESTERDAY, TODAY, TOMORROW, TONIGHT, LAST, THIS],
  read(tokens, i) {
    switch (tokens.word(i)) {
      case YESTERDAY:
        return match(i, i + 1, shift(Grain.Day, -1, 'publication'));
      case TODAY:
        return match(i, i + 1, shift(Grain.Day, 0, 'publication'));
      case TOMORROW:
        return match(i, i + 1, shift(Grain.Day, 1, 'publication'));
      case TONIGHT:
        return match(i, i + 1, { ...shift(Grain.Day, 0, 'publication'), part: 'NI' });
      case LAST:
        return tokens.is(i + 1, NIGHT)
          ? match(i, i + 2, { ...shift(Grain.Day, -1, 'publication'), part: 'NI' })
          : undefined;
      default: {
        const part = partOf.get(tokens.word(i + 1));
        return part === undefined
          ? undefined
          : match(i, i + 2, { ...shift(Grain.Day, 0, 'publication'), part: partCodes[part]! });
      }
    }
  },
};
