import type { Span } from '../../server/src/analysis/facts';

/** Ends of sentences, as offsets of the end of their last letter or digit. */
export interface ComparedEnds {
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  readonly missed: readonly number[];
}

/**
 * Compares the ends of sentences with a corpus, at their last letter or digit, since corpora differ in what belongs behind
 * it. A line's end ends a sentence, whatever the corpus says ("He wrote:"). Left out are ends before a lower-case word
 * ("(I-Vt.) said", "“Why?” he asked"), where corpora made by a program err.
 */
export function compareEnds(text: string, gold: readonly Span[], found: readonly Span[]): ComparedEnds {
  const goldEnds = endsOf(gold, text);
  const foundEnds = endsOf(found, text);
  const result: Record<keyof ComparedEnds, number[]> = { right: [], wrong: [], missed: [] };
  for (const end of new Set([...foundEnds, ...goldEnds])) {
    const follows = text.slice(end, end + 200);
    if (/^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(follows) || (foundEnds.has(end) && goldEnds.has(end))) result.right.push(end);
    else if (!/^[^\p{L}\p{N}]*\p{Ll}/u.test(follows)) result[foundEnds.has(end) ? 'wrong' : 'missed'].push(end);
  }
  return result;
}

function endsOf(sentences: readonly Span[], text: string): Set<number> {
  const ends = new Set(sentences.map(({ end }) => lastLetter(text, end)));
  ends.delete(0);
  return ends;
}

/** The end of the last letter or digit before an offset; 0 where there is none. */
function lastLetter(text: string, end: number): number {
  let at = end;
  while (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) at--;
  return at;
}
