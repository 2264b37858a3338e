import { Kind, Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { numberStarts, readCount } from './counts';
import { DIGITS, Grain, type Which } from './meaning';
import { afterHyphen, isDash, type Numeral, readOrdinal, wholeNumber } from './numbers';
import { ordinalOf, PLURAL, unitOf } from './vocabulary';

/** The choosing words, by family: "coming" counts as next, "prior" as previous. */
export type Chosen = Which | 'past' | 'latest' | 'recent' | 'first' | 'final';

export const PERIOD = 20;

/** "year-ago" before a noun that is no unit. */
export const NOTHING = 21;

const whichOf = new Map<number, Chosen>();

function choosing(list: string, as: Chosen): void {
  for (const word of wordSet(list)) whichOf.set(word, as);
}
choosing('last', 'last');
choosing('past', 'past');
choosing('previous prior preceding', 'previous');
choosing('next coming upcoming forthcoming', 'next');
choosing('following subsequent ensuing succeeding', 'following');
choosing('current present', 'this');
choosing('latest', 'latest');
choosing('recent', 'recent');
choosing('same', 'same');
choosing('initial opening', 'first');
choosing('final closing remaining intervening', 'final');

const LENGTHS = wordSet('another more additional extra full entire whole solid long straight consecutive');
const FILLERS = wordSet('fiscal comparable corresponding similar equivalent calendar financial tax');
export const PERIODS = wordSet('period periods');
const HALF = wordId('half');
const CONSECUTIVE = wordSet('consecutive straight');
const AGO = wordSet('ago earlier');
const YEAR = wordId('year');
const FIRST = wordId('first');

export interface Draft {
  which: Chosen | undefined;
  count: Numeral | undefined;
  ordinal: number;
  year: number;
  yearAgo: boolean;
  length: boolean;
}

export function countsElse(draft: Draft, head: number): boolean {
  return draft.which !== undefined && head < PLURAL && draft.count?.value !== 1;
}

export function isFraction(tokens: Tokens, i: number, head: number): boolean {
  return head % PLURAL === Grain.Quarter && isDash(tokens, i - 1);
}

/** The unit's code at `i`, 0 for none. */
export function headOf(tokens: Tokens, i: number, draft: Draft): number {
  const word = tokens.word(i);
  if (word === YEAR && agoFollows(tokens, i)) return 0;
  if (draft.yearAgo && !isUnit(tokens, i, draft) && tokens.kind(i) === Kind.Word) return NOTHING;
  const code = unitOf.get(word);
  // "the second" alone is an ordinal, "a 30-second clip" a length.
  if (code !== undefined && (code !== Grain.Second || draft.count !== undefined)) return code;
  if (PERIODS.has(word)) return PERIOD;
  return word === HALF && (draft.ordinal > 0 || draft.which === 'last') ? Grain.Half : 0;
}

/** Takes in one word before the unit; the token after it, -1 where the words are no unit phrase. */
export function qualify(tokens: Tokens, at: number, draft: Draft): number {
  const word = tokens.word(at);
  if (word === YEAR) {
    draft.yearAgo = true;
    return afterHyphen(tokens, at + 1) + 1;
  }
  const which = whichOf.get(word);
  if (which !== undefined) {
    // "the last-minute appeal", "following last month's vote" are two things.
    // "made more last year".
    if (draft.which !== undefined || draft.length || isDash(tokens, at + 1)) return -1;
    draft.which = which;
    return at + 1;
  }
  if (CONSECUTIVE.has(word) && draft.ordinal > 0) return -1;
  if (LENGTHS.has(word)) draft.length = true;
  else if (!FILLERS.has(word)) return qualifyNumber(tokens, at, draft);
  return afterHyphen(tokens, at + 1);
}

function qualifyNumber(tokens: Tokens, at: number, draft: Draft): number {
  const nth = draft.ordinal === 0 ? readOrdinal(tokens, at) : undefined;
  if (nth !== undefined) {
    if (tokens.is(at, FIRST) && draft.which === undefined && readCount(tokens, at + 1) !== undefined)
      draft.which = 'first';
    else draft.ordinal = nth.value;
    return afterHyphen(tokens, nth.past);
  }
  const year = draft.year < 0 ? wholeNumber(tokens, at, 4) : -1;
  if (year >= 1900 && year < 2100) {
    draft.year = year;
    return at + 1;
  }
  if (draft.count !== undefined) return -1;
  draft.count = readCount(tokens, at);
  return draft.count === undefined ? -1 : afterHyphen(tokens, draft.count.past);
}

function isUnit(tokens: Tokens, i: number, draft: Draft): boolean {
  const word = tokens.word(i);
  if (unitOf.has(word) || PERIODS.has(word) || FILLERS.has(word) || whichOf.has(word) || word === HALF) return true;
  return (draft.ordinal === 0 && readOrdinal(tokens, i) !== undefined) || readCount(tokens, i) !== undefined;
}

function agoFollows(tokens: Tokens, i: number): boolean {
  const next = afterHyphen(tokens, i + 1);
  if (!AGO.has(tokens.word(next))) return false;
  return (
    next > i + 1 ||
    (tokens.has(next + 1, Shape.Glued)
      ? false
      : unitOf.has(tokens.word(next + 1)) || PERIODS.has(tokens.word(next + 1)))
  );
}

/** The words that can stand before a unit, and the units. */
export const qualifierStarts: readonly number[] = [
  DIGITS,
  ...[...LENGTHS].filter((word) => !CONSECUTIVE.has(word)),
  ...FILLERS,
  ...whichOf.keys(),
  ...unitOf.keys(),
  ...ordinalOf.keys(),
  ...numberStarts,
];
