import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Kind, Shape } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import type { QuotationCandidate } from './scorer';
import {
  AFTER_MARK,
  BEFORE_MARK,
  CUE_NEAR,
  END,
  LOOSE_RULE,
  type LooseKind,
  MARK,
  ruleAndSource,
  ruleAndWords,
  SOURCE,
  START,
  TITLE,
  VERB,
  WORD_COUNT,
} from './scorerFeatures';
import { sourceOf, verbIn } from './sharedValues';
import type { TokenRange } from '../../text/tokenRange';
import { APOSTROPHE, COMMA, EXCLAMATION_MARK, LEFT_SINGLE_QUOTE, PERIOD, QUESTION_MARK } from '../../text/codeUnits';

const AS = wordId('as');
const BEFORE = new Map<number, number>([
  [Tag.Verb, BEFORE_MARK.verb],
  [Tag.Base, BEFORE_MARK.verb],
  [Tag.Gerund, BEFORE_MARK.verb],
  [Tag.Participle, BEFORE_MARK.verb],
  [Tag.Auxiliary, BEFORE_MARK.verb],
  [Tag.Determiner, BEFORE_MARK.determiner],
  [Tag.Preposition, BEFORE_MARK.preposition],
  [Tag.Noun, BEFORE_MARK.noun],
  [Tag.Name, BEFORE_MARK.name],
  [Tag.Adjective, BEFORE_MARK.adjective],
  [Tag.Comma, BEFORE_MARK.comma],
  [Tag.Stop, BEFORE_MARK.stop],
  [Tag.Possessive, BEFORE_MARK.possessive],
  [Tag.Conjunction, BEFORE_MARK.conjunction],
]);
const AFTER = new Map<number, number>([
  [Tag.Comma, AFTER_MARK.comma],
  [Tag.Stop, AFTER_MARK.stop],
  [Tag.Noun, AFTER_MARK.noun],
  [Tag.Adjective, AFTER_MARK.noun],
  [Tag.Verb, AFTER_MARK.verb],
  [Tag.Auxiliary, AFTER_MARK.verb],
  [Tag.Preposition, AFTER_MARK.preposition],
  [Tag.Name, AFTER_MARK.name],
]);

/**
 * Describes what stands in marks from token `open` to `close`, where no report covers it, by the values of
 * `LOOSE_GROUPS`. `reported` says that its sentence has a report.
 */
export function describeLoose(
  sentence: Sentence,
  open: number,
  close: number,
  closed: boolean,
  kind: LooseKind,
  source: TokenRange | undefined,
  reported: boolean,
): QuotationCandidate {
  const { tokens, tags } = sentence;
  const rule = LOOSE_RULE[kind];
  const stretch = wordsIn(sentence, open, close);
  const words = countOf(stretch.words);
  const from = source === undefined ? SOURCE.none : sourceOf(sentence, source);
  const values = {
    rule,
    marks: tokens.char(open) === APOSTROPHE || tokens.char(open) === LEFT_SINGLE_QUOTE ? MARK.single : MARK.double,
    words,
    ends: closed ? endsWith(tokens.char(close - 1)) : END.open,
    starts: startsWith(sentence, open + 1),
    title: stretch.title ? TITLE.title : TITLE.plain,
    before: open === sentence.first ? BEFORE_MARK.start : before(sentence, open - 1),
    after: close + 1 >= sentence.past ? AFTER_MARK.end : (AFTER.get(tags[close + 1]!) ?? AFTER_MARK.other),
    finite: verbIn(sentence, open, close) ? VERB.finite : VERB.none,
    source: from,
    cueNear: reported ? CUE_NEAR.report : hasCue(sentence) ? CUE_NEAR.cue : CUE_NEAR.none,
    ruleAndWords: ruleAndWords(rule, words),
    ruleAndSource: ruleAndSource(rule, from),
  };
  return { loose: true, values };
}

function startsWith({ tokens }: Sentence, i: number): number {
  if (tokens.has(i, Shape.Capital)) return START.capital;
  return tokens.kind(i) === Kind.Word ? START.lower : START.other;
}

/** By the token before the opening mark. */
function before({ tokens, tags }: Sentence, i: number): number {
  return BEFORE.get(tags[i]!) ?? (tokens.is(i, AS) ? BEFORE_MARK.as : BEFORE_MARK.other);
}

/** Number of words between two marks, and whether the longer ones have capitals, as in a title. */
function wordsIn({ tokens }: Sentence, open: number, close: number): { words: number; title: boolean } {
  let words = 0;
  let long = 0;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) continue;
    words++;
    if (tokens.end(i) - tokens.start(i) < 4) continue;
    long++;
    if (tokens.has(i, Shape.Capital)) capitals++;
  }
  return { words, title: long > 1 && capitals >= long * 0.8 };
}

function countOf(words: number): number {
  if (words < 3) return words < 2 ? WORD_COUNT['1'] : WORD_COUNT['2'];
  if (words < 5) return WORD_COUNT['3-4'];
  if (words < 9) return WORD_COUNT['5-8'];
  return words < 16 ? WORD_COUNT['9-15'] : WORD_COUNT['16+'];
}

/** By the code unit before the closing mark. */
function endsWith(unit: number): number {
  if (unit === COMMA) return END.comma;
  if (unit === PERIOD) return END.stop;
  return unit === QUESTION_MARK || unit === EXCLAMATION_MARK ? END.question : END.none;
}

/** Whether a verb outside the marks can be a cue. */
function hasCue({ tokens, tags, within, first, past }: Sentence): boolean {
  for (let i = first; i < past; i++)
    if (within[i] === 0 && tokens.isA(i, WordClass.Cue) && tags[i] === Tag.Verb) return true;
  return false;
}
