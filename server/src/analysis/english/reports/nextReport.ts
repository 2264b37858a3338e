import { BARE_CLAUSE_CUES, LISTENER_CUES } from '../lexicon/cueConstructions';
import { CONTRASTING_SUBORDINATORS } from '../lexicon/prepositions';
import { OBJECT_PRONOUNS } from '../lexicon/pronouns';
import { MODALS, NEGATIONS } from '../lexicon/verbForms';
import { adjunctAt, beginsClause, hasFiniteVerb, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { appositionEnd } from './appositions';
import { isCue } from './cues';
import { opensContent } from './opensContent';
import { SEMICOLON, SMALL_S } from '../../text/codeUnits';

const THAT = wordId('that');
const IT = wordId('it');
/** In tokens. */
const LONGEST_TAG = 12;

/** Whether a token may part two reports: "and", "while", a semicolon, a dash. */
export function mayPartReports({ tokens, tags }: Sentence, i: number): boolean {
  return (
    tags[i] === Tag.Comma ||
    tags[i] === Tag.Dash ||
    tokens.char(i) === SEMICOLON ||
    tokens.isA(i, WordClass.Conjunction) ||
    CONTRASTING_SUBORDINATORS.has(tokens.word(i))
  );
}

/**
 * Whether somebody else's report, with its content, begins behind a token that may part two: "Okoye said the bridge was safe
 * and | two engineers warned it was not". What was told to her, or told in another tense, belongs to what Okoye said: "… she had
 * asked twice and the clerk told her that it was closed"; `from` is where that begins.
 */
export function anotherReportBegins(sentence: Sentence, parting: number, from: number): boolean {
  const { tokens, tags, within, past } = sentence;
  let at = parting + 1;
  if (tokens.isA(at, WordClass.Conjunction) || CONTRASTING_SUBORDINATORS.has(tokens.word(at))) at++;
  while (at < past && tags[at] === Tag.Adverb) at++;
  if (at >= past || within[at] !== 0 || tokens.is(at, THAT)) return false;
  const subject = nounPhraseAt(sentence, at);
  if (subject.past === subject.first) return false;
  const cue = verbBehind(sentence, subject.past);
  if (cue < 0 || !isCue(tokens, cue) || within[cue] !== 0) return false;
  // "his landlord, Lind, | claims": behind a comma the tags take it for a noun.
  if (tags[cue] !== Tag.Verb && !(tags[cue - 1] === Tag.Comma && tokens.isA(cue, WordClass.FiniteVerb))) return false;
  // "her notes and | a map show that": one subject.
  const complete = parting === from || within[parting - 1] !== 0 || hasFiniteVerb(sentence, from, parting);
  return complete && reportsSomething(sentence, cue) && agrees(sentence, cue, from);
}

/** The verb of a subject that ends at `i`, behind its apposition, adverbs and auxiliaries; -1 where nothing is said: "would say", "did not say". */
function verbBehind(sentence: Sentence, i: number): number {
  const { tokens, tags, past } = sentence;
  const close = tags[i] === Tag.Comma ? appositionEnd(sentence, i) : 0;
  let verb = close > 0 && tags[close] === Tag.Comma ? close + 1 : i;
  while (verb < past && (tags[verb] === Tag.Adverb || tags[verb] === Tag.Auxiliary)) {
    if (MODALS.has(tokens.word(verb)) || NEGATIONS.has(tokens.word(verb))) return -1;
    verb++;
  }
  return verb < past ? verb : -1;
}

/** Whether a content stands behind a cue, and nobody known as "her" or "him" is told it. */
function reportsSomething(sentence: Sentence, cue: number): boolean {
  const { tokens, past } = sentence;
  let at = cue + 1;
  if (LISTENER_CUES.has(tokens.word(cue)) && !opensContent(sentence, at)) {
    if (OBJECT_PRONOUNS.has(tokens.word(at)) && !tokens.is(at, IT)) return false;
    const listener = nounPhraseAt(sentence, at);
    if (opensContent(sentence, listener.past)) return true;
  }
  for (let end = adjunctAt(sentence, at); end > at && end - cue < LONGEST_TAG; end = adjunctAt(sentence, at)) {
    if (opensContent(sentence, at)) return true;
    at = end;
  }
  if (opensContent(sentence, at)) return true;
  const bare = BARE_CLAUSE_CUES.has(tokens.word(cue)) && beginsClause(sentence, cue + 1);
  return bare && hasFiniteVerb(sentence, cue + 1, past);
}

/** Whether a cue may be the reporter's by its tense: in "says she asked and the clerk told the driver that" the second is hers. */
export function agrees(sentence: Sentence, cue: number, from: number): boolean {
  const { tokens, tags, first } = sentence;
  for (let i = from - 1; i >= first && from - i < LONGEST_TAG; i--)
    if (isCue(tokens, i) && tags[i] === Tag.Verb) return !isPresent(sentence, i) || isPresent(sentence, cue);
  return true;
}

/** "says", "say" */
function isPresent({ tokens }: Sentence, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end(i) - 1) === SMALL_S || !tokens.isA(i, WordClass.FiniteVerb);
}
