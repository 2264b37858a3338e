import { confirmedWordsOf } from '../annotations/changedWords';
import type { Merged } from '../annotations/mergedModel';
import { l10n } from '../l10n';
import type { Problem } from './check';
import { quoteWords } from './quoteWords';

/** Annotations whose words became others since a person confirmed them: what they say may be true of the old words alone. */
export function changedSinceConfirmed({ changed }: Merged): Problem[] {
  return changed.flatMap(({ annotation, pieces }) => {
    const spans = pieces.flatMap(({ span }) => span ?? []);
    const words = confirmedWordsOf(annotation).join(' … ');
    return spans.slice(0, 1).map(({ start, end }) => ({
      check: 'changedSinceConfirmed' as const,
      start,
      end,
      message: l10n.t(
        'These words were {0} when they were confirmed. Confirm the new words, or take the new value.',
        quoteWords(words, 80),
      ),
      annotation: annotation.id,
    }));
  });
}
