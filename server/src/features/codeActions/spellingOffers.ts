import type { Span } from '../../analysis/facts';
import type { TextEdit } from '../../annotations/model';
import type { Problem } from '../../checks/check';
import { l10n } from '../../l10n';
import type { Article } from '../article';
import type { Offer } from './offer';

/** Quick fixes for a name in two spellings: one of the two everywhere, the one that stands there more often first. */
export function spellingOffers({ text }: Article, { check, start, respelling }: Problem): Offer[] {
  if (respelling === undefined) return [];
  const { word, other, places, otherPlaces } = respelling;
  return [respelt(text, word, other, places), respelt(text, other, word, otherPlaces)].flatMap((offer) =>
    offer === undefined ? [] : [{ ...offer, fixes: { check, start } }],
  );
}

/** Undefined where the word stands nowhere as it is: a line end may part it. */
function respelt(text: string, from: string, to: string, places: readonly Span[]): Offer | undefined {
  const edits = places.flatMap((place): TextEdit[] => {
    const at = text.slice(place.start, place.end).lastIndexOf(from);
    const start = place.start + at;
    return at < 0 ? [] : [{ start, end: start + from.length, newText: to }];
  });
  if (edits.length === 0) return undefined;
  const title =
    edits.length === 1
      ? l10n.t('Change {0} to {1}', from, to)
      : l10n.t('Change {0} to {1} in {2} places', from, to, edits.length);
  return { title, decisions: [], edits };
}
