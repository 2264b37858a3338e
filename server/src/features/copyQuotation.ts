import type { Position } from 'vscode-languageserver';
import type { FinalQuotation } from '../annotations/mergedModel';
import { type Article, spanOf, wordsOf } from './article';
import { findAt } from './itemsAtCursor';
import { speakerInWords } from './wording';

/** The quotation at a place with who said it, on one line, to paste elsewhere; undefined where none stands. */
export function attributedQuotation(article: Article, position: Position): string | undefined {
  for (const found of findAt(article, spanOf(article, position))) {
    if (found.kind === 'quotation') return attributed(article, found.item);
  }
  return undefined;
}

/** `“It is shut. We are sure.” — Ada Okoye, the mayor of Leith`; what is not in quotation marks is said to be a report. */
function attributed(article: Article, { pieces, type, speakers }: FinalQuotation): string {
  const parts = pieces.map((piece) => wordsOf(article, piece).replace(/\s+/g, ' ').trim());
  const words = type === 'direct' ? `“${joined(parts.map(bare))}”` : joined(parts);
  const who = speakers.map((index) => speakerInWords(article.merged.speakers[index]!)).join('; ');
  return `${words} — ${who || 'unattributed'}${type === 'direct' ? '' : ' (reported)'}`;
}

/** Without the marks around it. Marks inside stay. */
function bare(words: string): string {
  return words
    .replace(/^["“”„«»‘'‚]/, '')
    .replace(/["“”«»’']$/, '')
    .trim();
}

/** The comma before a tag is the tag's: "…," she said. "We …" are two sentences. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part, i) => {
      const next = parts[i + 1];
      if (next !== undefined && !/^\p{Lu}/u.test(next.replace(/^\P{L}+/u, ''))) return part;
      return part.replace(/,$/, '.');
    })
    .join(' ');
}
