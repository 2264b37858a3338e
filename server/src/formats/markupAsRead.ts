import type { Span } from '../analysis/facts';
import { textLayout } from '../analysis/textLayout';
import type { Markup } from './markup';

/** A markup of the text as a reader takes it, a line a paragraph: for formats that show the text rather than keep it. */
export function markupAsRead(markup: Markup): Markup {
  const layout = textLayout(markup.text);
  if (layout.isPlain) return markup;
  const at = <T extends Span>(one: T): T => ({ ...one, ...layout.fromSource(one) });
  return {
    ...markup,
    text: layout.text,
    quotations: markup.quotations.map((one) => ({ ...one, pieces: one.pieces.map(at) })),
    mentions: markup.mentions.map(at),
    cues: markup.cues.map(at),
    dates: markup.dates.map(at),
  };
}
