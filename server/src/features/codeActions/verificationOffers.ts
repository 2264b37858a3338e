import type { FinalDate, FinalQuotation } from '../../annotations/mergedModel';
import { currentVerification } from '../../annotations/verification/currentVerification';
import type { VerificationState } from '../../annotations/verification/verificationModel';
import { l10n } from '../../l10n';
import { type Article, spanOnly } from '../article';
import type { ItemAtCursor } from '../itemsAtCursor';
import type { Offer } from './offer';

/** What can be said of how far a quotation or a date is verified; where the person can be asked, *Verify…* has the rest. */
export function verificationOffers({ merged }: Pick<Article, 'merged'>, found: ItemAtCursor, picks: boolean): Offer[] {
  if (found.kind !== 'quotation' && found.kind !== 'date') return [];
  const { kind, item } = found;
  const now = currentVerification(merged, item);
  const wanted: VerificationState[] = picks ? ['checked'] : ['checked', 'disputed', 'needsSource'];
  const offers = wanted
    .filter((state) => state !== now.state)
    .map((state) => ({ title: titleOf(kind, state, now.isOutdated), state }));
  const undone = now.found ? [{ title: titleOf(kind, 'unchecked', false), state: 'unchecked' as const }] : [];
  const pieces = piecesOf(item);
  return [...offers, ...undone].map(({ title, state }) => ({
    title,
    decisions: [{ do: 'verify', kind, pieces, state }],
    ...(now.isOutdated && { fixes: { check: 'changedSinceConfirmed', start: pieces[0]!.start } }),
  }));
}

/** The pieces of a quotation, or the one of a date. */
export function piecesOf(item: FinalQuotation | FinalDate) {
  return ('pieces' in item ? item.pieces : [item]).map(spanOnly);
}

function titleOf(kind: 'quotation' | 'date', state: VerificationState, isOutdated: boolean): string {
  if (isOutdated && state === 'checked') return l10n.t('Mark the new words as checked');
  return kind === 'quotation' ? quotationTitles[state]() : dateTitles[state]();
}

const quotationTitles: Readonly<Record<VerificationState, () => string>> = {
  unchecked: () => l10n.t('Mark quotation as unchecked'),
  checked: () => l10n.t('Mark quotation as checked'),
  disputed: () => l10n.t('Mark quotation as disputed'),
  needsSource: () => l10n.t('Mark quotation as needing a source'),
};

const dateTitles: Readonly<Record<VerificationState, () => string>> = {
  unchecked: () => l10n.t('Mark date as unchecked'),
  checked: () => l10n.t('Mark date as checked'),
  disputed: () => l10n.t('Mark date as disputed'),
  needsSource: () => l10n.t('Mark date as needing a source'),
};
