import { PAST_FORMS_OF_BE } from '../lexicon/verbForms';
import { COURT_AUDIENCES } from '../lexicon/cueConstructions';
import { beginsWithSubject, hasFiniteVerb, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { QUESTION_WORDS } from '../lexicon/pronouns';
import { Tag } from '../tags';
import { wordId } from '../words';
import { leftContent } from './leftContent';
import { clauseFrom } from './reportedClauses';
import { opensContent } from './opensContent';
import { contentAfter } from './contents';
import { type Report, scored } from './report';
import type { TokenRange } from '../../text/tokenRange';

const HEARD = wordId('heard');
const TOLD = wordId('told');
/** That such a sentence reports what was said; the annotated news has too few to learn it from. */
const CONFIDENCE = 0.85;

/** Whether a token may be the cue of what was said in court. */
export function isHearing({ tokens }: Sentence, i: number): boolean {
  return tokens.is(i, HEARD) || (tokens.is(i, TOLD) && PAST_FORMS_OF_BE.has(tokens.word(i - 1)));
}

/**
 * "The court heard that …", "Jurors were told …", "By 2019, the inquest heard, …": those who listen are no source, and nobody
 * else is named.
 */
export function inCourt(sentence: Sentence, cue: number): Report | undefined {
  const { tokens } = sentence;
  const subject = nounPhraseBefore(sentence, tokens.is(cue, TOLD) ? cue - 1 : cue);
  if (subject.past === subject.first || !COURT_AUDIENCES.has(tokens.word(subject.past - 1))) return undefined;
  const content = contentOf(sentence, cue, subject);
  if (content.length === 0) return undefined;
  const none = { first: cue, past: cue };
  const report = scored(sentence, { first: cue, past: cue + 1 }, none, 'left', content, 'cue-and-source');
  return { ...report, source: undefined, confidence: CONFIDENCE };
}

function contentOf(sentence: Sentence, cue: number, subject: TokenRange): TokenRange[] {
  const { tags } = sentence;
  const left = leftContent(sentence, subject.first);
  if (left !== undefined && tags[cue + 1] === Tag.Comma) {
    const right = clauseFrom(sentence, cue + 2);
    return right === undefined ? [left] : [left, right];
  }
  if (left !== undefined && hasFiniteVerb(sentence, left.first, left.past) && endsTag(sentence, cue + 1)) return [left];
  const said = contentAfter(sentence, cue, cue + 1);
  if (said.length > 0) return said;
  // "heard the till was empty", but "heard three witnesses before it rose"
  return beginsReport(sentence, cue + 1) ? [clauseFrom(sentence, cue + 1)!] : [];
}

function endsTag({ tags, past }: Sentence, i: number): boolean {
  return i >= past || tags[i] === Tag.Stop;
}

function beginsReport(sentence: Sentence, i: number): boolean {
  if (opensContent(sentence, i) || QUESTION_WORDS.has(sentence.tokens.word(i))) return i < sentence.past;
  return beginsWithSubject(sentence, i);
}
