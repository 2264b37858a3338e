import type { Range } from 'vscode-languageserver';
import { GREATER_THAN, LINE_FEED, SPACE, TAB } from '../analysis/text/codeUnits';
import type { Span } from '../analysis/facts';
import { type Article, rangeOf } from './article';

/** Start of the words in a continuation line: behind its indentation and the quoting signs of an e-mail. */
export function lineContent(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && LINE_PREFIX.has(text.charCodeAt(at))) at++;
  return at;
}

const LINE_PREFIX: ReadonlySet<number> = new Set([SPACE, TAB, GREATER_THAN]);

/**
 * The ranges of a span's words: one for all its lines, but a new one where a line begins with indentation or the quoting signs of
 * an e-mail, which are no words.
 */
export function lineRangesOf(article: Article, span: Span): Range[] {
  const { text } = article;
  const ranges: Range[] = [];
  let { start } = span;
  for (let at = span.start; at < span.end; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    const content = lineContent(text, at + 1, span.end);
    if (content === at + 1) continue;
    pushWords(start, at);
    start = content;
    at = content - 1;
  }
  pushWords(start, span.end);
  return ranges;

  function pushWords(from: number, to: number): void {
    const end = from + text.slice(from, to).trimEnd().length;
    if (end > from) ranges.push(rangeOf(article, { start: from, end }));
  }
}
