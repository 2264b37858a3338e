import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { WordClass } from '../words';
import { leftContent } from './leftContent';
import { type Report, scored } from './report';
import { sourceOnLeft } from './sourceOnLeft';
import { COMMA, EXCLAMATION_MARK, QUESTION_MARK } from '../../text/codeUnits';

const FEWEST_WORDS = 3;
/** In tokens. */
const LONGEST_TAG = 30;

/**
 * "“Then pay for it,” Okoye shot back": a verb that no list has for one of saying, in the place of one. Only behind words in
 * marks that end with a comma, a question or an exclamation mark, as no title does before a verb.
 */
export function byUnlistedVerb(sentence: Sentence, verb: number): Report | undefined {
  const { tokens, tags, within, first } = sentence;
  if (tags[verb] !== Tag.Verb || tokens.isA(verb, WordClass.Auxiliary)) return undefined;
  if (!marksNear(sentence, verb)) return undefined;
  const inverted = verb > first && within[verb - 1] !== 0;
  const source = inverted ? sourceBehind(sentence, verb) : sourceOnLeft(sentence, verb);
  if (source?.side !== (inverted ? 'right' : 'left')) return undefined;
  if (source.range.past !== verb && !inverted) return undefined;
  const content = leftContent(sentence, source.first);
  if (content === undefined || within[content.first] === 0 || !isSpeech(sentence, source.first, content.first))
    return undefined;
  return scored(sentence, { first: verb, past: verb + 1 }, source.range, source.side, [content], 'cue-and-source');
}

/** Whether marks close before a token, no farther than a tag is long: asked first, for most verbs have none. */
function marksNear({ within, first }: Sentence, verb: number): boolean {
  for (let i = verb - 1; i >= first && verb - i < LONGEST_TAG; i--) if (within[i] !== 0) return true;
  return false;
}

/** "“…,” | apologised | Okoye." */
function sourceBehind(sentence: Sentence, verb: number) {
  const { tags, past } = sentence;
  const range = nounPhraseAt(sentence, verb + 1);
  const ends = range.past >= past || tags[range.past] === Tag.Comma || tags[range.past] === Tag.Stop;
  return range.past > range.first && ends ? ({ range, side: 'right', first: verb } as const) : undefined;
}

/** Whether the marks that close before `tag` hold words that were said: no title, whose last word has a capital. */
function isSpeech({ tokens, within }: Sentence, tag: number, open: number): boolean {
  const behind = tokens.char(tag - 1) === COMMA && within[tag - 1] === 0;
  const close = behind ? tag - 2 : tag - 1;
  if (within[close] === 0) return false;
  const unit = tokens.char(close - 1);
  if (unit === QUESTION_MARK || unit === EXCLAMATION_MARK) return true;
  const last = behind ? close - 1 : close - 2;
  return (behind || unit === COMMA) && close - open > FEWEST_WORDS && !tokens.has(last, Shape.Capital);
}
