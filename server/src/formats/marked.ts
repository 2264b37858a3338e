import type { Span } from '../analysis/facts';
import type { MarkupCue, MarkupDate, MarkupMention, MarkupQuotation, Markup } from './markup';

/** Kind of a stretch of text. */
export type MarkupSpan =
  | { readonly kind: 'quotation'; readonly item: MarkupQuotation; readonly piece: number }
  | { readonly kind: 'mention'; readonly item: MarkupMention }
  | { readonly kind: 'cue'; readonly item: MarkupCue }
  | { readonly kind: 'date'; readonly item: MarkupDate };

/** Every marked stretch of an article, for formats that write elements into the text. */
export function markings({ quotations, mentions, cues, dates }: Markup): (Span & { readonly of: MarkupSpan })[] {
  return [
    ...quotations.flatMap((item) =>
      item.pieces.map(({ start, end }, piece) => ({ start, end, of: { kind: 'quotation' as const, item, piece } })),
    ),
    ...mentions.map((item) => ({ start: item.start, end: item.end, of: { kind: 'mention' as const, item } })),
    ...cues.map((item) => ({ start: item.start, end: item.end, of: { kind: 'cue' as const, item } })),
    ...dates.map((item) => ({ start: item.start, end: item.end, of: { kind: 'date' as const, item } })),
  ];
}
