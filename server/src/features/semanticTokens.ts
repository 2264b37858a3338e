import { CARRIAGE_RETURN, LINE_FEED } from '../analysis/text/codeUnits';
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import type { Article } from './article';
import { flatten, type TokenSpan } from './flatten';
import { lineContent } from './lineRanges';
import { modifierNames, tokenSpans, typeNames } from './tokenSpans';

/** Legend of the token types and modifiers. */
export const legend: SemanticTokensLegend = { tokenTypes: [...typeNames], tokenModifiers: [...modifierNames] };

/** The tokens of an article, in LSP's relative encoding; with a range, of the lines that it touches. */
export function semanticTokens(article: Article, range?: Range): SemanticTokens {
  const { document } = article;
  const from = range === undefined ? 0 : document.offsetAt({ line: range.start.line, character: 0 });
  const to = range === undefined ? article.text.length : document.offsetAt({ line: range.end.line + 1, character: 0 });
  return { data: encode(article, flatten(tokenSpans(article)), from, to) };
}

/** The edit from the earlier tokens to the present ones: at most one, since a change is local. */
export function semanticTokensDelta(before: readonly number[], now: readonly number[]): SemanticTokensDelta {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = now.slice(start, now.length - end);
  return { edits: deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }] };
}

/** Splits at line ends, for clients take no token over several lines, and leaves the line ends themselves out. */
function encode({ text, document }: Article, flat: readonly TokenSpan[], from: number, to: number): number[] {
  const data: number[] = [];
  let line = 0;
  let lineStart = 0;
  let nextLine = document.offsetAt({ line: 1, character: 0 });
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { start, end, type, modifiers } of flat) {
    if (end <= from || start >= to) continue;
    for (let at = Math.max(start, from); at < end && at < to;) {
      if (at > start) at = lineContent(text, at, end);
      if (at >= end) break;
      while (nextLine <= at) {
        line++;
        lineStart = nextLine;
        nextLine = document.offsetAt({ line: line + 1, character: 0 });
      }
      const next = Math.min(end, nextLine);
      const stop = lineEnd(text, at, next);
      if (stop > at) {
        const character = at - lineStart;
        const sameLine = line === lastLine;
        data.push(line - lastLine, sameLine ? character - lastCharacter : character, stop - at, type, modifiers);
        lastLine = line;
        lastCharacter = character;
      }
      at = next;
    }
  }
  return data;
}

function lineEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && (text.charCodeAt(stop - 1) === LINE_FEED || text.charCodeAt(stop - 1) === CARRIAGE_RETURN))
    stop--;
  return stop;
}
