import type { EncodedText } from './encodeTokens';
import { valueOf, type WordValues } from './vocabulary';

/** So many tokens on each side of a date are looked at, within its sentence. */
const REACH = 60;

/** Whether a word of a class stands in the sentence of a token, near it. */
export function speaksOf({ tokens, codes }: EncodedText, i: number, words: WordValues): boolean {
  const sentence = tokens.sentenceOf(i);
  const end = Math.min(tokens.sentenceStart(sentence + 1), i + REACH);
  for (let at = Math.max(tokens.sentenceStart(sentence), i - REACH); at < end; at++)
    if (valueOf(words, codes, at) !== undefined) return true;
  return false;
}
