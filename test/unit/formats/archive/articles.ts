import { buildArticle } from '../../../../server/src/annotations/buildArticle';
import { emptySidecar } from '../../../../server/src/annotations/model';
import { type QuotedArticle, quotedArticle } from '../../../../server/src/formats/archive/quotedArticle';

/** What an archive keeps of some articles, by their paths. */
export function quotedArticles(texts: Readonly<Record<string, string>>): QuotedArticle[] {
  return Object.entries(texts).map(([path, text]) =>
    quotedArticle(buildArticle({ text, fileName: path, sidecar: emptySidecar }), path),
  );
}

/** Four articles with two people of one name. */
export const harbourNews: Readonly<Record<string, string>> = {
  'pier.txt':
    'Published 3 March 2022\n\n“The pier is shut for the winter,” said Mayor Ada Okoye. “Nobody will be hurt.” A resident said it was about time.\n',
  'ferry.txt':
    'Published 9 May 2022\n\nMayor Ada Okoye told reporters that the ferry would sail again. “We are glad,” said Iain Murray, a skipper.\n',
  'cup.txt': 'Published 2 June 2022\n\n“I will never forget this goal,” said striker Ada Okoye after the match.\n',
  'storm.txt': '“The roof is gone,” said A. Okoye. “It was the worst storm in years!”\n\nIt rained.\n',
};
