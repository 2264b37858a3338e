import { BARE_CLAUSE_CUES, LABEL_CUES, NON_SPEECH_CUES } from '../lexicon/reportingVerbs';
import { QUESTION_WORDS } from '../lexicon/pronouns';
import type { Sentence } from '../phrases/index';
import { Tag } from '../tags';
import { Kind, Shape } from '../../text/tokens';
import { wordId } from '../../text/words';
import type { Candidate } from './scorer';
import { sourceOf, verbIn } from './sharedValues';
import type { TokenRange } from '../../text/tokenRange';

const THAT = wordId('that');
const SOURCE_SIDE = { left: 0, right: 1, inherited: 2 } as const;
const CUE_TAGS: readonly number[] = [Tag.Verb, Tag.Gerund, Tag.Participle, Tag.Base, Tag.Noun];

/** Describes a report, a cue with its source and what it would report, by the values of `GROUPS`. */
export function describeReport(
  sentence: Sentence,
  cue: TokenRange,
  source: TokenRange,
  sourceSide: keyof typeof SOURCE_SIDE,
  content: readonly TokenRange[],
): Candidate {
  const { tokens } = sentence;
  const first = content[0]!;
  const last = content.at(-1)!;
  const marked = wordsIn(sentence, content, true);
  const plain = wordsIn(sentence, content, false);
  const form = plain === 0 ? 0 : marked > 0 ? 1 : 2;
  const side = sideOf(cue, first, last);
  const opens = last.first > cue.first ? opensBy(sentence, last.first) : 5;
  const kind = kindOf(tokens.word(cue.first));
  const length = lengthOf(marked + plain);
  const verb = content.some((range) => verbIn(sentence, range.first, range.past)) ? 0 : 1;
  const values = [
    form,
    side,
    opens,
    cueTagOf(sentence.tags[cue.past - 1]!),
    kind,
    sourceOf(sentence, source),
    SOURCE_SIDE[sourceSide],
    length,
    verb,
    beginsWith(sentence, first.first),
    afterCue(sentence, cue.past),
    form * 3 + side,
    opens * 4 + kind,
    length * 2 + verb,
  ];
  return { values, cue: tokens.word(cue.past - 1), column: form === 2 ? 1 : 0, loose: false };
}

/** How many words of a content stand in marks, or how many do not. */
function wordsIn({ tokens, within }: Sentence, content: readonly TokenRange[], marked: boolean): number {
  let words = 0;
  for (const { first, past } of content)
    for (let i = first; i < past; i++) if (tokens.kind(i) === Kind.Word && (within[i] !== 0) === marked) words++;
  return words;
}

/** The content's side of the cue; `first` and `last` are its ends. */
function sideOf(cue: TokenRange, first: TokenRange, last: TokenRange): number {
  if (first.first >= cue.first) return 1;
  return last.first > cue.first ? 2 : 0;
}

function kindOf(cue: number): number {
  if (LABEL_CUES.has(cue)) return 0;
  if (NON_SPEECH_CUES.has(cue)) return 1;
  return BARE_CLAUSE_CUES.has(cue) ? 2 : 3;
}

function lengthOf(words: number): number {
  if (words < 4) return words < 2 ? 0 : 1;
  if (words < 7) return 2;
  return words < 13 ? 3 : 4;
}

function opensBy(sentence: Sentence, i: number): number {
  const { tokens, tags, within } = sentence;
  if (tokens.is(i - 1, THAT)) return 0;
  if (tokens.char(i - 1) === 0x3a) return 1;
  if (within[i] !== 0) return tags[i - 1] === Tag.Comma ? 3 : 2;
  if (tags[i - 1] === Tag.Comma) return 3;
  return QUESTION_WORDS.has(tokens.word(i)) ? 4 : 5;
}

function cueTagOf(tag: number): number {
  const at = CUE_TAGS.indexOf(tag);
  return at < 0 ? 5 : at;
}

function beginsWith({ tokens, tags, within }: Sentence, i: number): number {
  if (within[i] !== 0) return 9;
  switch (tags[i]) {
    case Tag.Pronoun:
      return 0;
    case Tag.Determiner:
    case Tag.Possessive:
      return 1;
    case Tag.Name:
      return 2;
    case Tag.Noun:
      return 3;
    case Tag.Preposition:
      return 4;
    case Tag.Adjective:
      return 5;
    case Tag.Verb:
    case Tag.Auxiliary:
    case Tag.Gerund:
      return 6;
    case Tag.To:
      return 7;
    case Tag.Number:
      return 8;
    default:
      return tokens.has(i, Shape.Capital) ? 2 : 10;
  }
}

function afterCue({ tags, past }: Sentence, i: number): number {
  if (i >= past || tags[i] === Tag.Stop) return 0;
  if (tags[i] === Tag.Comma) return 1;
  if (tags[i] === Tag.Preposition) return 2;
  return tags[i] === Tag.Noun || tags[i] === Tag.Determiner || tags[i] === Tag.Name ? 3 : 4;
}
