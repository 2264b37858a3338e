import { DATED_EVENTS, NEARNESS_ADVERBS } from '../lexicon/tenseWords';
import { PAST_FORMS_OF_BE, PAST_FORMS_OF_HAVE } from '../lexicon/verbForms';
import {
  DEADLINE_PREPOSITIONS,
  LIMITING_PREPOSITIONS,
  RANGE_PREPOSITIONS,
  WHEN_PREPOSITIONS,
} from '../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { Tag } from '../tags';
import type { Clause, Clauses, Tense } from './clause';
import { tenseBefore, tenseBehind } from './governingVerb';

const AS = wordId('as');

const THAN = wordId('than');

const LATER = wordId('later');

const SINCE = wordId('since');

const AND = wordId('and');

const BETWEEN = wordId('between');

const FROM = wordId('from');

const FOR = wordId('for');

const QUARTER = wordId('quarter');

const HALF = wordId('half');

const AHEAD = wordId('ahead');

const OF = wordId('of');

/** The tense of the clause that the tokens `first` to `past` stand in, from the nearest verb before them, else after. */
export function tenseAt(clauses: Clauses, first: number, past: number): Tense {
  const { tokens } = clauses;
  const clause = clauses.at(first);
  // "has been shut since May"
  if (tokens.is(first - 1, SINCE)) return -2;
  if (asSoonAs(tokens, first)) return 2;
  // "He met her ahead of Friday's vote"
  if (tokens.is(first - 1, OF) && tokens.is(first - 2, AHEAD)) return 1;
  // "to get around Wednesday's ruling": the ruling was, whatever is planned now.
  if (tokens.has(past, Shape.Clitic)) return ofOwner(clause, first, past);
  if (isReported(clause, first, past)) return 0;
  const tense = ofAdjunct(clause, first, past);
  if (isAttribute(clause, first, past)) return Math.abs(tense) === 2 ? weakened(tense) : 0;
  return saysWhen(clause, first) || limits(clause, first, tense) || beginsRange(clause, first, past)
    ? tense
    : weakened(tense);
}

/** "will be cut from May", "must be done by May": what is still to come ends or begins then; "ran until May" may be of any May. */
function limits({ tokens }: Clause, first: number, tense: Tense): boolean {
  return tense === 2 && LIMITING_PREPOSITIONS.has(tokens.word(first - 1));
}

/** "She was charged in May", "She was charged May 3", not "called a vote May 3", "extended the lease to May". */
function saysWhen({ tokens, tags, start }: Clause, first: number): boolean {
  const at = first - 1;
  if (at < start || tokens.kind(at) !== Kind.Word) return true;
  if (tags[at] === Tag.Preposition || tags[at] === Tag.Subordinator)
    return WHEN_PREPOSITIONS.has(tokens.word(at)) && !DATED_EVENTS.has(tokens.word(at - 1));
  const tag = tags[at];
  return (
    tag === Tag.Verb || tag === Tag.Participle || tag === Tag.Base || tag === Tag.Adverb || tag === Tag.Conjunction
  );
}

/** "stayed out from Tuesday to Friday", "between January and March" */
function beginsRange({ tokens }: Clause, first: number, past: number): boolean {
  if (tokens.is(first - 1, BETWEEN)) return tokens.is(past, AND);
  return tokens.is(first - 1, FROM) && (tokens.kind(past) === Kind.Dash || RANGE_PREPOSITIONS.has(tokens.word(past)));
}

/** "by setting a Jan. 14 deadline", "third-quarter results": a date before its noun lies where it will. */
function isAttribute({ tokens, tags }: Clause, first: number, past: number): boolean {
  return (
    tags[past] === Tag.Noun &&
    !tokens.isA(past, WordClass.FiniteVerb) &&
    tokens.isA(first - 1, WordClass.Determiner | WordClass.Possessive)
  );
}

/** "expects to report earnings for the third quarter", "third-quarter results": a quarter that figures are given for. */
function isReported({ tokens, tags }: Clause, first: number, past: number): boolean {
  const part = tokens.is(past - 1, QUARTER) || tokens.is(past - 1, HALF);
  return part && (tokens.is(first - 1, FOR) || tags[past] === Tag.Noun || tokens.kind(past - 2) === Kind.Dash);
}

/** The tense in doubt. */
function weakened(tense: Tense): Tense {
  return tense > 0 ? 1 : tense < 0 ? -1 : 0;
}

/** The tense of a date that says when something happens. */
function ofAdjunct(clause: Clause, first: number, past: number): Tense {
  const { tokens } = clause;
  const by = DEADLINE_PREPOSITIONS.has(tokens.word(first - 1));
  const behind = opensClause(clause, first) ? tenseBehind(clause, past, true) : 0;
  if (behind !== 0) return behind;
  const before = tenseBefore(clause, first, by);
  if (before !== 0) return before;
  if (by && !hadFollows(tokens, past, clause.end)) return 1;
  return tenseBehind(clause, past, isAdjunct(clause, first));
}

/** Whether a date is surely still to come where the text was written: "will open in 2031", "by 2040". */
export function isAnnounced(clauses: Clauses, first: number, past: number): boolean {
  const tense = ofAdjunct(clauses.at(first), first, past);
  return tense > 1 || (tense > 0 && DEADLINE_PREPOSITIONS.has(clauses.tokens.word(first - 1)));
}

/** "as early as Tuesday", "no later than Friday". */
function asSoonAs(tokens: Tokens, first: number): boolean {
  if (tokens.is(first - 1, AS)) return tokens.is(first - 3, AS) && NEARNESS_ADVERBS.has(tokens.word(first - 2));
  return tokens.is(first - 1, THAN) && tokens.is(first - 2, LATER);
}

/** "will speak at Friday's vote"; a ruling is past unless the verb says more. */
function ofOwner(clause: Clause, first: number, past: number): Tense {
  const before = tenseBefore(clause, first, false);
  const tense = before === 0 ? tenseBehind(clause, past, false) : before;
  return tense === 2 ? 1 : tense > 0 ? 0 : tense;
}

/** "By Friday, rebels had taken the town". */
function hadFollows(tokens: Tokens, past: number, end: number): boolean {
  for (let i = past; i < end && i < past + 6; i++)
    if (PAST_FORMS_OF_HAVE.has(tokens.word(i)) || PAST_FORMS_OF_BE.has(tokens.word(i))) return true;
  return false;
}

/** The token before a date and the preposition that it hangs on. */
function beforeAdjunct({ tokens }: Clause, first: number): number {
  return tokens.isA(first - 1, WordClass.Preposition) ? first - 2 : first - 1;
}

/** "The court will rule, but on Friday it was closed": the date begins a clause of its own. */
function opensClause(clause: Clause, first: number): boolean {
  const { tokens, tags, start } = clause;
  const at = beforeAdjunct(clause, first);
  if (at < start) return false;
  if (tags[at] === Tag.Subordinator) return true;
  return (
    tokens.isA(at, WordClass.Conjunction) &&
    !tokens.isA(at - 1, WordClass.Weekday | WordClass.Month | WordClass.Preposition)
  );
}

/** "On Friday the club hosts its rival", not "The attack on Friday is the worst". */
function isAdjunct(clause: Clause, first: number): boolean {
  const at = beforeAdjunct(clause, first);
  return at < clause.start || clause.tokens.kind(at) !== Kind.Word || opensClause(clause, first);
}
