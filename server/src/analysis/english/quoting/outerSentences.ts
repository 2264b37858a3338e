import type { Marks } from '../../text/marks';
import type { Tokens } from '../../text/tokens';

/** In tokens; long speeches between two marks are shorter. */
const LONGEST_SENTENCE = 800;

/**
 * The end of the sentence that begins at a token. Sentences inside quotation marks do not end the sentence around them. What goes on beyond all measure is cut, so that
 * rules which look through their sentence stay linear on any text.
 */
export function outerSentenceEnd(tokens: Tokens, marks: Marks, first: number): number {
  const limit = Math.min(tokens.count, first + LONGEST_SENTENCE);
  for (let sentence = tokens.sentenceOf(first) + 1; ; sentence++) {
    const start = tokens.sentenceStart(sentence);
    if (start >= limit) return limit;
    const within = marks.within[start]!;
    if (within === 0 || within !== marks.within[start - 1]) return start;
  }
}
