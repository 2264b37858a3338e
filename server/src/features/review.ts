import { type Article, spanOf } from './article';
import type { ItemAtCursor } from './itemsAtCursor';
import type { ItemPlace } from '../protocol/commands';
import type { ReviewItem, ReviewPlace } from '../protocol/review';
import { itemOffers } from './codeActions/itemOffers';
import { piecesOf } from './codeActions/verificationOffers';
import { linesOf } from './hover';
import { lineRangesOf } from './lineRanges';
import { choiceOf } from './reviewChoice';

/** A quotation or a date. */
export type ReviewableItem = Extract<ItemAtCursor, { kind: 'quotation' | 'date' }>;

/** Quotations, which take their cue and their source along, and dates, in text order. */
export function reviewable({ merged }: Pick<Article, 'merged'>): ReviewableItem[] {
  const found: ReviewableItem[] = [];
  for (const item of merged.quotations) found.push({ kind: 'quotation', item, span: item.pieces[0]! });
  for (const item of merged.dates) found.push({ kind: 'date', item, span: item });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Items not confirmed yet, in text order. */
export function openSuggestions(article: Pick<Article, 'merged'>): ReviewableItem[] {
  return reviewable(article).filter(({ item }) => item.status !== 'confirmed');
}

/** Quotations and dates that places name. */
export function itemsNamed(article: Article, places: readonly ItemPlace[]): ReviewableItem[] {
  const all = reviewable(article);
  return places.flatMap(({ kind, start, end }) => {
    const from = spanOf(article, start).start;
    const to = end && spanOf(article, end).end;
    return all.filter((one) => {
      const pieces = piecesOf(one.item);
      return one.kind === kind && pieces[0]?.start === from && (to === undefined || pieces.at(-1)?.end === to);
    });
  });
}

/** The suggestion at a place; null when all are decided, or no such item is there. */
export function reviewItem(article: Article, place: ReviewPlace, picks: boolean): ReviewItem | null {
  const open = openSuggestions(article);
  if ('kind' in place) {
    const [found] = itemsNamed(article, [place]);
    return found
      ? itemAt(article, found, picks, open.findIndex(({ item }) => item === found.item) + 1, open.length)
      : null;
  }
  if (open.length === 0) return null;
  const wanted = 'number' in place ? place.number - 1 : firstAt(open, spanOf(article, place.position).start);
  const index = ((wanted % open.length) + open.length) % open.length;
  return itemAt(article, open[index]!, picks, index + 1, open.length);
}

function itemAt(article: Article, found: ReviewableItem, picks: boolean, number: number, count: number): ReviewItem {
  return {
    kind: found.kind,
    ranges: piecesOf(found.item).flatMap((piece) => lineRangesOf(article, piece)),
    number,
    count,
    lines: linesOf(article, found).map((parts) => parts.filter((part) => part !== '').join(' · ')),
    choices: itemOffers(article, found, picks).map((offer) => choiceOf(article, found, offer)),
  };
}

/** May be just behind the list. */
function firstAt(open: readonly ReviewableItem[], at: number): number {
  const first = open.findIndex(({ span }) => span.end > at);
  return first < 0 ? open.length : first;
}
