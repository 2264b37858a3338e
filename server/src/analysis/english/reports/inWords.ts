import { FORMS_OF_BE } from '../lexicon/verbForms';
import { adjunctAt, hasFiniteVerb, isColon, nounPhraseAt, nounPhraseBefore, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';
import { apposedName } from './appositions';
import { leftContent } from './leftContent';
import { clauseFrom } from './reportedClauses';
import { type Report, scored } from './report';
import { sourceOnLeft } from './sourceOnLeft';
import { verbGroup } from './verbGroup';
import type { TokenRange } from '../../text/tokenRange';

const AS = wordId('as');
const HOW = wordId('how');
const IN = wordId('in');
const THE = wordId('the');
const OF = wordId('of');
const IT = wordId('it');
/** That words in marks were said here; the annotated news has too few to learn it from. */
const QUOTED = 0.85;

/** "In the words of Okoye, “…”", "In Okoye's words, “…”", "“…,” in the words of Okoye"; `words` is the token of "words". */
export function inWordsOf(sentence: Sentence, words: number): Report | undefined {
  const { tokens, first } = sentence;
  const before =
    words - 2 >= first && tokens.is(words - 1, THE) && tokens.is(words - 2, IN) && tokens.is(words + 1, OF);
  const phrase = before ? nounPhraseAt(sentence, words + 2) : nounPhraseBefore(sentence, words + 1);
  const owned = !before && phrase.past - phrase.first > 1 && tokens.is(phrase.first - 1, IN);
  if (!before && !(owned && sentence.tags[words - 1] === Tag.Possessive)) return undefined;
  const source = before ? phrase : { first: phrase.first, past: words - 1 > phrase.first ? words - 1 : words };
  if (source.past <= source.first) return undefined;
  const cue = before ? { first: words - 2, past: words + 2 } : { first: words, past: words + 1 };
  const tail = before ? phrase.past : words + 1;
  return reportBeside(sentence, cue, before ? words - 2 : phrase.first - 1, tail, source);
}

/** "As Okoye put it, “…”", "“…,” as Okoye put it", "“…” is how Okoye puts it"; `cue` is the token of "put" before "it". */
export function putIt(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, first } = sentence;
  if (!tokens.is(cue + 1, IT)) return undefined;
  const source = sourceOnLeft(sentence, verbGroup(sentence, cue));
  if (source === undefined || source.first <= first - 1) return undefined;
  const link = source.first - 1;
  const how = tokens.is(link, HOW) && FORMS_OF_BE.has(tokens.word(link - 1));
  const behind = colonBehind(sentence, cue + 2);
  if (!tokens.is(link, AS) && !how && behind < 0) return undefined;
  if (behind >= 0)
    return report(sentence, { first: cue, past: cue + 1 }, source.range, clauseFrom(sentence, behind + 1));
  return reportBeside(sentence, { first: cue, past: cue + 1 }, how ? link - 1 : link, cue + 2, source.range);
}

/** The colon before a quotation in "put it this way: “…”", "put it bluntly: “…”"; -1 for none. */
function colonBehind(sentence: Sentence, from: number): number {
  for (let i = from; i < sentence.past && i < from + 4; i++)
    if (isColon(sentence.tokens, i)) return sentence.within[i + 1] !== 0 ? i : -1;
  return -1;
}

/** Content before a tag from `first` to `past`, or else behind its comma or colon. */
function reportBeside(
  sentence: Sentence,
  cue: TokenRange,
  first: number,
  past: number,
  source: TokenRange,
): Report | undefined {
  const { tokens, tags, within } = sentence;
  const left = leftContent(sentence, first);
  const speaks = left !== undefined && (within[left.past - 1] !== 0 || hasFiniteVerb(sentence, left.first, left.past));
  if (speaks && !opens(sentence, past)) return report(sentence, cue, source, left);
  const named = apposedName(sentence, source, past);
  let tail = named?.past ?? past;
  for (let end = adjunctAt(sentence, tail); end > tail; end = adjunctAt(sentence, tail)) tail = end;
  const comma = tags[tail] === Tag.Comma || isColon(tokens, tail);
  const right = comma || within[tail] !== 0 ? clauseFrom(sentence, comma ? tail + 1 : tail) : undefined;
  return report(sentence, cue, named ?? source, right ?? (speaks ? left : undefined));
}

/** Whether a comma or a colon and then a quotation stand at a token. */
function opens({ tokens, tags, within, past }: Sentence, i: number): boolean {
  return i + 1 < past && (tags[i] === Tag.Comma || isColon(tokens, i)) && within[i + 1] !== 0;
}

function report(
  sentence: Sentence,
  cue: TokenRange,
  source: TokenRange,
  content: TokenRange | undefined,
): Report | undefined {
  if (content === undefined) return undefined;
  const side = cue.first < source.first ? 'right' : 'left';
  const learnt = scored(sentence, cue, source, side, [content], 'cue-and-source');
  const quoted = sentence.within[content.first] !== 0;
  return quoted ? { ...learnt, confidence: Math.max(learnt.confidence, QUOTED) } : learnt;
}
