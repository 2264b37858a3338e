import { Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { Grain, type Which } from './meaning';
import { afterHyphen, isDash, numberStarts, type Numeral, readCount, readOrdinal, wholeNumber } from './numbers';
import { ordinalOf, PLURAL, seasonOf, unitOf } from './vocabulary';

/** "the past two years", "the comparable year-ago quarter", "its fiscal third quarter", "two-week": a unit and what stands before it. */
export interface UnitPhrase {
  readonly first: number;
  readonly past: number;
  /** Word id of the determiner, 0 for none. */
  readonly determiner: number;
  /** The choosing word, as its family: "coming" counts as next, "prior" as previous. */
  readonly which: Which | 'recent' | 'first' | 'final' | undefined;
  readonly count: Numeral | undefined;
  readonly ordinal: number;
  /** "the 1988 third quarter". */
  readonly year: number;
  /** "year-ago", "year-earlier". */
  readonly yearAgo: boolean;
  /** "another", "more", "full": it is a length of time. */
  readonly length: boolean;
  /** A value of `Grain`, or `PERIOD`. */
  readonly unit: Grain | typeof PERIOD;
  readonly plural: boolean;
  /** "two-week". */
  readonly hyphen: boolean;
}

export const PERIOD = 20;

const whichOf = new Map<number, NonNullable<UnitPhrase['which']>>();
function which(list: string, as: NonNullable<UnitPhrase['which']>): void {
  for (const word of wordSet(list)) whichOf.set(word, as);
}
which('last past', 'last');
which('previous prior preceding earlier', 'previous');
which('next coming upcoming forthcoming', 'next');
which('following subsequent ensuing succeeding', 'following');
which('current present latest', 'this');
which('recent', 'recent');
which('same', 'same');
which('initial opening early', 'first');
which('final closing remaining intervening', 'final');

const DETERMINERS = wordSet('the a an this that these those its their his her our my your some any another');
const LENGTHS = wordSet('another more additional extra full entire whole solid long straight consecutive');
const FILLERS = wordSet(
  'fiscal comparable corresponding similar equivalent very calendar entire financial first-ever most tax',
);
const PERIODS = wordSet('period periods');
const HALVES = wordSet('half');
const AGO = wordSet('ago earlier');
const YEAR = wordId('year');
const FIRST = wordId('first');
const ANOTHER = wordId('another');
const LAST = wordId('last');

/** The words that a unit phrase can begin with. */
export const unitPhraseStarts: readonly number[] = [
  ...DETERMINERS,
  ...LENGTHS,
  ...FILLERS,
  ...whichOf.keys(),
  ...unitOf.keys(),
  ...ordinalOf.keys(),
  ...numberStarts,
];

/** Reads a unit phrase that begins at `i`. */
export function readUnitPhrase(tokens: Tokens, i: number): UnitPhrase | undefined {
  const determiner = DETERMINERS.has(tokens.word(i)) && readCount(tokens, i) === undefined ? tokens.word(i) : 0;
  let at = determiner === 0 ? i : i + 1;
  let chosen: UnitPhrase['which'];
  let count: Numeral | undefined;
  let ordinal = 0;
  let year = -1;
  let yearAgo = false;
  let length = determiner === ANOTHER;
  for (let steps = 0; steps < 7; steps++) {
    const word = tokens.word(at);
    const hyphen = count !== undefined && at > i && tokens.has(at, Shape.Glued) && isDash(tokens, at - 1);
    const head = headOf(tokens, at, ordinal > 0);
    if (head !== undefined && !(word === YEAR && agoFollows(tokens, at))) {
      const code = head.code;
      const unit = (code > PLURAL ? code - PLURAL : code) as Grain;
      const plural = code > PLURAL;
      return {
        first: i,
        past: head.past,
        determiner,
        which: chosen,
        count,
        ordinal,
        year,
        yearAgo,
        length,
        unit,
        plural,
        hyphen,
      };
    }
    if (word === YEAR && agoFollows(tokens, at)) {
      yearAgo = true;
      at = afterHyphen(tokens, at + 1) + 1;
      continue;
    }
    const choosing = whichOf.get(word);
    if (choosing !== undefined && (chosen === undefined || word === LAST)) chosen = choosing;
    else if (LENGTHS.has(word)) length = true;
    else if (!FILLERS.has(word)) {
      const number = year < 0 ? wholeNumber(tokens, at, 4) : -1;
      const nth = ordinal === 0 ? readOrdinal(tokens, at) : undefined;
      if (nth !== undefined && nth.value !== 0) {
        if (word === FIRST && readCount(tokens, at + 1) !== undefined) chosen = 'first';
        else ordinal = nth.value;
        at = afterHyphen(tokens, nth.past);
        continue;
      }
      if (number >= 1900 && number < 2100) {
        year = number;
        at++;
        continue;
      }
      if (count !== undefined) return undefined;
      count = readCount(tokens, at);
      if (count === undefined) return undefined;
      at = afterHyphen(tokens, count.past);
      continue;
    }
    at = afterHyphen(tokens, at + 1);
  }
  return undefined;
}

function agoFollows(tokens: Tokens, i: number): boolean {
  const next = afterHyphen(tokens, i + 1);
  return AGO.has(tokens.word(next)) && (next > i + 1 || headOf(tokens, next + 1, true) !== undefined);
}

function headOf(tokens: Tokens, i: number, ordinal: boolean): { code: number; past: number } | undefined {
  const word = tokens.word(i);
  const code = unitOf.get(word);
  if (code !== undefined) return { code, past: i + 1 };
  if (seasonOf.has(word)) return undefined;
  if (PERIODS.has(word)) return { code: PERIOD, past: i + 1 };
  return ordinal && HALVES.has(word) ? { code: Grain.Half, past: i + 1 } : undefined;
}
