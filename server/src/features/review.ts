import { type Article, rangeOf, spanOf } from './article';
import type { ItemAtCursor } from './itemsAtCursor';
import type { ReviewItem, ReviewPlace } from '../protocol/review';
import { itemOffers } from './codeActions/itemOffers';
import { linesOf } from './hover';
import { choiceOf } from './reviewChoice';

/** What nobody has confirmed yet, in text order: quotations, which take their cue and their source along, and dates. */
export function openSuggestions({ merged }: Pick<Article, 'merged'>): ItemAtCursor[] {
  const found: ItemAtCursor[] = [];
  for (const item of merged.quotations) {
    if (item.status !== 'confirmed') found.push({ kind: 'quotation', item, span: item.pieces[0]! });
  }
  for (const item of merged.dates) if (item.status !== 'confirmed') found.push({ kind: 'date', item, span: item });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The suggestion at a place; null when all are decided. */
export function reviewItem(article: Article, place: ReviewPlace, picks: boolean): ReviewItem | null {
  const open = openSuggestions(article);
  if (open.length === 0) return null;
  const wanted = 'number' in place ? place.number - 1 : firstAt(open, spanOf(article, place.position).start);
  const index = ((wanted % open.length) + open.length) % open.length;
  const found = open[index]!;
  const pieces = found.kind === 'quotation' ? found.item.pieces : [found.span];
  return {
    kind: found.kind === 'date' ? 'date' : 'quotation',
    ranges: pieces.map((piece) => rangeOf(article, piece)),
    number: index + 1,
    count: open.length,
    lines: linesOf(article, found).map((parts) => parts.filter((part) => part !== '').join(' · ')),
    choices: itemOffers(article, found, picks).map((offer) => choiceOf(article, found, offer)),
  };
}

/** May be just behind the list. */
function firstAt(open: readonly ItemAtCursor[], at: number): number {
  const first = open.findIndex(({ span }) => span.end > at);
  return first < 0 ? open.length : first;
}
