import * as v from 'valibot';
import { type Article, spanOf } from '../../features/article';
import { piecesOf } from '../../features/codeActions/verificationOffers';
import { findAt, type ItemAtCursor } from '../../features/itemsAtCursor';
import { reviewable } from '../../features/review';
import type { LabelArguments } from '../../protocol/commands';
import { positionSchema, rangeSchema } from './argumentSchemas';

/** Quotations and dates, which can be verified. */
export type VerifiableItem = Extract<ItemAtCursor, { kind: 'quotation' | 'date' }>;

/** Members of an argument that names quotations and dates, or a place. */
export const verifiablePlace = {
  range: v.optional(rangeSchema),
  items: v.optional(
    v.array(
      v.object(
        { kind: v.picklist(['quotation', 'date'], 'must be quotation or date'), start: positionSchema },
        'must be an item: kind and start',
      ),
      'must be a list of items, each with kind and start',
    ),
  ),
};

/** The items that are named, else those at the place, a quotation before the dates in it. */
export function verifiableItems(article: Article, { items, range }: LabelArguments): VerifiableItem[] {
  if (items !== undefined) {
    const all = reviewable(article).filter(isVerifiable);
    return items.flatMap(({ kind, start }) => {
      const { start: at } = spanOf(article, start);
      return all.filter((one) => one.kind === kind && piecesOf(one.item)[0]!.start === at);
    });
  }
  const found = range ? findAt(article, spanOf(article, range)).filter(isVerifiable) : [];
  return [...found.filter(({ kind }) => kind === 'quotation'), ...found.filter(({ kind }) => kind === 'date')];
}

function isVerifiable(found: ItemAtCursor): found is VerifiableItem {
  return found.kind === 'quotation' || found.kind === 'date';
}
