import {
  ACCOMPLISHING,
  DEED_PREPOSITIONS,
  EVENT_VERBS,
  FUTURE_AUXILIARIES,
  INTENDING,
  MODALS_AHEAD,
  NEGATIVE_SUBJECTS,
  SUPERLATIVES,
} from '../lexicon/tenseWords';
import { OBJECT_PRONOUNS } from '../lexicon/pronouns';
import { FORMS_OF_HAVE, MODALS, NEGATIONS, PAST_FORMS_OF_BE, PAST_FORMS_OF_HAVE } from '../lexicon/verbForms';
import { wordId, wordSet, WordClass } from '../words';
import { Tag } from '../tags';
import { PERIOD } from '../../text/codeUnits';
import { Kind, Shape } from '../../text/tokens';
import { type Clause, FUTURE, isVerbalClitic, PAST, PRESENT, type Tense } from './clause';
import { behindRelative, behindSubject, likeNominal, onlyVerb, plain, timetable } from './nounLikeVerbs';
import { isPastForm } from './pastForms';

const WOULD = wordId('would');

const LAST = wordId('last');

const USED = wordId('used');

const GOING = wordId('going');

const DONE = wordId('done');

const COULD = wordId('could');

const PAST_AUXILIARIES = wordSet("couldn't did didn't wasn't weren't");

const BE = wordSet('be been being');

/** So many auxiliaries and adverbs may stand before a verb, and so many words between a verb and the infinitive that it governs. */
const GROUP = 6;

/** The tense of the verb group that has its last verb at `i`; undefined where there is none, or where words before it decide. */
export function groupTense(clause: Clause, i: number): Tense | undefined {
  const linking = linkingVerb(clause, i);
  if (linking !== undefined) return groupTense(clause, linking);
  switch (clause.tags[i]) {
    case Tag.To:
      return clause.tags[i + 1] === Tag.Base || BE.has(clause.tokens.word(i + 1)) ? infinitive(clause, i) : undefined;
    case Tag.Verb:
      return finite(clause, i);
    case Tag.Gerund:
      return chained(clause, i) ?? deed(clause, i);
    case Tag.Base:
      return chained(clause, i) ?? plain(clause, i);
    case Tag.Participle:
      return chained(clause, i);
    case Tag.Possessive:
    case Tag.Auxiliary:
      return auxiliary(clause, i);
    case Tag.Noun:
      return (
        behindRelative(clause, i) ??
        behindSubject(clause, i) ??
        timetable(clause, i) ??
        onlyVerb(clause, i) ??
        likeNominal(clause, i)
      );
    case Tag.Adjective:
      return likeNominal(clause, i);
    default:
      return undefined;
  }
}

/** Verbs that a state follows. */
const LINKING = wordSet('become becomes became get gets got remain remains remained stay stays stayed');

/** The verb by whose tense a state holds: "will | stay | closed on Friday". */
function linkingVerb({ tokens, tags, start }: Clause, i: number): number | undefined {
  if (tags[i] !== Tag.Participle && !(tags[i] === Tag.Verb && isPastForm(tokens, i))) return undefined;
  let verb = i - 1;
  while (verb > start && tags[verb] === Tag.Adverb) verb--;
  return verb >= start && LINKING.has(tokens.word(verb)) && isVerb(tags[verb]) ? verb : undefined;
}

/** "she is accused of starting the fire on Friday": what somebody is in trouble for has happened. */
function deed({ tokens, tags }: Clause, i: number): Tense | undefined {
  return tags[i - 1] === Tag.Preposition && DEED_PREPOSITIONS.has(tokens.word(i - 1)) ? -1 : undefined;
}

function isVerb(tag: number | undefined): boolean {
  return tag === Tag.Verb || tag === Tag.Base || tag === Tag.Participle || tag === Tag.Gerund;
}

/** The tense of a finite verb; what stands before it may still be its auxiliary: "will they meet". */
function finite(clause: Clause, i: number): Tense | undefined {
  const { tokens, tags } = clause;
  // "last month"
  if (tokens.is(i, LAST) && tokens.isA(i + 1, WordClass.TimeUnit | WordClass.Weekday | WordClass.Month))
    return undefined;
  // "saw him leave"
  if (OBJECT_PRONOUNS.has(tokens.word(i - 1)) && isVerb(tags[i - 2])) return undefined;
  // "during another rally"
  if (tags[i - 1] === Tag.Pronoun && tokens.isA(i - 1, WordClass.Determiner) && tags[i - 2] === Tag.Preposition)
    return undefined;
  if (tags[i - 1] === Tag.Pronoun && tags[i - 2] === Tag.Auxiliary) return chained(clause, i);
  if (isPastForm(tokens, i)) return chained(clause, i) ?? PAST;
  return tokens.isA(i, WordClass.Cue) && !EVENT_VERBS.has(tokens.word(i)) ? undefined : PRESENT;
}

/** The tense that the auxiliaries before a verb give it; undefined where it has none. */
function chained(clause: Clause, verb: number): Tense | undefined {
  const { tokens, tags, start } = clause;
  let tense: Tense | undefined;
  let perfect = false;
  for (let i = verb - 1; i >= start && i >= verb - GROUP; i--) {
    const word = tokens.word(i);
    if (tags[i] === Tag.To && tense === undefined && i > start) return perfect ? PAST : infinitive(clause, i);
    if (isAuxiliary(clause, i)) {
      if (FORMS_OF_HAVE.has(word) || PAST_FORMS_OF_HAVE.has(word)) perfect = true;
      tense = auxiliaryTense(clause, i, perfect) ?? tense;
    } else if (tags[i] !== Tag.Adverb && !NEGATIONS.has(word) && !(tags[i] === Tag.Pronoun && tense === undefined))
      break;
  }
  return perfect && tense !== FUTURE ? PAST : tense;
}

function isAuxiliary(clause: Clause, i: number): boolean {
  const { tags } = clause;
  return (tags[i] === Tag.Auxiliary && !isHead(clause, i)) || isVerbalClitic(clause, i);
}

/** "The will was signed on Friday": a noun. */
function isHead({ tags }: Clause, i: number): boolean {
  return tags[i - 1] === Tag.Determiner || tags[i - 1] === Tag.Possessive;
}

/** Tense and mood that one auxiliary gives the verb behind it. */
function auxiliaryTense(clause: Clause, i: number, perfect: boolean): Tense | undefined {
  const word = clause.tokens.word(i);
  if (FUTURE_AUXILIARIES.has(word)) return FUTURE;
  if (word === WOULD) return perfect ? PAST : reported(clause, i) ? PRESENT : 0;
  if (word === COULD && isNegated(clause, i)) return PAST;
  if (PAST_FORMS_OF_BE.has(word) || PAST_AUXILIARIES.has(word)) return PAST;
  if (MODALS.has(word)) return perfect ? PAST : MODALS_AHEAD.has(word) ? FUTURE : PRESENT;
  return BE.has(word) ? undefined : PRESENT;
}

/** "Neither could be reached on Friday." */
function isNegated({ tokens, start }: Clause, could: number): boolean {
  if (NEGATIONS.has(tokens.word(could + 1))) return true;
  for (let i = Math.max(start, could - 8); i < could; i++) if (NEGATIVE_SUBJECTS.has(tokens.word(i))) return true;
  return false;
}

/** An auxiliary without a verb between it and the date: "the hearing is on Friday", "will on Friday decide". */
function auxiliary(clause: Clause, i: number): Tense | undefined {
  const { tokens, tags } = clause;
  // "at 4.12am on Saturday"
  if (tokens.kind(i - 1) === Kind.Number || (tags[i] === Tag.Auxiliary && isHead(clause, i))) return undefined;
  const possessive = tags[i] === Tag.Possessive || (tokens.has(i, Shape.Clitic) && tags[i - 1] !== Tag.Pronoun);
  if (possessive && !isVerbalClitic(clause, i)) return undefined;
  const word = tokens.word(i);
  if (PAST_FORMS_OF_HAVE.has(word)) return PAST;
  if (FORMS_OF_HAVE.has(word)) return tags[i + 1] === Tag.Participle ? PAST : PRESENT;
  if (BE.has(word) || word === DONE) return chained(clause, i);
  return auxiliaryTense(clause, i, false);
}

/** "She said the pier would close in May": what was to come when it was said. */
function reported({ tokens, tags, start }: Clause, would: number): boolean {
  for (let i = would - 1; i >= start && i > would - 15; i--)
    if (tokens.isA(i, WordClass.Cue) && tags[i] === Tag.Verb && isPastForm(tokens, i)) return true;
  return false;
}

/** An infinitive, by what governs it: "plans to close", "had to walk", "ordered the guards to leave", "a plan to close". */
function infinitive(clause: Clause, to: number): Tense | undefined {
  const { tokens, tags, start } = clause;
  if (isHeadline(clause, to)) return FUTURE;
  // "the plan to close": only what the clause says besides is known of it.
  let governor: Tense = 1;
  for (let i = to - 1; i >= start && i >= to - GROUP; i--) {
    const word = tokens.word(i);
    if (tags[i] === Tag.Adverb || NEGATIONS.has(word)) continue;
    if (i < to - 1 && tags[i] === Tag.Preposition) break;
    const beside = i === to - 1;
    if (INTENDING.has(word)) return intended(clause, i);
    if (ACCOMPLISHING.has(word) && (beside || tags[i] !== Tag.Noun)) return governed(clause, i);
    if (SUPERLATIVES.has(word)) return -1;
    if (!beside) continue;
    if (PAST_FORMS_OF_HAVE.has(word) || word === USED) return PAST;
    if (word === GOING) return PAST_FORMS_OF_BE.has(tokens.word(i - 1)) ? 1 : FUTURE;
    if (tags[i] === Tag.Auxiliary) return PAST_FORMS_OF_BE.has(word) ? 1 : FUTURE;
    if (tags[i] === Tag.Verb && isPastForm(tokens, i)) return -1;
    if (isNominal(clause, i)) governor = 0;
    // "made it hard to swim"
    else if (tags[i] === Tag.Adjective) return undefined;
  }
  return governor;
}

/** "Pool to close in March", "Fares to be cut from May": all that a line without a full stop tells of its subject, not "The move to close it". */
function isHeadline({ tokens, tags, start, end }: Clause, to: number): boolean {
  if (tokens.char(end - 1) === PERIOD || tags[start] === Tag.Determiner) return false;
  for (let i = start; i < end; i++) {
    const tag = tags[i];
    if (tag === Tag.Verb || (tag === Tag.Auxiliary && i !== to + 1)) return false;
    if (
      i < to &&
      (INTENDING.has(tokens.word(i)) || ACCOMPLISHING.has(tokens.word(i)) || SUPERLATIVES.has(tokens.word(i)))
    )
      return false;
  }
  return to > start;
}

/** "plans to close", "was due to close"; "had been due to close" tells of what did not happen. */
function intended(clause: Clause, i: number): Tense {
  const { tokens } = clause;
  if (BE.has(tokens.word(i - 1)) && PAST_FORMS_OF_HAVE.has(tokens.word(i - 2))) return -1;
  return groupTense(clause, i) === PRESENT ? FUTURE : 1;
}

/** "the offer to buy the mill" */
function isNominal({ tokens, tags }: Clause, i: number): boolean {
  if (tags[i] === Tag.Verb) return false;
  return tokens.isA(i, WordClass.Noun) || tags[i - 1] === Tag.Possessive || tags[i - 1] === Tag.Determiner;
}

/** "was able to swim", "will be forced to close", "a failure to appear". */
function governed(clause: Clause, i: number): Tense {
  const { tags } = clause;
  if (tags[i] === Tag.Noun) return -1;
  for (let at = i; at >= clause.start && at > i - GROUP; at--) {
    const tense = groupTense(clause, at);
    if (tense !== undefined && (tags[at] !== Tag.Gerund || tense !== PRESENT)) return tense;
  }
  return isPastForm(clause.tokens, i) ? PAST : 1;
}
