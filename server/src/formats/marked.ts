import type { Span } from '../analysis/facts';
import type { MarkedCue, MarkedDate, MarkedMention, MarkedQuotation, Markup } from './markup';

/** What a stretch of the text is. */
export type Marking =
  | { readonly kind: 'quotation'; readonly item: MarkedQuotation; readonly piece: number }
  | { readonly kind: 'mention'; readonly item: MarkedMention }
  | { readonly kind: 'cue'; readonly item: MarkedCue }
  | { readonly kind: 'date'; readonly item: MarkedDate };

/** Every marked stretch of an article, for formats that write elements into the text. */
export function markings({ quotations, mentions, cues, dates }: Markup): (Span & { readonly of: Marking })[] {
  return [
    ...quotations.flatMap((item) =>
      item.pieces.map(({ start, end }, piece) => ({ start, end, of: { kind: 'quotation' as const, item, piece } })),
    ),
    ...mentions.map((item) => ({ start: item.start, end: item.end, of: { kind: 'mention' as const, item } })),
    ...cues.map((item) => ({ start: item.start, end: item.end, of: { kind: 'cue' as const, item } })),
    ...dates.map((item) => ({ start: item.start, end: item.end, of: { kind: 'date' as const, item } })),
  ];
}
