import {
  BARE_CLAUSE_CUES,
  FORMS_OF_POINT,
  FORMS_OF_TELL,
  LABEL_CUES,
  OBJECTLESS_CUES,
} from '../lexicon/cueConstructions';
import { FOCUS_ADVERBS } from '../lexicon/descriptionWords';
import { INDEFINITE_ARTICLES } from '../lexicon/determiners';
import { NONRESTRICTIVE_RELATIVES, QUESTION_WORDS } from '../lexicon/pronouns';
import {
  adjunctAt,
  beginsClause,
  beginsWithSubject,
  hasFiniteVerb,
  isTime,
  nounPhraseAt,
  possibleVerb,
  type Sentence,
  isColon,
} from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { behindCited } from './citing';
import { leftContent } from './leftContent';
import { clauseFrom, quotedFrom } from './reportedClauses';
import { opensContent } from './opensContent';
import { aroundTag, goesOn } from './aroundTag';
import { contentBehindDashes, withoutDashedNarration } from './dashedContents';
import { withoutMainClause } from './mainClause';
import { pastListener } from './listeners';
import { isNarration } from './narration';
import { isObject } from './objectPhrases';
import { isCue } from './cues';
import { isAttribute, labelContent } from './labelContents';
import type { Source } from './source';
import { isRelative } from './sourceOnLeft';
import { goesOnBehind } from './sourceOnRight';
import { thatBehindAdjuncts } from './thatBehindAdjuncts';
import type { TokenRange } from '../../text/tokenRange';
import { SEMICOLON } from '../../text/codeUnits';

const THAT = wordId('that');
const OUT = wordId('out');
const ON = wordId('on');
const MAXIMAL_APPOSITION = 30;

/** Content of a cue: on its left, behind it or its source, or on both sides; none where it reports nothing. */
export function contentOf(sentence: Sentence, cue: number, source: Source): TokenRange[] {
  return withoutDashedNarration(sentence, wholeContent(sentence, cue, source));
}

function wholeContent(sentence: Sentence, cue: number, source: Source): TokenRange[] {
  const { tokens, tags, within } = sentence;
  if (LABEL_CUES.has(tokens.word(cue))) return labelContent(sentence, cue, source);
  if (isRelative(sentence, source.range)) return contentInRelative(sentence, cue);
  const tail = source.side === 'right' ? source.range.past : cue + 1;
  const right = source.side === 'right' ? contentAfterSource(sentence, tail) : contentAfter(sentence, cue, tail);
  const left =
    source.side === 'inherited' && tags[cue] === Tag.Gerund ? undefined : leftContent(sentence, source.first);
  if (left === undefined) return withoutMainClause(sentence, source, right);
  const finiteLeft = hasFiniteVerb(sentence, left.first, left.past);
  const quotedLeft = within[left.past - 1] !== 0;
  if (right.length > 0) return aroundTag(sentence, left, right);
  // "The bridge, said Okoye, | is safe", "The bridge will fall, said Okoye, | unless it is mended"
  const interrupted = finiteLeft ? goesOn(sentence, tail + 1) : goesOnBehind(sentence, tail);
  if (source.side === 'right' && !quotedLeft && tags[tail] === Tag.Comma && interrupted)
    return [left, ...rangeOrNone(clauseFrom(sentence, tail + 1))];
  if (quotedLeft) return [left, ...contentBehindDashes(sentence, tail)];
  return finiteLeft || left.past - left.first > 1 ? [left] : [];
}

/** "Okoye, who said | the bridge was safe |, has left": to where the clause around goes on. */
function contentInRelative(sentence: Sentence, cue: number): TokenRange[] {
  return contentAfter(sentence, cue, cue + 1).map(({ first, past }) => ({
    first,
    past: mainClauseStart(sentence, first, past),
  }));
}

/** The comma before the verb of the clause around, or `past`: "who said it was safe |, has left". */
function mainClauseStart(sentence: Sentence, first: number, past: number): number {
  const { tags, within } = sentence;
  for (let i = first + 1; i + 1 < past; i++) {
    if (within[i] !== 0 || tags[i] !== Tag.Comma || within[i + 1] !== 0) continue;
    let verb = i + 1;
    while (verb < past && tags[verb] === Tag.Adverb) verb++;
    const goesOn = verb < past && isFinite(sentence, verb);
    if (goesOn && (hasFiniteVerb(sentence, first, i) || within[i - 1] !== 0)) return i;
  }
  return past;
}

/** "has", "moved"; also "left", which was taken for a noun. */
function isFinite({ tokens, tags }: Sentence, i: number): boolean {
  if (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary) return true;
  return tags[i] === Tag.Noun && tokens.isA(i, WordClass.FiniteVerb) && !tokens.text.startsWith('s', tokens.end(i) - 1);
}

/** `"Yes," said Okoye, "and no."`, `Said Okoye: "…"` */
function contentAfterSource(sentence: Sentence, tail: number): TokenRange[] {
  const { tokens, tags, past, within } = sentence;
  if (isColon(tokens, tail)) return rangeOrNone(clauseFrom(sentence, tail + 1));
  for (let i = tail; i + 1 < past && i < tail + MAXIMAL_APPOSITION; i++) {
    if (within[i] !== 0 || isCue(tokens, i)) return [];
    if (tags[i] === Tag.Comma && within[i + 1] !== 0) return rangeOrNone(clauseFrom(sentence, i + 1));
  }
  return [];
}

function rangeOrNone(range: TokenRange | undefined): TokenRange[] {
  return range === undefined ? [] : [range];
}

/** Behind the cue: the listener, when and where, then "that", a colon, a quotation or a bare clause. */
export function contentAfter(sentence: Sentence, cue: number, tail: number): TokenRange[] {
  const { tokens, tags, past, within } = sentence;
  // "pointed out | that"
  let start = tokens.is(tail, OUT) && FORMS_OF_POINT.has(tokens.word(cue)) ? tail + 1 : tail;
  start = pastListener(sentence, cue, start);
  if (FORMS_OF_TELL.has(tokens.word(cue)) && start > tail && tags[start] === Tag.Gerund && within[start - 1] !== 0)
    return [];
  start = behindCited(sentence, start);
  const that = thatBehindAdjuncts(sentence, start);
  if (that > 0) return rangeOrNone(clauseFrom(sentence, that + 1));
  let safe = start;
  let at = start;
  let isBehindAdverb = false;
  for (let end = adjunctAt(sentence, at); end > at && end - start < 40; end = adjunctAt(sentence, at)) {
    if (FOCUS_ADVERBS.has(tokens.word(at)) && !opensContent(sentence, end) && tags[end] !== Tag.To) break;
    const timely =
      isTime(tokens, end - 1) || tags[at] === Tag.Adverb || tags[at] === Tag.Bracket || isMedium(sentence, at, end);
    // "said late | on Monday evening | the bridge was shut": one adjunct
    const isOneMore = isBehindAdverb && tokens.is(at, ON) && isTime(tokens, end - 1);
    isBehindAdverb = tags[at] === Tag.Adverb;
    at = end;
    if (timely && (safe === start || isOneMore))
      safe = tags[at] === Tag.Verb || tags[at] === Tag.Auxiliary ? start : at;
    if (opensContent(sentence, at)) safe = at;
  }
  if (at >= past || tags[at] === Tag.Stop)
    if (!isColon(tokens, at))
      return isColon(tokens, safe) || within[safe] !== 0
        ? contentFrom(sentence, cue, safe)
        : bareOrNone(sentence, cue, start, at);
  return contentFrom(sentence, cue, safe);
}

/** "said | in a statement | it was late", "said | in an email on Friday | she was late": how it was said; not "said in court papers were lost". */
function isMedium({ tokens, tags }: Sentence, first: number, past: number): boolean {
  if (tags[first] !== Tag.Preposition || !INDEFINITE_ARTICLES.has(tokens.word(first + 1))) return false;
  return tokens.isA(past - 1, WordClass.Document);
}

function bareOrNone(sentence: Sentence, cue: number, start: number, at: number): TokenRange[] {
  return hasFiniteVerb(sentence, start, at) ? contentFrom(sentence, cue, start) : [];
}

function contentFrom(sentence: Sentence, cue: number, at: number): TokenRange[] {
  const { tokens, tags, past, within } = sentence;
  if (at >= past) return [];
  if (isColon(tokens, at)) return rangeOrNone(clauseFrom(sentence, at + 1));
  if (tokens.is(at, THAT)) return isRelativeThat(sentence, cue, at) ? [] : rangeOrNone(clauseFrom(sentence, at + 1));
  if (tags[at] === Tag.Comma) {
    if (tokens.is(at + 1, THAT)) return rangeOrNone(clauseFrom(sentence, at + 2));
    // "asked the mayor, who said": no question, but what the mayor did.
    if (NONRESTRICTIVE_RELATIVES.has(tokens.word(at + 1))) return [];
    const right = clauseFrom(sentence, at + 1);
    return right === undefined || tags[at + 1] === Tag.Gerund ? [] : [right];
  }
  if (within[at] !== 0) return isAttribute(sentence, at) ? [] : rangeOrNone(quotedFrom(sentence, at));
  if (isNarration(sentence, cue, at)) return [];
  if (QUESTION_WORDS.has(tokens.word(at))) return rangeOrNone(clauseFrom(sentence, at));
  // "a plan that the mayor said | was needed"
  if ((tags[at] === Tag.Auxiliary || tags[at] === Tag.Verb) && BARE_CLAUSE_CUES.has(tokens.word(cue)) && at === cue + 1)
    return rangeOrNone(clauseFrom(sentence, at));
  // "Traders complain | prices rose": a subject with its verb shows the clause behind any cue.
  if (!BARE_CLAUSE_CUES.has(tokens.word(cue)))
    return beginsWithSubject(sentence, at) ? rangeOrNone(clauseFrom(sentence, at)) : [];
  if (!beginsClause(sentence, at)) return [];
  const clause = clauseFrom(sentence, at);
  const takesObject = !OBJECTLESS_CUES.has(tokens.word(cue));
  if (clause === undefined || !isClause(sentence, clause, takesObject)) return [];
  return takesObject && isObject(sentence, clause) ? [] : [clause];
}

/** "said in a letter | that was lost": a relative clause, not what was said. */
function isRelativeThat({ tags }: Sentence, cue: number, at: number): boolean {
  const verb = tags[at + 1] === Tag.Verb || tags[at + 1] === Tag.Auxiliary;
  return verb && at > cue + 1 && (tags[at - 1] === Tag.Noun || tags[at - 1] === Tag.Name);
}

/** It has a verb, or its verb is quoted: "said she “never doubted” it". `takesObject`: a noun alone may follow the cue. */
function isClause(sentence: Sentence, { first, past }: TokenRange, takesObject: boolean): boolean {
  const end = upToSemicolon(sentence, { first, past });
  if (hasFiniteVerb(sentence, first, end) || possibleVerb(sentence, first, end, takesObject) > 0) return true;
  if (sentence.tags[first] === Tag.Pronoun && sentence.within[first + 1] !== 0 && first + 1 < past) return true;
  return quotesPredicate(sentence, { first, past });
}

/** "the hospital “is at breaking point”" */
function quotesPredicate(sentence: Sentence, { first, past }: TokenRange): boolean {
  const { tags, within } = sentence;
  let subject = first;
  while (tags[subject] === Tag.Adverb) subject++;
  const mark = nounPhraseAt(sentence, subject).past;
  if (mark === subject || mark + 1 >= past || within[mark] === 0) return false;
  const verb = tags[mark + 1] === Tag.Adverb ? mark + 2 : mark + 1;
  return tags[verb] === Tag.Verb || tags[verb] === Tag.Auxiliary;
}

/** "He denied the request; a second one is pending": the verb behind the semicolon is not that of the clause before it. */
function upToSemicolon({ tokens }: Sentence, { first, past }: TokenRange): number {
  for (let i = first; i < past; i++) if (tokens.char(i) === SEMICOLON) return i;
  return past;
}
