import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { runChecks } from '../../../server/src/checks/checks';
import type { Article } from '../../../server/src/features/article';
import { codeActions } from '../../../server/src/features/codeAction';
import { attributedQuotation } from '../../../server/src/features/copyQuotation';
import { documentSymbols } from '../../../server/src/features/documentSymbol';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlayHint';
import { prepareRename } from '../../../server/src/features/renameSpeaker';
import { reviewItem } from '../../../server/src/features/review';
import { recordOf } from '../../../server/src/features/workspaceSymbol';
import { openArticle, unwrapped, wrapped } from './wrappedArticle';

const names = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children = [] }) => [name, ...names(children)]);

/** The place of some words that no line end parts. */
const placeOf = ({ document, text }: Article, words: string) => document.positionAt(text.indexOf(words) + 1);

/** What a reader is shown. */
const shown: Record<string, (article: Article) => unknown> = {
  'the outline': (article) => names(documentSymbols(article)),
  'the search for symbols': (article) => recordOf(article, 'ferry.news').symbols.map(({ name }) => name),
  'what other articles are compared with': (article) =>
    recordOf(article, 'ferry.news').sentences.map(({ text, prints }) => [text, prints]),
  'the hover of a quotation': (article) =>
    hover(article, placeOf(article, 'new engine'), { markdown: false, links: false, picks: true })?.contents,
  'the hover of a name': (article) =>
    hover(article, placeOf(article, 'Ingrid'), { markdown: true, links: false, picks: true })?.contents,
  'the hover of a date': (article) =>
    hover(article, placeOf(article, 'May 2026'), { markdown: false, links: false, picks: true })?.contents,
  'a copied quotation': (article) => attributedQuotation(article, placeOf(article, 'new engine')),
  'inlay hints': (article) =>
    inlayHints(article, { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }).map(
      ({ label }) => label,
    ),
  'the name to be changed': (article) => prepareRename(article, placeOf(article, 'Ingrid'))?.placeholder,
  'messages of checks': (article) => runChecks(article, article.settings.checks).map(({ message }) => message),
  'the review': (article) =>
    [1, 2, 3, 4, 5, 6].map((number) => {
      const item = reviewItem(article, { number }, true)!;
      return [item.lines, item.choices.map(({ title }) => title)];
    }),
  'titles of code actions': (article) =>
    ['new engine', 'Ingrid', 'May 2026', '31 April'].map((words) => {
      const start = placeOf(article, words);
      return codeActions(article, { start, end: start }, { diagnostics: [] }, true).map(({ title }) => title);
    }),
};

/** Lines are others in a wrapped text. */
const withoutPlaces = (found: unknown): string =>
  JSON.stringify(found, (key, value: unknown) => (key === 'location' ? undefined : value), 1)
    .replace(/line \d+/g, 'line')
    .replaceAll('\\n', '\n');

describe('An article with lines broken at a margin', () => {
  for (const [what, of] of Object.entries(shown)) {
    it(`has one space for a line end: ${what}`, () => {
      const found = withoutPlaces(of(openArticle(wrapped)));
      assert.equal(found, withoutPlaces(of(openArticle(unwrapped))));
      assert.doesNotMatch(found, /\n>|\n[a-z]+-\n/);
    });
  }
});
