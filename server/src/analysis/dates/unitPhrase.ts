import { Kind, Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { DIGITS, Grain, type Which } from './meaning';
import { afterHyphen, isDash, numberStarts, type Numeral, readCount, readOrdinal, wholeNumber } from './numbers';
import { ordinalOf, PLURAL, unitOf } from './vocabulary';

/** "the past two years", "the comparable year-ago quarter", "fiscal third quarter", "two-week": a unit and what stands before it. */
export interface UnitPhrase {
  /** The determiner, where it belongs to the expression. */
  readonly first: number;
  readonly past: number;
  /** Word id of the determiner, 0 for none. */
  readonly determiner: number;
  /** The choosing word, as its family: "coming" counts as next, "prior" as previous. */
  readonly which: Which | 'past' | 'latest' | 'recent' | 'first' | 'final' | undefined;
  readonly count: Numeral | undefined;
  readonly ordinal: number;
  /** "the 1988 third quarter"; -1 for none. */
  readonly year: number;
  /** "year-ago", "year-earlier". */
  readonly yearAgo: boolean;
  /** "another", "more", "full": it is a length of time. */
  readonly length: boolean;
  /** A value of `Grain`, or `PERIOD`. */
  readonly unit: Grain | typeof PERIOD;
  readonly plural: boolean;
  /** "two-week", "third-quarter". */
  readonly hyphen: boolean;
}

export const PERIOD = 20;
/** "year-ago" before a noun that is no unit. */
const NOTHING = 21;

const whichOf = new Map<number, NonNullable<UnitPhrase['which']>>();
function choosing(list: string, as: NonNullable<UnitPhrase['which']>): void {
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

const DETERMINERS = wordSet('the a an this that these those some any another');
/** Before a unit these stay outside the expression: "its fourth quarter". */
const POSSESSIVES = wordSet('its their his her our my your');
const LENGTHS = wordSet('another more additional extra full entire whole solid long straight consecutive');
const FILLERS = wordSet('fiscal comparable corresponding similar equivalent calendar financial tax');
const PERIODS = wordSet('period periods');
const HALF = wordId('half');
const CONSECUTIVE = wordSet('consecutive straight');
const AGO = wordSet('ago earlier');
const YEAR = wordId('year');
const FIRST = wordId('first');
const ANOTHER = wordId('another');
const A = wordId('a');
const AN = wordId('an');
const LONG = wordId('long');
const THAT = wordId('that');

/** The words that a unit phrase can begin with. */
export const unitPhraseStarts: readonly number[] = [
  ...new Set([
    DIGITS,
    ...DETERMINERS,
    ...[...LENGTHS].filter((word) => !CONSECUTIVE.has(word)),
    ...FILLERS,
    ...whichOf.keys(),
    ...unitOf.keys(),
    ...ordinalOf.keys(),
    ...numberStarts,
  ]),
];

interface Draft {
  which: UnitPhrase['which'];
  count: Numeral | undefined;
  ordinal: number;
  year: number;
  yearAgo: boolean;
  length: boolean;
}

/** Reads a unit phrase that begins at `i`. */
export function readUnitPhrase(tokens: Tokens, i: number): UnitPhrase | undefined {
  if (POSSESSIVES.has(tokens.word(i))) return undefined;
  const determiner = DETERMINERS.has(tokens.word(i)) && readCount(tokens, i) === undefined ? tokens.word(i) : 0;
  const core = determiner === 0 ? i : i + 1;
  const draft: Draft = {
    which: undefined,
    count: undefined,
    ordinal: 0,
    year: -1,
    yearAgo: false,
    length: determiner === ANOTHER,
  };
  let at = core;
  for (let steps = 0; steps < 7; steps++) {
    const head = headOf(tokens, at, draft);
    // "300,000 last year" is a number and a date; "three-quarters of its food" a fraction.
    if (head > 0 && draft.count !== undefined && (countsElse(draft, head) || isFraction(tokens, at, head)))
      return undefined;
    if (head > 0) return finished(tokens, i, core, at, head, determiner, draft);
    const next = qualify(tokens, at, draft);
    if (next < 0) return undefined;
    at = next;
  }
  return undefined;
}

function countsElse(draft: Draft, head: number): boolean {
  return draft.which !== undefined && head < PLURAL && draft.count?.value !== 1;
}

function isFraction(tokens: Tokens, i: number, head: number): boolean {
  return head % PLURAL === Grain.Quarter && isDash(tokens, i - 1);
}

/** The unit's code at `i`, 0 for none. */
function headOf(tokens: Tokens, i: number, draft: Draft): number {
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
function qualify(tokens: Tokens, at: number, draft: Draft): number {
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

function finished(
  tokens: Tokens,
  i: number,
  core: number,
  at: number,
  head: number,
  determiner: number,
  draft: Draft,
): UnitPhrase {
  const unit = (head > PLURAL ? head - PLURAL : head) as Grain;
  const plural = head > PLURAL;
  const hyphen = at > core && isDash(tokens, at - 1) && (draft.count !== undefined || draft.ordinal > 0);
  if (head === NOTHING) return phraseOf(draft, core, at, 0, PERIOD, false, false);
  let past = at + 1;
  let first = i;
  // "over a three-year period" is one expression; "a three-year plan", "the two day rally" leave their article out.
  if (hyphen && draft.count !== undefined && PERIODS.has(tokens.word(past))) past++;
  else if (
    hyphen ||
    longFollows(tokens, past) ||
    (!plural && (draft.count?.value ?? 1) !== 1) ||
    ((determiner === A || determiner === AN) && draft.ordinal > 0)
  )
    first = core;
  else if (determiner === THAT && (plural || (draft.which !== undefined && draft.which !== 'same'))) first = core;
  return phraseOf(draft, first, past, first === core ? 0 : determiner, unit, plural, hyphen);
}

function isUnit(tokens: Tokens, i: number, draft: Draft): boolean {
  const word = tokens.word(i);
  if (unitOf.has(word) || PERIODS.has(word) || FILLERS.has(word) || whichOf.has(word) || word === HALF) return true;
  return (draft.ordinal === 0 && readOrdinal(tokens, i) !== undefined) || readCount(tokens, i) !== undefined;
}

/** Field by field: spreading the draft costs more than reading the phrase. */
function phraseOf(
  draft: Draft,
  first: number,
  past: number,
  determiner: number,
  unit: UnitPhrase['unit'],
  plural: boolean,
  hyphen: boolean,
): UnitPhrase {
  const { which, count, ordinal, year, yearAgo, length } = draft;
  return { first, past, determiner, which, count, ordinal, year, yearAgo, length, unit, plural, hyphen };
}

/** "a day-long meeting". */
function longFollows(tokens: Tokens, i: number): boolean {
  return isDash(tokens, i) && tokens.has(i, Shape.Glued) && tokens.is(i + 1, LONG);
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
