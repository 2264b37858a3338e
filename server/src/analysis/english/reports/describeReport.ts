import { BARE_CLAUSE_CUES, LABEL_CUES, NON_SPEECH_CUES } from '../lexicon/cueConstructions';
import { QUESTION_WORDS } from '../lexicon/pronouns';
import { beginsWithSubject, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Kind, Shape } from '../../text/tokens';
import { classesOf, wordId, WordClass } from '../words';
import type { QuotationCandidate } from './scorer';
import {
  AFTER_CUE,
  CLAUSE,
  CUE_KIND,
  CUE_TAG,
  FIRST_WORD,
  FORM,
  formAndSide,
  LENGTH,
  lengthAndVerb,
  OPENING,
  opensAndKind,
  sideAndSource,
  SIDE,
  SOURCE_SIDE,
  VERB,
} from './scorerFeatures';
import { finitenessOf, sourceOf } from './sharedValues';
import type { TokenRange } from '../../text/tokenRange';
import { COLON } from '../../text/codeUnits';

const THAT = wordId('that');
/** Describes a report, a cue with its source and what it would report, by the values of `REPORT_GROUPS`. */
export function describeReport(
  sentence: Sentence,
  cue: TokenRange,
  source: TokenRange,
  sourceSide: keyof typeof SOURCE_SIDE,
  content: readonly TokenRange[],
): QuotationCandidate {
  const { tokens } = sentence;
  const first = content[0]!;
  const last = content.at(-1)!;
  const { marked, plain } = wordsIn(sentence, content);
  const form = plain === 0 ? FORM.direct : marked > 0 ? FORM.mixed : FORM.indirect;
  const side = sideOf(cue, first, last);
  const opens = last.first > cue.first ? opensBy(sentence, last.first) : OPENING.bare;
  const cueKind = kindOf(tokens.word(cue.first));
  const length = lengthOf(marked + plain);
  let verb: number = VERB.none;
  for (const { first, past } of content) verb = Math.min(verb, finitenessOf(sentence, first, past));
  const values = {
    form,
    side,
    opens,
    cueTag: cueTagOf(sentence.tags[cue.past - 1]!),
    cueKind,
    source: sourceOf(sentence, source),
    sourceSide: SOURCE_SIDE[sourceSide],
    length,
    verb,
    clause: clauseOf(sentence, cue, last.first),
    begins: beginsWith(sentence, first.first),
    after: afterCue(sentence, cue.past),
    formAndSide: formAndSide(form, side),
    sideAndSource: sideAndSource(side, SOURCE_SIDE[sourceSide]),
    opensAndKind: opensAndKind(opens, cueKind),
    lengthAndVerb: lengthAndVerb(length, verb),
  };
  // "…, estimates Okoye": behind a clause its place shows the verb; what the word is elsewhere, a noun, says nothing.
  const shown = sourceSide === 'right' && tokens.isA(cue.first, WordClass.Noun);
  const word = shown ? 0 : tokens.word(cue.past - 1);
  return { loose: false, values, cue: word, column: form === FORM.indirect ? 1 : 0 };
}

/** Numbers of words of a content inside marks, and outside. */
function wordsIn({ tokens, within }: Sentence, content: readonly TokenRange[]): { marked: number; plain: number } {
  let marked = 0;
  let plain = 0;
  for (const { first, past } of content)
    for (let i = first; i < past; i++) {
      if (tokens.kind(i) !== Kind.Word) continue;
      if (within[i] === 0) plain++;
      else marked++;
    }
  return { marked, plain };
}

/** The content's side of the cue; `first` and `last` are its ends. */
function sideOf(cue: TokenRange, first: TokenRange, last: TokenRange): number {
  if (first.first >= cue.first) return SIDE.right;
  return last.first > cue.first ? SIDE.both : SIDE.left;
}

/** "said | the bridge was safe", but "conceded | a penalty that decided it" */
function clauseOf(sentence: Sentence, cue: TokenRange, i: number): number {
  if (i < cue.first || sentence.within[i] !== 0 || sentence.tokens.char(i - 1) === COLON) return CLAUSE.none;
  return beginsWithSubject(sentence, i) ? CLAUSE.subject : CLAUSE.other;
}

function kindOf(cue: number): number {
  if (LABEL_CUES.has(cue)) return CUE_KIND.label;
  if (NON_SPEECH_CUES.has(cue)) return CUE_KIND.thought;
  if (BARE_CLAUSE_CUES.has(cue)) return CUE_KIND.clause;
  return (classesOf(cue) & WordClass.Cue) === 0 ? CUE_KIND.unlisted : CUE_KIND.other;
}

function lengthOf(words: number): number {
  if (words < 4) return words < 2 ? LENGTH['1'] : LENGTH['2-3'];
  if (words < 7) return LENGTH['4-6'];
  return words < 13 ? LENGTH['7-12'] : LENGTH['13+'];
}

function opensBy(sentence: Sentence, i: number): number {
  const { tokens, tags, within } = sentence;
  if (tokens.is(i - 1, THAT)) return OPENING.that;
  if (tokens.char(i - 1) === COLON) return OPENING.colon;
  if (tags[i - 1] === Tag.Comma) return OPENING.comma;
  if (within[i] !== 0) return OPENING.mark;
  return QUESTION_WORDS.has(tokens.word(i)) ? OPENING.question : OPENING.bare;
}

function cueTagOf(tag: number): number {
  switch (tag) {
    case Tag.Verb:
      return CUE_TAG.verb;
    case Tag.Gerund:
      return CUE_TAG.gerund;
    case Tag.Participle:
      return CUE_TAG.participle;
    case Tag.Base:
      return CUE_TAG.base;
    case Tag.Noun:
      return CUE_TAG.noun;
    default:
      return CUE_TAG.other;
  }
}

function beginsWith({ tokens, tags, within }: Sentence, i: number): number {
  if (within[i] !== 0) return FIRST_WORD.quote;
  switch (tags[i]) {
    case Tag.Pronoun:
      return FIRST_WORD.pronoun;
    case Tag.Determiner:
    case Tag.Possessive:
      return FIRST_WORD.determiner;
    case Tag.Name:
      return FIRST_WORD.name;
    case Tag.Noun:
      return FIRST_WORD.noun;
    case Tag.Preposition:
      return FIRST_WORD.preposition;
    case Tag.Adjective:
      return FIRST_WORD.adjective;
    case Tag.Verb:
    case Tag.Auxiliary:
    case Tag.Gerund:
      return FIRST_WORD.verb;
    case Tag.To:
      return FIRST_WORD.to;
    case Tag.Number:
      return FIRST_WORD.number;
    default:
      return tokens.has(i, Shape.Capital) ? FIRST_WORD.name : FIRST_WORD.other;
  }
}

function afterCue({ tags, past }: Sentence, i: number): number {
  if (i >= past || tags[i] === Tag.Stop) return AFTER_CUE.end;
  if (tags[i] === Tag.Comma) return AFTER_CUE.comma;
  if (tags[i] === Tag.Preposition) return AFTER_CUE.preposition;
  const nominal = tags[i] === Tag.Noun || tags[i] === Tag.Determiner || tags[i] === Tag.Name;
  return nominal ? AFTER_CUE.noun : AFTER_CUE.other;
}
