import type { Merged } from '../annotations/mergedModel';
import type { Problem } from './check';

const shownLength = 80;

/** Annotations whose words, or some of them, are gone; each at the best-known place of the words. */
export function orphan({ orphans }: Merged): Problem[] {
  return orphans.flatMap(({ annotation, pieces }) => {
    const lost = pieces.findIndex((piece) => piece.span === undefined);
    if (lost < 0) return [];
    const words = pieces[lost]!.last?.exact ?? annotation.targets[lost]?.exact ?? '';
    const shown =
      words.length > shownLength ? `${words.slice(0, shownLength).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
    return [
      {
        check: 'orphan' as const,
        ...pieces[lost]!.place,
        message: `The annotated words “${shown}” are no longer in the text. Select the words that replace them and re-anchor the annotation, or delete it.`,
        annotation: annotation.id,
      },
    ];
  });
}
