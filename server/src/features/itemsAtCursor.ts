import type { Span } from '../analysis/facts';
import type { FinalCue, FinalDate, FinalMention, FinalQuotation } from '../annotations/mergedModel';
import { type Article, touches } from './article';

/** Something at a place of the article; `span` is the part of it that lies there. */
export type ItemAtCursor =
  | { readonly kind: 'quotation'; readonly item: FinalQuotation; readonly span: Span }
  | { readonly kind: 'speaker'; readonly item: FinalMention; readonly span: Span }
  | { readonly kind: 'cue'; readonly item: FinalCue; readonly span: Span }
  | { readonly kind: 'date'; readonly item: FinalDate; readonly span: Span };

/** Items at a position, the innermost first: a date in a quotation before the quotation. */
export function findAt({ merged }: Pick<Article, 'merged'>, place: Span): ItemAtCursor[] {
  const found: ItemAtCursor[] = [];
  for (const item of merged.dates) if (touches(item, place)) found.push({ kind: 'date', item, span: item });
  for (const item of merged.cues) if (touches(item, place)) found.push({ kind: 'cue', item, span: item });
  for (const item of merged.mentions) {
    if (shown(item) && touches(item, place)) found.push({ kind: 'speaker', item, span: item });
  }
  for (const item of merged.quotations) {
    const span = item.pieces.find((piece) => touches(piece, place));
    if (span !== undefined) found.push({ kind: 'quotation', item, span });
  }
  return found.sort((a, b) => edge(a, place) - edge(b, place) || length(a.span) - length(b.span));
}

/** A mention that means somebody, or is marked as a source; a stray pronoun is nothing to talk about. */
function shown(mention: FinalMention): boolean {
  return mention.source || mention.speaker !== undefined || mention.annotation !== undefined;
}

/** Orders items that end at the cursor after those that go on there. */
function edge({ span }: ItemAtCursor, place: Span): number {
  return place.start === place.end && span.end === place.start ? 1 : 0;
}

function length({ start, end }: Span): number {
  return end - start;
}
