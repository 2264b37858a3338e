import * as v from 'valibot';
import { type Article, spanOf } from '../../features/article';
import { findAt, type ItemAtCursor } from '../../features/itemsAtCursor';
import { itemsNamed, type ReviewableItem } from '../../features/review';
import type { LabelArguments } from '../../protocol/commands';
import { positionSchema, rangeSchema } from './argumentSchemas';

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
export function verifiableItems(article: Article, { items, range }: LabelArguments): ReviewableItem[] {
  if (items !== undefined) return itemsNamed(article, items);
  const found = range ? findAt(article, spanOf(article, range)).filter(isVerifiable) : [];
  return [...found.filter(({ kind }) => kind === 'quotation'), ...found.filter(({ kind }) => kind === 'date')];
}

function isVerifiable(found: ItemAtCursor): found is ReviewableItem {
  return found.kind === 'quotation' || found.kind === 'date';
}
