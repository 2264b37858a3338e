import { Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../words';
import { readCount } from './counts';
import type { Grain } from './meaning';
import { isDash, type Numeral } from './numbers';
import {
  type Chosen,
  countsElse,
  type Draft,
  headOf,
  isFraction,
  NOTHING,
  PERIOD,
  PERIODS,
  qualifierStarts,
  qualify,
} from './unitQualifiers';
import { PLURAL } from './vocabulary';

export { PERIOD };

/** "the past two years", "the comparable year-ago quarter", "fiscal third quarter", "two-week": a unit and what stands before it. */
export interface UnitPhrase {
  /** The determiner, where it belongs to the expression. */
  readonly first: number;
  readonly past: number;
  /** Word id of the determiner, 0 for none. */
  readonly determiner: number;
  /** The choosing word, as its family: "coming" counts as next, "prior" as previous. */
  readonly which: Chosen | undefined;
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

const DETERMINERS = wordSet('the a an this that these those some any another');

/** Before a unit these stay outside the expression: "its fourth quarter". */
const POSSESSIVES = wordSet('its their his her our my your');
const ANOTHER = wordId('another');
const A = wordId('a');
const AN = wordId('an');
const LONG = wordId('long');
const THAT = wordId('that');

/** The words that a unit phrase can begin with. */
export const unitPhraseStarts: readonly number[] = [...new Set([...DETERMINERS, ...qualifierStarts])];

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
