import { type Article, spanOf } from './article';
import type { ItemAtCursor } from './itemsAtCursor';
import type { ReviewItem, ReviewPlace } from '../protocol/review';
import { itemOffers } from './codeActions/itemOffers';
import { linesOf } from './hover';
import { lineRangesOf } from './lineRanges';
import { choiceOf } from './reviewChoice';

/** Quotations, which take their cue and their source along, and dates, in text order. */
export function reviewable({ merged }: Pick<Article, 'merged'>): ItemAtCursor[] {
  const found: ItemAtCursor[] = [];
  for (const item of merged.quotations) found.push({ kind: 'quotation', item, span: item.pieces[0]! });
  for (const item of merged.dates) found.push({ kind: 'date', item, span: item });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Items not confirmed yet, in text order. */
export function openSuggestions(article: Pick<Article, 'merged'>): ItemAtCursor[] {
  return reviewable(article).filter(({ item }) => item.status !== 'confirmed');
}

/** The suggestion at a place; null when all are decided, or no such item is there. */
export function reviewItem(article: Article, place: ReviewPlace, picks: boolean): ReviewItem | null {
  const open = openSuggestions(article);
  if ('kind' in place) {
    const { start } = spanOf(article, place.start);
    const found = reviewable(article).find(({ kind, span }) => kind === place.kind && span.start === start);
    const isFound = ({ kind, span }: ItemAtCursor) => kind === found?.kind && span.start === start;
    return found ? itemAt(article, found, picks, open.findIndex(isFound) + 1, open.length) : null;
  }
  if (open.length === 0) return null;
  const wanted = 'number' in place ? place.number - 1 : firstAt(open, spanOf(article, place.position).start);
  const index = ((wanted % open.length) + open.length) % open.length;
  return itemAt(article, open[index]!, picks, index + 1, open.length);
}

function itemAt(article: Article, found: ItemAtCursor, picks: boolean, number: number, count: number): ReviewItem {
  const pieces = found.kind === 'quotation' ? found.item.pieces : [found.span];
  return {
    kind: found.kind === 'date' ? 'date' : 'quotation',
    ranges: pieces.flatMap((piece) => lineRangesOf(article, piece)),
    number,
    count,
    lines: linesOf(article, found).map((parts) => parts.filter((part) => part !== '').join(' · ')),
    choices: itemOffers(article, found, picks).map((offer) => choiceOf(article, found, offer)),
  };
}

/** May be just behind the list. */
function firstAt(open: readonly ItemAtCursor[], at: number): number {
  const first = open.findIndex(({ span }) => span.end > at);
  return first < 0 ? open.length : first;
}
