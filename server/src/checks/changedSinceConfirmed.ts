import { confirmedWordsOf } from '../annotations/changedWords';
import { currentVerification } from '../annotations/verification/currentVerification';
import { l10n } from '../l10n';
import type { Checked, Problem } from './check';
import { quoteWords } from './quoteWords';

/** The length of words in a message, in UTF-16 code units. */
const MOST_WORDS = 80;

/**
 * Annotations whose words became others since a person confirmed them, or compared them with their source: what they say may be true of
 * the old words alone. Those that were checked are unchecked again, and only that is said of them.
 */
export function changedSinceConfirmed({ merged }: Pick<Checked, 'merged'>): Problem[] {
  const confirmed = merged.changed
    .filter(({ annotation }) => !merged.outdated.has(annotation.id))
    .flatMap(({ annotation, pieces }) => {
      const spans = pieces.flatMap(({ span }) => span ?? []);
      const words = quoteWords(confirmedWordsOf(annotation).join(' … '), MOST_WORDS);
      return spans.slice(0, 1).map(({ start, end }) => ({
        check: 'changedSinceConfirmed' as const,
        start,
        end,
        message: l10n.t(
          'These words were {0} when they were confirmed. Confirm the new words, or take the new value.',
          words,
        ),
        annotation: annotation.id,
      }));
    });
  const checked = [...merged.quotations, ...merged.dates].flatMap((item): Problem[] => {
    const { found, isOutdated } = currentVerification(merged, item);
    if (!isOutdated || !found || !item.annotation) return [];
    const { start, end } = 'pieces' in item ? item.pieces[0]! : item;
    const words = quoteWords(found.words.join(' … '), MOST_WORDS);
    const message =
      found.state === 'disputed'
        ? l10n.t('These words were {0} when they were disputed. They are unchecked again: check the new words.', words)
        : l10n.t('These words were {0} when they were checked. They are unchecked again: check the new words.', words);
    return [{ check: 'changedSinceConfirmed', start, end, message, annotation: item.annotation.id }];
  });
  return [...confirmed, ...checked];
}
