import { Kind, Shape } from '../../tokens';
import { wordId } from '../../words';
import { Grain, match, type Rule, shift } from '../meaning';
import { partCodes, partOf } from '../vocabulary';

const YESTERDAY = wordId('yesterday');
const TODAY = wordId('today');
const TOMORROW = wordId('tomorrow');
const TONIGHT = wordId('tonight');
const LAST = wordId('last');
const THIS = wordId('this');
const NIGHT = wordId('night');
const EVENING = wordId('evening');

const DAYS = new Map([
  [YESTERDAY, -1],
  [TODAY, 0],
  [TOMORROW, 1],
]);

/** "yesterday", "tomorrow", "tonight", "last night", "this morning". */
export const nearDays: Rule = {
  starts: [...DAYS.keys(), TONIGHT, LAST, THIS],
  read(tokens, i) {
    const word = tokens.word(i);
    // "on VOA Today", "ABC's This Week": programmes.
    if (
      tokens.has(i, Shape.Capital) &&
      tokens.has(i - 1, Shape.Capital) &&
      !tokens.has(i, Shape.SentenceStart) &&
      tokens.kind(i - 1) === Kind.Word
    )
      return undefined;
    const days = DAYS.get(word);
    if (days !== undefined) return match(i, i + 1, shift(Grain.Day, days, 'publication'));
    const day = (amount: number, part: string) => ({ ...shift(Grain.Day, amount, 'publication'), part });
    if (word === TONIGHT) return match(i, i + 1, day(0, 'NI'));
    const part = partOf.get(tokens.word(i + 1));
    if (part === undefined) return undefined;
    if (word === THIS) return match(i, i + 2, day(0, partCodes[part]!));
    return tokens.is(i + 1, NIGHT) || tokens.is(i + 1, EVENING)
      ? match(i, i + 2, day(-1, partCodes[part]!))
      : undefined;
  },
};
