import { Kind, Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { Grain, type Meaning, shift } from './meaning';
import { readYearWords, wholeNumber } from './numbers';

const OF = wordId('of');
const IN = wordId('in');
const THE = wordId('the');
const YEAR = wordId('year');
const THAT = wordSet('that the');
const SAME = wordId('same');

const YEARS = new Map([
  [wordId('last'), -1],
  [wordId('this'), 0],
  [wordId('next'), 1],
]);

const BEFORE_CHRIST = wordSet('bc bce b.c. b.c');

export interface Year {
  readonly past: number;
  readonly value: number | undefined;
  readonly short?: boolean;
  readonly within?: Meaning;
}

/** The year after a day or a month: ", 1998", "1998", "of 1998", "'98", "nineteen ninety-six", "of last year". */
export function readYear(tokens: Tokens, i: number, afterDay: boolean): Year | undefined {
  let at = i;
  if (tokens.char(at) === 0x2c) at++;
  else if (tokens.is(at, OF) || (tokens.is(at, IN) && afterDay)) at++;
  const value = wholeNumber(tokens, at, 4);
  if (value >= 1000 && value < 2200 && tokens.end(at) - tokens.start(at) === 4) return { value, past: at + 1 };
  if (value > 0 && BEFORE_CHRIST.has(tokens.word(at + 1))) return { value: 1 - value, past: at + 2 };
  const step = YEARS.get(tokens.word(at));
  if (step !== undefined && tokens.is(at + 1, YEAR) && at - i < 2 && tokens.char(i) !== 0x2c)
    return { value: undefined, within: shift(Grain.Year, step, 'publication'), past: at + 2 };
  const same = tokens.is(at + 1, SAME) ? at + 2 : at + 1;
  if (at > i && THAT.has(tokens.word(at)) && tokens.is(same, YEAR) && (same > at + 1 || !tokens.is(at, THE)))
    return { value: undefined, within: shift(Grain.Year, 0, 'running'), past: same + 1 };
  if (tokens.kind(at) === Kind.Quote && tokens.has(at + 1, Shape.Glued)) {
    const short = wholeNumber(tokens, at + 1, 2);
    if (short >= 0 && tokens.end(at + 1) - tokens.start(at + 1) === 2)
      return { value: short, short: true, past: at + 2 };
  }
  const words = readYearWords(tokens, at);
  return words === undefined ? undefined : { value: words.value, past: words.past };
}
