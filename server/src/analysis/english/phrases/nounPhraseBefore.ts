import { POSTNOMINAL_ADJECTIVES } from '../lexicon/descriptionWords';
import { BINDING_PREPOSITIONS } from '../lexicon/prepositions';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { nicknameBefore } from '../../text/nicknameMarks';
import { wordId, WordClass } from '../words';
import { nounPhraseAt } from './nounPhraseAt';
import { officeBefore } from './officeLists';
import { goesOnWithAdjectives, head, isBeforeNoun, isHyphen, isToSomebody, joins, nominal } from './parts';
import type { Sentence } from './sentence';
import type { TokenRange } from '../../text/tokenRange';
import { PERIOD } from '../../text/codeUnits';

const OF = wordId('of');
const BY = wordId('by');
/** In tokens; looking back is bounded, so that long sentences stay linear. */
const LONGEST = 40;

/**
 * The noun phrase that ends just before `past`: scans left over what can belong to it, then lets `nounPhraseAt` say how
 * much of that is one phrase. "Officials in the port of Aden" | said.
 */
export function nounPhraseBefore(sentence: Sentence, past: number): TokenRange {
  const { tokens, tags, first } = sentence;
  let start = past;
  let i = past - 1;
  let steps = 0;
  while (i >= first && sentence.within[i] === 0 && steps++ < LONGEST) {
    const tag = tags[i]!;
    if (tag === Tag.Pronoun || (tag === Tag.Determiner && tokens.is(i + 1, OF))) {
      if (start === past || tokens.is(i + 1, OF)) start = i;
      // "one of them"
      if (i + 1 < past || !tokens.is(i - 1, OF)) break;
      i--;
      continue;
    }
    const nickname = tag === Tag.Quote && start === i + 1 ? nicknameBefore(tokens, start) : -1;
    if (nickname < 0 && !fits(sentence, i)) break;
    start = nickname < 0 ? i : nickname;
    i = start - 1;
  }
  const phrase = phraseUpTo(sentence, start, past);
  const before = tags[phrase.first - 1];
  if ((before !== Tag.Comma && before !== Tag.Conjunction) || phrase.first - 1 <= first) return phrase;
  // "the minister of trade, | farming and ports"
  const office = officeBefore(sentence, phrase.first - 1);
  if (office < 0) return phrase;
  start = office;
  while (start > first && nominal(tags[start - 1]!) && sentence.within[start - 1] === 0 && office - start < LONGEST)
    start--;
  const whole = phraseUpTo(sentence, start, past);
  return whole.past > whole.first ? whole : phrase;
}

/** The phrase that ends at `past`, among those that begin at `start`; empty for none. */
function phraseUpTo(sentence: Sentence, start: number, past: number): TokenRange {
  // Peel phrases off the front until one reaches `past`.
  for (let from = start; from < past;) {
    const phrase = nounPhraseAt(sentence, from);
    if (phrase.past === past) return phrase;
    from = phrase.past > from ? phrase.past : from + 1;
  }
  return { first: past, past };
}

/** Whether a token can belong to a noun phrase that goes on behind it. */
function fits(sentence: Sentence, i: number): boolean {
  const { tokens, tags, first } = sentence;
  const tag = tags[i]!;
  if (nominal(tag) || POSTNOMINAL_ADJECTIVES.has(tokens.word(i)) || isHyphen(sentence, i) || isToSomebody(sentence, i))
    return true;
  switch (tag) {
    case Tag.Stop:
      return tokens.char(i) === PERIOD && tokens.isA(i - 1, WordClass.Abbreviation) && i > first;
    case Tag.Preposition:
      if (tokens.is(i, BY) && tokens.isA(i - 1, WordClass.Document)) return true;
      return i > first && (tokens.has(i, Shape.Glued) || bindsLeft(sentence, i));
    case Tag.Conjunction:
      return i > first && joins(sentence, i, i - 1);
    case Tag.Adverb:
      return tags[i + 1] === Tag.Adjective || isBeforeNoun(sentence, i);
    case Tag.Comma:
    case Tag.Gerund:
    case Tag.Verb:
    case Tag.Participle:
      return goesOnWithAdjectives(sentence, first, i);
    default:
      return false;
  }
}

/** Whether what stands before a preposition can have a tail: a head, "familiar", "some" before "of". */
function bindsLeft({ tokens, tags }: Sentence, i: number): boolean {
  if (!BINDING_PREPOSITIONS.has(tokens.word(i))) return false;
  if (head(tags[i - 1]!) || POSTNOMINAL_ADJECTIVES.has(tokens.word(i - 1))) return true;
  return tokens.is(i, OF) && (tags[i - 1] === Tag.Pronoun || tags[i - 1] === Tag.Determiner);
}
