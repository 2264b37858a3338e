import {
  DEFERRING_VERBS,
  FUTURE_AUXILIARIES,
  FUTURE_NOUNS,
  MARKING_VERBS,
  FUTURE_WORDS,
  PAST_PREPOSITIONS,
} from '../lexicon/tenseWords';
import { DEADLINE_PREPOSITIONS } from '../lexicon/prepositions';
import { NEGATIONS, PASSIVE_AUXILIARIES, PAST_FORMS_OF_BE, PAST_FORMS_OF_HAVE } from '../lexicon/verbForms';
import { NONRESTRICTIVE_RELATIVES } from '../lexicon/pronouns';
import { COMMA } from '../../text/codeUnits';
import { Kind, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { Tag } from '../tags';
import type { Clause, Tense } from './clause';
import { groupTense } from './groupTense';

const AS = wordId('as');
const THAN = wordId('than');
const FOR = wordId('for');
const TO = wordId('to');
const DUE = wordId('due');

/** Longest distance of a verb from the date that it governs, in tokens. */
const REACH = 20;

/** The tense of the nearest verb before a date; `by` where the date is a deadline. */
export function tenseBefore(clause: Clause, first: number, by: boolean): Tense {
  const { tokens, tags, start } = clause;
  let after = false;
  // "The ferry will stay, after a vote on Friday."
  let apart = false;
  for (let i = first - 1; i >= start && i > first - REACH; i--) {
    if (tokens.kind(i) !== Kind.Word) continue;
    const ahead = lookingAhead(clause, i);
    if (ahead !== 0) return ahead;
    const tense = groupTense(clause, i);
    // "announced a plan to close on Friday", but "extended its offer to buy the mill Friday", "sang to mark the day on Friday"
    const planned = tense === 0 && tags[i] === Tag.To && !MARKING_VERBS.has(tokens.word(i + 1));
    if (planned && tokens.isA(first - 1, WordClass.Preposition)) return 1;
    if (tense === undefined || tense === 0) {
      after ||= PAST_PREPOSITIONS.has(tokens.word(i));
      apart ||= after && tags[i - 1] === Tag.Comma;
      continue;
    }
    if (tense === -2 && by) return defers(tokens, i) ? 1 : -1;
    if (tense === -2 && tokens.is(first - 1, TO) && defers(tokens, i)) return 1;
    // "adjourned till 4 May for a ruling and | 18 May | for trial"
    if (tense === -2 && DEADLINE_PREPOSITIONS.has(tokens.word(i + 1)) && defers(tokens, i)) return 1;
    if (tense === -2 && tags[i] === Tag.Verb && isReduced(clause, i)) return -1;
    // "called a strike for Friday"
    if (tense < 0 && tokens.is(first - 1, FOR) && tokens.isA(first, WordClass.Weekday)) return 1;
    return (tense > 0 && apart) || (tense === 1 && after) ? -1 : tense;
  }
  return 0;
}

/** "will buy all shares registered on Friday": a participle, since the clause has its verb before it. */
function isReduced({ tokens, tags, start }: Clause, verb: number): boolean {
  if (tags[verb - 1] !== Tag.Noun && tags[verb - 1] !== Tag.Name) return false;
  for (let i = verb - 1; i >= start && i > verb - REACH; i--) {
    const tag = tags[i];
    if (tag === Tag.Comma || tag === Tag.Subordinator || tag === Tag.Conjunction || tag === Tag.Verb) return false;
    if (tag === Tag.Auxiliary) return FUTURE_AUXILIARIES.has(tokens.word(i));
  }
  return false;
}

/** "postponed until Friday" looks ahead though it is told in the past; "ran until Friday" does not. */
function defers(tokens: Tokens, i: number): boolean {
  return DEFERRING_VERBS.has(tokens.word(i)) && !PAST_FORMS_OF_HAVE.has(tokens.word(i - 1));
}

/** "was scheduled for Monday", "is due in May", "plans to open"; not "due to snow", "more than expected". */
function lookingAhead(clause: Clause, i: number): Tense {
  const { tokens, tags, start } = clause;
  const word = tokens.word(i);
  if (!FUTURE_WORDS.has(word)) return 0;
  if (FUTURE_NOUNS.has(word) && tags[i] === Tag.Noun && !tokens.is(i + 1, TO) && !tokens.is(i + 1, FOR)) return 0;
  if (word === DUE && tokens.is(i + 1, TO) && tags[i + 2] !== Tag.Base) return 0;
  if (tokens.is(i - 1, THAN) || tokens.is(i - 1, AS)) return 0;
  if (i > start && PAST_FORMS_OF_HAVE.has(tokens.word(i - 2))) return -1;
  // "becomes effective Oct. 1" may have done so.
  return tags[i] === Tag.Verb || isPresent(clause, i) ? 2 : 1;
}

/** "is due", "are expected", "is not yet scheduled" */
function isPresent({ tokens, tags }: Clause, i: number): boolean {
  let at = i - 1;
  while (at > i - 4 && (tags[at] === Tag.Adverb || NEGATIONS.has(tokens.word(at)))) at--;
  return PASSIVE_AUXILIARIES.has(tokens.word(at)) && !PAST_FORMS_OF_BE.has(tokens.word(at));
}

/** The tense of the first verb behind a date. A present tells only of the adjunct of its own clause. */
export function tenseBehind(clause: Clause, past: number, adjunct: boolean): Tense {
  const { tokens, tags, end } = clause;
  for (let i = past; i < end && i < past + REACH; i++) {
    if (tokens.char(i) === COMMA && NONRESTRICTIVE_RELATIVES.has(tokens.word(i + 1))) i = commaBehind(clause, i + 1);
    if (tokens.kind(i) !== Kind.Word || tags[i] === Tag.To) continue;
    if (tags[i] === Tag.Auxiliary && goesOn(clause, i)) continue;
    const tense = lookingAhead(clause, i) || groupTense(clause, i);
    if (tense === undefined || tense === 0) continue;
    return tense === 1 && !adjunct ? 0 : tense;
  }
  return 0;
}

/** The comma that ends a relative clause: "On Friday the firm, which is based in Vessby, had a loss". */
function commaBehind({ tokens, end }: Clause, from: number): number {
  for (let i = from; i < end && i < from + REACH; i++) if (tokens.char(i) === COMMA) return i;
  return from;
}

/** Whether the verb that an auxiliary stands for follows: "has | not been | sold". */
function goesOn({ tokens, tags, end }: Clause, i: number): boolean {
  for (let at = i + 1; at < end && at < i + 5; at++) {
    const tag = tags[at];
    if (tag === Tag.Participle || tag === Tag.Base || tag === Tag.Gerund || tag === Tag.Auxiliary) return true;
    if (tag === Tag.To) return tags[at + 1] === Tag.Base;
    if (tag !== Tag.Adverb && tokens.kind(at) === Kind.Word) return false;
  }
  return false;
}
