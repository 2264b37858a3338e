import { QUESTION_WORDS } from '../lexicon/pronouns';
import { isColon, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { wordId } from '../words';

const THAT = wordId('that');

/** "that", a colon, an opening mark, or a comma before one. */
export function opensContent(sentence: Sentence, i: number): boolean {
  const { tokens, tags, past, within } = sentence;
  if (i >= past) return false;
  if (within[i] !== 0 || tokens.is(i, THAT) || isColon(tokens, i) || QUESTION_WORDS.has(tokens.word(i))) return true;
  return tags[i] === Tag.Comma && i + 1 < past && (within[i + 1] !== 0 || tokens.is(i + 1, THAT));
}
