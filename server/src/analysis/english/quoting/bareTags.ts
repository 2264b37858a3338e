import { BARE_CLAUSE_CUES, LISTENER_CUES } from '../lexicon/cueConstructions';
import type { Marks } from '../../text/marks';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { adjunctAt, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { appositionEnd } from '../reports/appositions';
import { isCue } from '../reports/cues';
import { tagSentence } from '../tagging/tagSentence';
import { Tag } from '../tags';
import { outerSentenceEnd } from './outerSentences';
import type { TokenRange } from '../../text/tokenRange';

/** A tag is no longer than this, in tokens. */
const LONGEST_TAG = 40;

/**
 * The end of the tag that stands as a sentence of its own behind a quotation with a full stop: `“The lift is broken.” Okoye said.`; the
 * quotation's own end where there is none. In `“The lift is broken.” Okoye said it was new.` the second sentence reports itself.
 */
export function bareTagEnd(tokens: Tokens, marks: Marks, tags: Uint8Array, { first, past }: TokenRange): number {
  if (past >= tokens.count || tokens.has(past, Shape.ParagraphStart) || tokens.kind(past - 1) !== Kind.Quote)
    return past;
  if (marks.within[first] === 0 || marks.within[first] !== marks.within[past - 1]) return past;
  if (!tokens.has(past, Shape.Capital) || marks.within[past] !== 0) return past;
  const end = outerSentenceEnd(tokens, marks, past);
  if (end - past > LONGEST_TAG) return past;
  tagSentence(tokens, past, end, tags);
  return isBareTag({ tokens, tags, within: marks.within, first: past, past: end }) ? end : past;
}

/** "Okoye, who lives there, calmly told the court.": a subject, a cue, whom, where and when. */
function isBareTag(sentence: Sentence): boolean {
  const { tokens, tags, within, first, past } = sentence;
  for (let i = first; i < past; i++) if (within[i] !== 0) return false;
  const subject = nounPhraseAt(sentence, first);
  const close = tags[subject.past] === Tag.Comma ? appositionEnd(sentence, subject.past) : 0;
  let cue = close > 0 ? close + 1 : subject.past;
  while (tags[cue] === Tag.Adverb) cue++;
  const word = tokens.word(cue);
  if (subject.past === first || tags[cue] !== Tag.Verb || !isCue(tokens, cue)) return false;
  if (!BARE_CLAUSE_CUES.has(word) && !LISTENER_CUES.has(word)) return false;
  let at = cue + 1;
  if (LISTENER_CUES.has(word)) at = Math.max(at, nounPhraseAt(sentence, at).past);
  for (let end = adjunctAt(sentence, at); end > at; end = adjunctAt(sentence, at)) at = end;
  return at >= past || (tags[at] === Tag.Stop && at === past - 1);
}
