import type { Merged } from '../annotations/mergedModel';
import type { Problem } from './check';
import { quoteWords } from './quoteWords';

/** Annotations whose words, or some of them, are gone; each at the best-known place of the words. */
export function orphan({ orphans }: Merged): Problem[] {
  return orphans.flatMap(({ annotation, pieces }) => {
    const lost = pieces.findIndex((piece) => piece.span === undefined);
    if (lost < 0) return [];
    const words = pieces[lost]!.last?.exact ?? annotation.targets[lost]?.exact ?? '';
    return [
      {
        check: 'orphan' as const,
        ...pieces[lost]!.place,
        message: `The annotated words ${quoteWords(words, 80)} are no longer in the text. Select the words that replace them and re-anchor the annotation, or delete it.`,
        annotation: annotation.id,
      },
    ];
  });
}
