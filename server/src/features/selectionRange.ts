import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import { type Article, rangeOf, spanOf, touches } from './article';
import { findAt } from './itemsAtCursor';

/** Selection ranges, growing from the word to the name or date, the piece of the quotation, the sentence, the paragraph, the article. */
export function selectionRanges(article: Article, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const place = spanOf(article, position);
    const { sentences, paragraphs } = article.facts;
    const around = [...sentences, ...paragraphs].filter((span) => touches(span, place));
    const spans = [
      wordAt(article.text, place.start),
      ...findAt(article, place).map(({ span }) => span),
      ...around,
      { start: 0, end: article.text.length },
    ];
    return nested(article, place, spans);
  });
}

/** From the inside out, each holding the one before; equal ones once. */
function nested(article: Article, place: Span, spans: readonly Span[]): SelectionRange {
  const sorted = spans.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  let inner = place;
  for (const span of sorted) {
    if (span.start > inner.start || span.end < inner.end) continue;
    if (span.start === inner.start && span.end === inner.end) continue;
    chain.push(span);
    inner = span;
  }
  let range: SelectionRange | undefined;
  for (const span of chain.toReversed()) range = { range: rangeOf(article, span), ...(range && { parent: range }) };
  return range ?? { range: rangeOf(article, place) };
}

const letter = /[\p{L}\p{N}\p{M}'’-]/u;

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  while (end < text.length && letter.test(text[end]!)) end++;
  return { start, end };
}
