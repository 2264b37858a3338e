import type { Range } from 'vscode-languageserver';
import { type Article, rangeOf } from './article';

/** Spans of quotations inside others: tokens cannot overlap, so both have one colour. */
export function nestedQuotations(article: Article): Range[] {
  return article.merged.quotations
    .filter(({ parent }) => parent !== undefined)
    .flatMap(({ pieces }) => pieces.map((piece) => rangeOf(article, piece)));
}
