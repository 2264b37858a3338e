import { Kind, Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { cardinalOf, ordinalOf } from './vocabulary';

/** A number as read: `past` is the first token after it; the value is undefined for "a few". */
export interface Numeral {
  readonly past: number;
  readonly value: number | undefined;
  /** "about" is part of the number: "a couple of". */
  readonly approximate?: boolean;
  /** "two to three". */
  readonly range?: boolean;
}

export const A = wordId('a');
export const AN = wordId('an');
export const AND = wordId('and');
export const HALF = wordId('half');
const OH = wordId('oh');
export const HUNDRED = wordId('hundred');
export const THOUSAND = wordId('thousand');
export const DOZEN = wordId('dozen');
const SUFFIXES = wordSet('st nd rd th');

export function isDash(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Dash;
}

/** The token after `i`, over one hyphen that both sides touch. */
export function afterHyphen(tokens: Tokens, i: number): number {
  return isDash(tokens, i) && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued) ? i + 1 : i;
}

/** The whole number that a token in digits holds, at most `digits` of them; -1 for other tokens, "1,200" and "2.5". */
export function wholeNumber(tokens: Tokens, i: number, digits: number): number {
  if (tokens.kind(i) !== Kind.Number) return -1;
  const start = tokens.start(i);
  const end = tokens.end(i);
  if (end - start > digits) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = tokens.text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A number in digits: "5", "1,200", "2.5", "5 1/2". */
export function readDigits(tokens: Tokens, i: number): Numeral | undefined {
  const text = tokens.textOf(i);
  const value = Number(text.replaceAll(',', ''));
  if (Number.isNaN(value)) return undefined;
  const after = isDash(tokens, i + 1) && tokens.kind(i + 2) === Kind.Number ? i + 2 : i + 1;
  if (tokens.kind(after) === Kind.Number && tokens.char(after + 1) === 0x2f && tokens.kind(after + 2) === Kind.Number)
    return { value: value + Number(tokens.textOf(after)) / Number(tokens.textOf(after + 2)), past: after + 3 };
  return { value, past: i + 1 };
}

/** A cardinal below a hundred: "seven", "seventy-nine", "twenty four". */
export function readSmall(tokens: Tokens, i: number): Numeral | undefined {
  const value = cardinalOf.get(tokens.word(i));
  if (value === undefined || value >= 100) return undefined;
  if (value < 20) return { value, past: i + 1 };
  const next = afterHyphen(tokens, i + 1);
  const one = cardinalOf.get(tokens.word(next));
  return one !== undefined && one < 10 ? { value: value + one, past: next + 1 } : { value, past: i + 1 };
}

/** A cardinal in words: "two", "two hundred", "a hundred and ten", "two and a half", "half a dozen". */
export function readWords(tokens: Tokens, i: number): Numeral | undefined {
  const word = tokens.word(i);
  let numeral: Numeral | undefined;
  if (word === A || word === AN || word === HUNDRED || word === THOUSAND || word === DOZEN)
    numeral = { value: 1, past: word === A || word === AN ? i + 1 : i };
  else numeral = readSmall(tokens, i);
  if (numeral === undefined) return undefined;
  let { value = 0, past } = numeral;
  let multiplied = false;
  for (;;) {
    const at = afterHyphen(tokens, past);
    const next = tokens.word(at);
    if (next !== HUNDRED && next !== THOUSAND && next !== DOZEN) break;
    value *= cardinalOf.get(next)!;
    past = at + 1;
    multiplied = true;
    const rest = readSmall(tokens, tokens.is(past, AND) ? past + 1 : past);
    if (rest !== undefined && next !== DOZEN && cardinalOf.get(tokens.word(rest.past)) !== 1000) {
      value += rest.value!;
      past = rest.past;
    }
  }
  return (word === A || word === AN) && !multiplied ? undefined : { value, past };
}

/** An ordinal: "third", "twenty-third", "3rd". */
export function readOrdinal(tokens: Tokens, i: number): { readonly value: number; readonly past: number } | undefined {
  const digits = wholeNumber(tokens, i, 3);
  if (digits > 0)
    return SUFFIXES.has(tokens.word(i + 1)) && tokens.has(i + 1, Shape.Glued)
      ? { value: digits, past: i + 2 }
      : undefined;
  const value = ordinalOf.get(tokens.word(i));
  if (value !== undefined) return { value, past: i + 1 };
  const tens = cardinalOf.get(tokens.word(i)) ?? 0;
  if (tens < 20 || tens > 90) return undefined;
  const next = afterHyphen(tokens, i + 1);
  const one = ordinalOf.get(tokens.word(next)) ?? 10;
  return one < 10 ? { value: tens + one, past: next + 1 } : undefined;
}

/** A year in words: "nineteen ninety-six", "two thousand", "two thousand and five", "nineteen oh five". */
export function readYearWords(tokens: Tokens, i: number): Numeral | undefined {
  const first = readSmall(tokens, i);
  if (first === undefined) return undefined;
  const { value = 0, past } = first;
  const next = tokens.word(past);
  if (value === 2 && next === THOUSAND) {
    const rest = readSmall(tokens, tokens.is(past + 1, AND) ? past + 2 : past + 1);
    return rest === undefined || rest.value! > 30
      ? { value: 2000, past: past + 1 }
      : { value: 2000 + rest.value!, past: rest.past };
  }
  if (value < 15 || value > 20) return undefined;
  if (next === HUNDRED) return { value: value * 100, past: past + 1 };
  if (next === OH) {
    const one = readSmall(tokens, past + 1);
    return one === undefined || one.value! > 9 ? undefined : { value: value * 100 + one.value!, past: one.past };
  }
  const at = afterHyphen(tokens, past);
  const rest = readSmall(tokens, at);
  return rest === undefined || rest.value! < 10 ? undefined : { value: value * 100 + rest.value!, past: rest.past };
}
