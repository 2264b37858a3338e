import { LABEL_CUES } from '../lexicon/cueConstructions';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';
import { apposedName } from './appositions';
import { labelsFrom } from './labelContents';
import { leftContent } from './leftContent';
import { type Report, scored } from './report';
import type { TokenRange } from '../../text/tokenRange';

const AS = wordId('as');
const BY = wordId('by');
/** Longest distance of an agent behind its cue, in tokens outside marks. */
const REACH = 14;

/**
 * Reports in the passive, whose source stands behind "by": "was described as “a gift” by the port", "branded “a gift” by
 * the port", "described by the port as “a gift”", "…, as confirmed by the port".
 */
export function byAgent(sentence: Sentence, cue: number): Report | undefined {
  const { tokens, tags } = sentence;
  if (tags[cue] !== Tag.Participle && tags[cue] !== Tag.Verb && tags[cue] !== Tag.Adjective) return undefined;
  const confirmed = tokens.is(cue - 1, AS) && tokens.is(cue + 1, BY);
  const isLabel = LABEL_CUES.has(tokens.word(cue));
  if (!confirmed && !isLabel) return undefined;
  const by = agentBehind(sentence, cue);
  if (by < 0) return undefined;
  const phrase = nounPhraseAt(sentence, by + 1);
  if (phrase.past === phrase.first) return undefined;
  const source = apposedName(sentence, phrase, phrase.past) ?? phrase;
  const left = isLabel ? undefined : leftContent(sentence, cue - 1);
  const content: TokenRange[] = isLabel ? labelsFrom(sentence, cue + 1) : left === undefined ? [] : [left];
  if (content.length === 0) return undefined;
  return scored(sentence, { first: cue, past: cue + 1 }, source, 'right', content, 'cue-and-source');
}

/** The "by" of a passive: right behind the cue, or behind the words in marks that it labels with; -1 for none. */
function agentBehind({ tokens, tags, within, past }: Sentence, cue: number): number {
  let marked = false;
  for (let i = cue + 1, steps = 0; i < past && steps < REACH; i++) {
    if (within[i] !== 0) {
      marked = true;
      continue;
    }
    steps++;
    if (tokens.is(i, BY)) return marked || i === cue + 1 ? i : -1;
    if (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary || tags[i] === Tag.Stop || tags[i] === Tag.Conjunction)
      return -1;
  }
  return -1;
}
