import { Kind, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import {
  A,
  AN,
  AND,
  afterHyphen,
  DOZEN,
  HALF,
  HUNDRED,
  isDash,
  type Numeral,
  readDigits,
  readWords,
  THOUSAND,
} from './numbers';
import { cardinalOf } from './vocabulary';

const OF = wordId('of');
const COUPLE = wordId('couple');
const TO = wordId('to');
const OR = wordId('or');
const QUARTER = wordId('quarter');
const VAGUE = wordSet('several few many some numerous countless');
const VAGUE_AFTER_A = wordSet('few');
const TENS = wordSet('dozens hundreds thousands tens scores');

/** The words that a number in words can begin with. */
export const numberStarts: readonly number[] = [...cardinalOf.keys(), ...VAGUE, ...TENS, A, AN, HALF, COUPLE];

/** How many units, also "two to three", "12-18": then the lower number, and at least so many. */
export function readCount(tokens: Tokens, i: number): Numeral | undefined {
  const first = readOneCount(tokens, i);
  if (first?.value === undefined) return first;
  const { past, value } = first;
  const link =
    tokens.is(past, TO) || tokens.is(past, OR) || (isDash(tokens, past) && tokens.kind(past + 1) === Kind.Number);
  const second = link ? readOneCount(tokens, past + 1) : undefined;
  return second?.value !== undefined && second.value > value ? { value, past: second.past, range: true } : first;
}

/** How many units: "5 1/2", "two and a half", "a couple of", "a few", "several dozen", "half a". */
function readOneCount(tokens: Tokens, i: number): Numeral | undefined {
  const word = tokens.word(i);
  if (tokens.kind(i) === Kind.Number) return withHalf(tokens, readDigits(tokens, i));
  if (word === HALF && (tokens.is(i + 1, A) || tokens.is(i + 1, AN)))
    return tokens.is(i + 2, DOZEN) ? { value: 6, past: i + 3 } : { value: 0.5, past: i + 2 };
  if (word === COUPLE || (word === A && tokens.is(i + 1, COUPLE))) {
    const past = word === A ? i + 2 : i + 1;
    return { value: 2, approximate: true, past: tokens.is(past, OF) ? past + 1 : past };
  }
  if (TENS.has(word)) return { value: undefined, past: tokens.is(i + 1, OF) ? i + 2 : i + 1 };
  if (VAGUE.has(word)) {
    const next = tokens.word(i + 1);
    return { value: undefined, past: next === HUNDRED || next === DOZEN || next === THOUSAND ? i + 2 : i + 1 };
  }
  if (word === A && VAGUE_AFTER_A.has(tokens.word(i + 1))) return { value: undefined, past: i + 2 };
  return withHalf(tokens, readWords(tokens, i));
}

/** "two and a half", "one and a quarter". */
function withHalf(tokens: Tokens, numeral: Numeral | undefined): Numeral | undefined {
  // Also "three-and-a-half".
  const and = numeral === undefined ? 0 : afterHyphen(tokens, numeral.past);
  if (numeral?.value === undefined || !tokens.is(and, AND)) return numeral;
  const article = afterHyphen(tokens, and + 1);
  const at = tokens.is(article, A) || tokens.is(article, AN) ? afterHyphen(tokens, article + 1) : article;
  if (tokens.is(at, HALF)) return { ...numeral, value: numeral.value + 0.5, past: at + 1 };
  return tokens.is(at, QUARTER) && at > article ? { ...numeral, value: numeral.value + 0.25, past: at + 1 } : numeral;
}
