import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { quotedSentences } from '../checks/quotedSentences';
import type { SentenceElsewhere } from '../checks/check';
import { type QuotedArticle, quotedArticle } from '../formats/archive/quotedArticle';
import { type Article, rangeOf } from './article';
import { flatSymbols, nobody, speakerSymbols } from './documentSymbol';

/** Index entry of an article that is not open: its quoted sentences for comparison, its people and symbols for search. */
export interface ArticleRecord {
  readonly sentences: readonly SentenceElsewhere[];
  /** The names of the persons who are quoted. */
  readonly people: readonly string[];
  /** Who is quoted, and with what words. */
  readonly quoted: QuotedArticle;
  /** Speakers and quotations. */
  readonly symbols: readonly SymbolInformation[];
}

/** So many symbols answer one search. */
const MAX_FOUND = 500;

/** The index entry of an article. It holds no part of the article's text, only copies. */
export function recordOf(article: Article, fileName: string): ArticleRecord {
  const { uri } = article;
  // Nobody looks for those that nobody owns by that word.
  const named = speakerSymbols(article).flatMap((symbol) =>
    symbol.name === nobody() ? (symbol.children ?? []) : [symbol],
  );
  // Editors look for the query in the name once more, and name the file themselves.
  const symbols = flatSymbols(uri, named).map(({ containerName, ...symbol }) =>
    containerName === undefined ? symbol : { ...symbol, name: `${containerName}: ${symbol.name}` },
  );
  const quoted = new Set(article.merged.quotations.flatMap(({ speakers }) => speakers));
  const people = article.merged.speakers
    .filter(({ kind }, i) => kind === 'Person' && quoted.has(i))
    .map(({ name }) => name);
  const sentences = quotedSentences(article).map(({ start, end, text, person, speaker, whole, prints }) => {
    const place = { uri, fileName, range: rangeOf(article, { start, end }) };
    return { start, end, text, person, speaker, whole, prints, place } satisfies SentenceElsewhere;
  });
  // A substring keeps the whole text that it was cut out of in memory; what is parsed stands alone.
  const copies = JSON.parse(JSON.stringify({ sentences, people, symbols })) as Omit<ArticleRecord, 'quoted'>;
  return { ...copies, quoted: quotedArticle(article, uri) };
}

/** The speakers, then the quotations with who said them, that hold every word of the query, whatever its case and accents. */
export function workspaceSymbols(records: Iterable<ArticleRecord>, query: string): SymbolInformation[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const speakers: SymbolInformation[] = [];
  const quotations: SymbolInformation[] = [];
  for (const { symbols } of records) {
    for (const symbol of symbols) {
      const found = symbol.kind === SymbolKind.Class ? speakers : quotations;
      if (found.length >= MAX_FOUND) continue;
      const name = plain(symbol.name);
      if (words.every((word) => name.includes(word))) found.push(symbol);
    }
  }
  return [...speakers, ...quotations].slice(0, MAX_FOUND);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
