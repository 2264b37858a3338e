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
        {
          kind: v.picklist(['quotation', 'date'], 'must be quotation or date'),
          start: positionSchema,
          end: v.optional(positionSchema),
        },
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
    return items.flatMap(({ kind, start, end }) => {
      const from = spanOf(article, start).start;
      const to = end && spanOf(article, end).end;
      return all.filter((one) => {
        const pieces = piecesOf(one.item);
        return one.kind === kind && pieces[0]?.start === from && (to === undefined || pieces.at(-1)?.end === to);
      });
    });
  }
  const found = range ? findAt(article, spanOf(article, range)).filter(isVerifiable) : [];
  return [...found.filter(({ kind }) => kind === 'quotation'), ...found.filter(({ kind }) => kind === 'date')];
}

function isVerifiable(found: ItemAtCursor): found is VerifiableItem {
  return found.kind === 'quotation' || found.kind === 'date';
}
