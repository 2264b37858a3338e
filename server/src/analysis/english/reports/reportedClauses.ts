import { BARE_CLAUSE_CUES, LISTENER_CUES } from '../lexicon/cueConstructions';
import { PLACE_PREPOSITIONS } from '../lexicon/prepositions';
import { adjunctAt, hasFiniteVerb, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { isCue } from './cues';
import { anotherReportBegins, mayPartReports } from './nextReport';
import { opensContent } from './opensContent';
import type { TokenRange } from '../../text/tokenRange';
import { COMMA } from '../../text/codeUnits';

const ACCORDING = wordId('according');
const TO = wordId('to');
const CITING = wordId('citing');
const AND = wordId('and');
const THEN = wordId('then');
/** Tags of what follows a quotation that is whole: `“Yes” | to him and left`, `“No” | – and left`. */
const TAIL_OPENERS: ReadonlySet<number> = new Set([
  Tag.To,
  Tag.Preposition,
  Tag.Dash,
  Tag.Comma,
  Tag.Number,
  Tag.Adverb,
]);
/** What a clause does not end with. */
const EDGES: ReadonlySet<number> = new Set([Tag.Stop, Tag.Comma, Tag.Dash]);

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

/** Where reported speech that stands at `from` ends. */
export function clauseEnd(sentence: Sentence, from: number): number {
  const { tokens, tags, within, past } = sentence;
  let end = past;
  for (let i = from; i < past; i++) {
    if (within[i] !== 0) continue;
    if (mayPartReports(sentence, i) && (reporterGoesOn(sentence, i, from) || anotherReportBegins(sentence, i, from))) {
      end = i;
      break;
    }
    if (i > from && (actsNext(sentence, i, from) || opensWhere(sentence, i))) {
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

/** "it had paid everybody | and then cancelled the cheques"; in "he went home and then called" both are what he says he did. */
function actsNext(sentence: Sentence, i: number, from: number): boolean {
  const { tokens, tags, within } = sentence;
  if (!tokens.is(i, AND) || !tokens.is(i + 1, THEN) || tags[i + 2] !== Tag.Verb || within[i + 2] !== 0) return false;
  for (let at = from; at < i; at++) if (tags[at] === Tag.Verb && within[at] === 0) return false;
  return true;
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
  const comma = tags[i] === Tag.Comma;
  if (comma && (tokens.isA(at, WordClass.Conjunction) || tags[at] === Tag.Subordinator)) at++;
  const conjunction = tokens.isA(at - 1, WordClass.Conjunction);
  while (at < past && tags[at] === Tag.Adverb) at++;
  if (at >= past || within[at] !== 0) return false;
  if (isCue(tokens, at) && tags[at] === Tag.Gerund && comma)
    return BARE_CLAUSE_CUES.has(tokens.word(at)) || tokens.is(at, CITING) || opensContent(sentence, at + 1);
  if (isCue(tokens, at) && tags[at] === Tag.Verb && conjunction && at > from + 1)
    return (
      opensContent(sentence, at + 1) ||
      LISTENER_CUES.has(tokens.word(at)) ||
      (BARE_CLAUSE_CUES.has(tokens.word(at)) && hasFiniteVerb(sentence, at + 1, past))
    );
  if (!comma) return false;
  const subject = nounPhraseAt(sentence, at);
  if (subject.past === subject.first) return false;
  let verb = subject.past;
  while (verb < past && (tags[verb] === Tag.Adverb || tags[verb] === Tag.Auxiliary)) verb++;
  return isCue(tokens, verb) && tags[verb] === Tag.Verb && within[verb] === 0;
}

/** What stands before a tag that begins at `tag`: a quotation, or the clause up to a comma. None behind "and" or "that". */
export function leftContent(sentence: Sentence, tag: number): TokenRange | undefined {
  const { tags, within, first } = sentence;
  let end = tag;
  if (end <= first) return undefined;
  if (within[end - 1] === 0) {
    if (tags[end - 1] !== Tag.Comma && tags[end - 1] !== Tag.Dash) return undefined;
    end--;
  }
  while (end > first && within[end - 1] === 0 && tags[end - 1] === Tag.Comma) end--;
  if (end <= first) return undefined;
  let start = first;
  while (start < end && within[start] === 0 && opensBefore(sentence, start)) start++;
  if (within[end - 1] !== 0) {
    let open = end - 1;
    while (open > start && within[open - 1] === within[end - 1]) open--;
    let words = 0;
    for (let i = start; i < open; i++) if (within[i] === 0 && tags[i] !== Tag.Adverb && tags[i] !== Tag.Comma) words++;
    if (words === 0 || !belongs(sentence, start, open)) start = open;
  }
  return start < end ? { first: start, past: end } : undefined;
}

/** "And the bridge is safe", "But, the bridge is safe" */
function opensBefore({ tokens, tags }: Sentence, i: number): boolean {
  const parted = tokens.isA(i, WordClass.Conjunction) && tags[i + 1] === Tag.Comma;
  return tags[i] === Tag.Conjunction || tags[i] === Tag.Comma || parted;
}

/** Whether the words before a quotation are part of what was said: `The plan "is dead," he said`, not `He sat down: "…"`. */
function belongs(sentence: Sentence, start: number, open: number): boolean {
  const last = sentence.tags[open - 1];
  return last !== Tag.Comma && last !== Tag.Stop && open > start;
}
