import { BARE_CLAUSE_CUES, LISTENER_CUES } from '../lexicon/cueConstructions';
import { PLACE_PREPOSITIONS } from '../lexicon/prepositions';
import { adjunctAt, hasFiniteVerb, isColon, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Shape } from '../../text/tokens';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { isCue } from './cues';
import { agrees, anotherReportBegins, mayPartReports } from './nextReport';
import { opensContent } from './opensContent';
import { IntegerSet } from '../../text/integerSet';
import type { TokenRange } from '../../text/tokenRange';
import { COMMA } from '../../text/codeUnits';

const ACCORDING = wordId('according');
const TO = wordId('to');
const CITING = wordId('citing');
const AND = wordId('and');
const THEN = wordId('then');
/** Tags of what follows a quotation that is whole: `“Yes” | to him and left`, `“No” | – and left`. */
const TAIL_OPENERS = new IntegerSet([Tag.To, Tag.Preposition, Tag.Dash, Tag.Comma, Tag.Number, Tag.Adverb]);
/** Words that no clause ends with. */
const EDGES = new IntegerSet([Tag.Stop, Tag.Comma, Tag.Dash]);

/** A clause that begins at a token, to where the reporter's own words begin again. */
export function clauseFrom(sentence: Sentence, first: number): TokenRange | undefined {
  const { within, past } = sentence;
  if (first >= past) return undefined;
  if (within[first] !== 0) return quotedFrom(sentence, first);
  const end = clauseEnd(sentence, first);
  return end > first ? { first, past: end } : undefined;
}

/** A quotation behind its cue, with the rest of its clause when the quoted words are but a part of it. */
export function quotedFrom(sentence: Sentence, at: number): TokenRange | undefined {
  const { tags, within, past, tokens } = sentence;
  let close = at;
  while (close + 1 < past && within[close + 1] === within[at]) close++;
  const inner = tokens.char(close - 1);
  if (
    close + 1 >= past ||
    tags[close + 1] === Tag.Stop ||
    (inner !== COMMA && tags[close - 1] === Tag.Stop) ||
    inner === COMMA
  )
    return { first: at, past: close + 1 };
  const end = Math.min(clauseEnd(sentence, close + 1), narrationBehind(sentence, close + 1));
  const verb = hasFiniteVerb(sentence, close + 1, end);
  let quoted = false;
  for (let i = close + 1; i < end; i++) if (within[i] !== 0) quoted = true;
  return { first: at, past: verb || quoted ? end : close + 1 };
}

/** `“Ask my lawyer” | and hung up`, `“Yes” to him | and left`: where what the speaker did next begins; the sentence's end where nothing does. */
function narrationBehind({ tokens, tags, within, past }: Sentence, from: number): number {
  if (!tokens.is(from, AND) && !TAIL_OPENERS.has(tags[from]!)) return past;
  for (let i = from; i < past; i++) {
    if (within[i] !== 0 || tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary) return past;
    if (!tokens.is(i, AND)) continue;
    let verb = i + 1;
    while (tags[verb] === Tag.Adverb) verb++;
    if (within[verb] === 0 && tags[verb] === Tag.Verb) return i;
  }
  return past;
}

/** End of the reported speech at `from`. */
export function clauseEnd(sentence: Sentence, from: number): number {
  const { tokens, tags, within, past } = sentence;
  let end = past;
  for (let i = from; i < past; i++) {
    if (within[i] !== 0) continue;
    if (mayPartReports(sentence, i) && (reporterGoesOn(sentence, i, from) || anotherReportBegins(sentence, i, from))) {
      end = i;
      break;
    }
    if (
      endsInMarks(sentence, i, from) &&
      (reporterGoesOn(sentence, i - 1, from) || anotherReportBegins(sentence, i - 1, from))
    ) {
      end = i;
      break;
    }
    if (i > from && (actsNext(sentence, i, from) || opensWhere(sentence, i) || quotesNext(sentence, i, from))) {
      end = i;
      break;
    }
    if (tokens.is(i, ACCORDING) && tokens.is(i + 1, TO)) {
      end = i;
      break;
    }
  }
  while (end > from && within[end - 1] === 0 && EDGES.has(tags[end - 1]!)) end--;
  return end;
}

/** "it was “overblown,” | adding that it had room to grow": the comma stands inside the marks. */
function endsInMarks({ tags, within }: Sentence, i: number, from: number): boolean {
  return i - 2 > from && within[i - 1] !== 0 && tags[i - 2] === Tag.Comma && within[i - 2] === within[i - 1];
}

/** "it had paid everybody | and then cancelled the cheques"; in "he went home and then called" both are what he says he did. */
function actsNext(sentence: Sentence, i: number, from: number): boolean {
  const { tokens, tags, within } = sentence;
  if (!tokens.is(i, AND) || !tokens.is(i + 1, THEN) || tags[i + 2] !== Tag.Verb || within[i + 2] !== 0) return false;
  for (let at = from; at < i; at++) if (tags[at] === Tag.Verb && within[at] === 0) return false;
  return true;
}

/** "he was too busy | : “I have no time,” he wrote": what stands in marks has its own tag. */
function quotesNext(sentence: Sentence, i: number, from: number): boolean {
  const { tokens, tags, within, past } = sentence;
  const mark = within[i + 1];
  if (mark === undefined || mark === 0 || (!isColon(tokens, i) && tags[i] !== Tag.Dash)) return false;
  if (!tokens.has(i + 2, Shape.Capital) || !hasFiniteVerb(sentence, from, i)) return false;
  let close = i + 1;
  while (close + 1 < past && within[close + 1] === mark) close++;
  return tags[close - 1] === Tag.Comma && reporterGoesOn(sentence, close, from);
}

/** "the figures were final | , in a letter to members": where it was said, at the end of the sentence. */
function opensWhere(sentence: Sentence, i: number): boolean {
  const { tokens, tags, past } = sentence;
  if (tags[i] !== Tag.Comma || !PLACE_PREPOSITIONS.has(tokens.word(i + 1))) return false;
  let at = i + 1;
  for (let end = adjunctAt(sentence, at); end > at; end = adjunctAt(sentence, at)) at = end;
  const ends = at >= past || (tags[at] === Tag.Stop && at + 1 >= past);
  return ends && tokens.find(i, at, WordClass.Document) >= 0;
}

/** `…, adding that`, `… and told the court that`, `…, but Lee said`: words of the reporter behind a comma or "and". */
function reporterGoesOn(sentence: Sentence, i: number, from: number): boolean {
  const { tokens, tags, past, within } = sentence;
  let at = i + 1;
  const comma = tags[i] === Tag.Comma || within[i] !== 0;
  if (comma && (tokens.isA(at, WordClass.Conjunction) || tags[at] === Tag.Subordinator)) at++;
  const conjunction = tokens.isA(at - 1, WordClass.Conjunction);
  while (at < past && tags[at] === Tag.Adverb) at++;
  if (at >= past || within[at] !== 0) return false;
  if (isCue(tokens, at) && tags[at] === Tag.Gerund && comma)
    return BARE_CLAUSE_CUES.has(tokens.word(at)) || tokens.is(at, CITING) || opensContent(sentence, at + 1);
  if (isCue(tokens, at) && tags[at] === Tag.Verb && conjunction && at > from + 1)
    return (
      opensContent(sentence, at + 1) ||
      (LISTENER_CUES.has(tokens.word(at)) && agrees(sentence, at, from)) ||
      (BARE_CLAUSE_CUES.has(tokens.word(at)) && hasFiniteVerb(sentence, at + 1, past))
    );
  if (!comma) return false;
  const subject = nounPhraseAt(sentence, at);
  if (subject.past === subject.first) return false;
  let verb = subject.past;
  while (verb < past && (tags[verb] === Tag.Adverb || tags[verb] === Tag.Auxiliary)) verb++;
  return isCue(tokens, verb) && tags[verb] === Tag.Verb && within[verb] === 0;
}
