import { Kind } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { isClosed } from '../guards';
import { DIGITS, Grain, match, point, type Rule, shift } from '../meaning';
import { isDash, readOrdinal, wholeNumber } from '../numbers';
import { RANGE, readDayFirst } from './monthDates';

const OF = wordId('of');
const THE = wordId('the');
const THAT = wordSet('that the');
const MONTH = wordId('month');

/** "6-7 January 1916", "from 15 to 22 February": the first day borrows the month of the second. */
export const dayRange: Rule = {
  starts: [DIGITS],
  read(tokens, i) {
    const day = wholeNumber(tokens, i, 2);
    if (day < 1 || day > 31 || (!isDash(tokens, i + 1) && !RANGE.has(tokens.word(i + 1)))) return undefined;
    const end = readDayFirst(tokens, i + 2);
    if (end?.meaning.kind !== 'point' || (end.meaning.fields.day ?? 0) <= day) return undefined;
    return { ...match(i, i + 1, point({ ...end.meaning.fields, day }, undefined, end.meaning.within)), then: end };
  },
};

const ON = wordSet('on by until from since before after');
const LATE = wordSet('day century');

/** "on the 20th", "the 28th of that month": a day of the month spoken of. */
export const dayAlone: Rule = {
  starts: [THE],
  read(tokens, i) {
    const day = readOrdinal(tokens, i + 1);
    if (day === undefined || day.value > 31 || tokens.kind(i + 1) !== Kind.Number) return undefined;
    const { past } = day;
    if (tokens.is(past, OF) && THAT.has(tokens.word(past + 1)) && tokens.is(past + 2, MONTH))
      return match(i, past + 3, point({ day: day.value }, undefined, shift(Grain.Month, 0, 'running')));
    if (!ON.has(tokens.word(i - 1)) || LATE.has(tokens.word(past))) return undefined;
    if (tokens.kind(past) === Kind.Word && !isClosed(tokens, past)) return undefined;
    return tokens.is(past, OF)
      ? undefined
      : match(i, past, point({ day: day.value }, undefined, shift(Grain.Month, 0, 'running')));
  },
};
