import type { Article } from '../article';
import type { ItemAtCursor } from '../itemsAtCursor';
import type { Offer } from './offer';
import { quotationOffers } from './quotationOffers';
import { cueOffers, dateOffers, mentionOffers } from './wordOffers';

/** Quick fixes for an item found in the article. */
export function itemOffers(article: Article, found: ItemAtCursor, picks: boolean): Offer[] {
  if (found.kind === 'quotation') return quotationOffers(article, found.item, picks);
  if (found.kind === 'speaker') return mentionOffers(article, found.item, picks);
  return found.kind === 'date' ? dateOffers(article, found.item, picks) : cueOffers(article, found.item);
}
