import type { Merged } from '../annotations/mergedModel';
import type { Problem } from './check';
import { quoteWords } from './quoteWords';
import { l10n } from '../l10n';

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
        message: l10n.t(
          'The annotated words {0} are no longer in the text. Select the words that replace them and re-anchor the annotation, or delete it.',
          quoteWords(words, 80),
        ),
        annotation: annotation.id,
      },
    ];
  });
}
