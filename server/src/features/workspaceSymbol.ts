import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { plainLetters } from '../analysis/text/plainLetters';
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
  readonly symbols: readonly SymbolRecord[];
}

/** A symbol as the index keeps it: one object in place of the five of a `SymbolInformation`. */
interface SymbolRecord {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
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
  const symbols = flatSymbols(uri, named).map(({ containerName, name, kind, location: { range } }): SymbolRecord => {
    const { start, end } = range;
    return {
      name: containerName === undefined ? name : `${containerName}: ${name}`,
      kind,
      startLine: start.line,
      startCharacter: start.character,
      endLine: end.line,
      endCharacter: end.character,
    };
  });
  const quoted = new Set(article.merged.quotations.flatMap(({ speakers }) => speakers));
  const people = article.merged.speakers
    .filter(({ kind }, i) => kind === 'Person' && quoted.has(i))
    .map(({ name }) => name);
  const sentences = quotedSentences(article).map(({ start, end, text, person, speaker, whole, prints }) => {
    return { start, end, text, person, speaker, whole, prints, range: rangeOf(article, { start, end }) };
  });
  // A substring keeps the whole text that it was cut out of in memory; what is parsed stands alone.
  const copies = JSON.parse(JSON.stringify({ sentences, people, symbols })) as {
    readonly sentences: typeof sentences;
  } & Pick<ArticleRecord, 'people' | 'symbols'>;
  return {
    ...copies,
    // The file's names are the same strings for all: parsed, each sentence would have its own.
    sentences: copies.sentences.map(({ start, end, text, person, speaker, whole, prints, range }) => {
      return { start, end, text, person, speaker, whole, prints, place: { uri, fileName, range } };
    }),
    quoted: quotedArticle(article, uri),
  };
}

/** The speakers, then the quotations with who said them, that hold every word of the query, whatever its case and accents. */
export function workspaceSymbols(records: Iterable<ArticleRecord>, query: string): SymbolInformation[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  const speakers: SymbolInformation[] = [];
  const quotations: SymbolInformation[] = [];
  for (const { symbols, quoted } of records) {
    for (const symbol of symbols) {
      const found = symbol.kind === SymbolKind.Class ? speakers : quotations;
      if (found.length >= MAX_FOUND) continue;
      const name = plainLetters(symbol.name);
      if (words.every((word) => name.includes(word))) found.push(symbolAt(symbol, quoted.uri));
    }
  }
  return [...speakers, ...quotations].slice(0, MAX_FOUND);
}

function symbolAt(
  { name, kind, startLine, startCharacter, endLine, endCharacter }: SymbolRecord,
  uri: string,
): SymbolInformation {
  const start = { line: startLine, character: startCharacter };
  return { name, kind, location: { uri, range: { start, end: { line: endLine, character: endCharacter } } } };
}
