import type { FoldingRange } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import { type Article, rangeOf } from './article';

/** The header, and each quotation that goes over several lines without the reporter's words between. */
export function foldingRanges(article: Article): FoldingRange[] {
  const { header } = article.facts;
  const blocks = article.merged.quotations.flatMap(({ pieces }) => runs(article, pieces));
  return [...(header === undefined ? [] : [header]), ...blocks].flatMap((span): FoldingRange[] => {
    const { start, end } = rangeOf(article, span);
    return start.line < end.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}

/** Pieces with nothing but white space between them are one block. */
function runs({ text }: Article, pieces: readonly Span[]): Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = blocks.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
}
