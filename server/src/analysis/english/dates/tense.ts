import { lowerBound } from '../../text/lowerBound';
import { DEFERRING_VERBS, FUTURE_WORDS, NEARNESS_ADVERBS, PAST_VERBS } from '../lexicon/tenseWords';
import { PAST_FORMS_OF_BE, PAST_FORMS_OF_HAVE } from '../lexicon/verbForms';
import { DEADLINE_PREPOSITIONS } from '../lexicon/prepositions';
import type { Span } from '../../facts';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { SMALL_S } from '../../text/codeUnits';

/** -1 the clause is told in the past, 1 it speaks of the future, 0 it does not say. */
export type Tense = -1 | 0 | 1;

const TO = wordId('to');
const AS = wordId('as');
const THAN = wordId('than');
const LATER = wordId('later');
const SET = wordId('set');
const WOULD = wordId('would');
const HAVE = wordId('have');

/** How far a verb may stand from the date that it governs, in tokens. */
const REACH = 15;

/** The tense of the clause that the tokens `first` to `past` stand in, from the nearest verb before them, else after. */
export function tenseAt(tokens: Tokens, first: number, past: number, quoted: readonly Span[] = []): Tense {
  // "to get around Wednesday's ruling": the ruling was, whatever is planned now.
  const owner = tokens.has(past, Shape.Clitic);
  const sentence = tokens.sentenceOf(first);
  const around = spanAround(quoted, tokens.start(first));
  const start = Math.max(tokens.sentenceStart(sentence), around === undefined ? 0 : tokens.at(around.start));
  const end = Math.min(tokens.sentenceStart(sentence + 1), around === undefined ? tokens.count : tokens.at(around.end));
  const by = DEADLINE_PREPOSITIONS.has(tokens.word(first - 1));
  if (asSoonAs(tokens, first)) return 1;
  for (let i = first - 1; i >= start && i > first - REACH; i--) {
    const tense = owner && (tokens.is(i, TO) || tokens.is(i, WOULD)) ? 0 : verbTense(tokens, i, start, by);
    if (tense !== 0) return tense;
  }
  if (by && !hadFollows(tokens, past, end)) return 1;
  for (let i = past; i < end && i < past + REACH; i++) {
    const tense = verbTense(tokens, i, start, false);
    if (tense !== 0) return tense;
  }
  return 0;
}

/** The span, of sorted ones, that an offset stands in. */
function spanAround(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[lowerBound(spans.length, (i) => spans[i]!.end <= offset)];
  return span !== undefined && span.start <= offset ? span : undefined;
}

/** "as early as Tuesday", "no later than Friday". */
function asSoonAs(tokens: Tokens, first: number): boolean {
  if (tokens.is(first - 1, AS)) return tokens.is(first - 3, AS) && NEARNESS_ADVERBS.has(tokens.word(first - 2));
  return tokens.is(first - 1, THAN) && tokens.is(first - 2, LATER);
}

/** "By Friday, rebels had taken the town". */
function hadFollows(tokens: Tokens, past: number, end: number): boolean {
  for (let i = past; i < end && i < past + 6; i++)
    if (PAST_FORMS_OF_HAVE.has(tokens.word(i)) || PAST_FORMS_OF_BE.has(tokens.word(i))) return true;
  return false;
}

/** "postponed until Friday" looks ahead though it is told in the past; "ran until Friday" does not. */
function verbTense(tokens: Tokens, i: number, start: number, by: boolean): Tense {
  if (tokens.kind(i) !== Kind.Word) return 0;
  const word = tokens.word(i);
  if (FUTURE_WORDS.has(word)) return i > start && PAST_FORMS_OF_HAVE.has(tokens.word(i - 2)) ? -1 : 1;
  if (word === TO) return infinitive(tokens, i) ? 1 : 0;
  if (word === SET) return tokens.is(i + 1, TO) ? 1 : -1;
  if (word === WOULD) return isReported(tokens, i, start) ? 1 : 0;
  if (PAST_FORMS_OF_HAVE.has(word)) return -1;
  if (isTimetable(tokens, i)) return 1;
  if (PAST_VERBS.has(word) || isPastForm(tokens, i))
    return by && DEFERRING_VERBS.has(word) && !PAST_FORMS_OF_HAVE.has(tokens.word(i - 1)) ? 1 : -1;
  return 0;
}

/** "She said the pier would close in May": what was to come when it was said. "It would have closed in May" is not. */
function isReported(tokens: Tokens, would: number, start: number): boolean {
  if (tokens.is(would + 1, HAVE)) return false;
  for (let i = would - 1; i >= start && i > would - REACH; i--)
    if (tokens.isA(i, WordClass.Cue) && (PAST_VERBS.has(tokens.word(i)) || isPastForm(tokens, i))) return true;
  return false;
}

function infinitive(tokens: Tokens, i: number): boolean {
  return tokens.isA(i + 1, WordClass.BaseVerb) && !tokens.has(i + 1, Shape.Capital);
}

/** "the show opens Friday": the present with a date right behind it is a timetable. */
function isTimetable(tokens: Tokens, i: number): boolean {
  if (
    !tokens.isA(i, WordClass.FiniteVerb) ||
    tokens.isA(i, WordClass.Auxiliary | WordClass.Cue) ||
    tokens.has(i, Shape.Capital)
  )
    return false;
  if (
    tokens.text.charCodeAt(tokens.end(i) - 1) !== SMALL_S ||
    tokens.isA(i - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Adjective)
  )
    return false;
  if (tokens.isA(i + 1, WordClass.Weekday)) return true;
  if (!tokens.isA(i + 1, WordClass.Preposition)) return false;
  return tokens.isA(i + 2, WordClass.Weekday | WordClass.Month) || tokens.kind(i + 2) === Kind.Number;
}

/** "sank", "walked": a finite verb that is neither the base form nor the third person. */
function isPastForm(tokens: Tokens, i: number): boolean {
  if (tokens.has(i, Shape.Capital)) return false;
  const end = tokens.end(i);
  if (end - tokens.start(i) > 3 && tokens.text.startsWith('ed', end - 2)) return true;
  if (!tokens.isA(i, WordClass.FiniteVerb) || tokens.isA(i, WordClass.BaseVerb | WordClass.Auxiliary)) return false;
  return tokens.text.charCodeAt(end - 1) !== SMALL_S;
}
