import assert from 'node:assert/strict';
import type { OtherArticles } from '../../../server/src/checks/check';
import { quotedSentences } from '../../../server/src/checks/quotedSentences';
import { problemsOf } from '../../../server/src/features/diagnostic';
import { analysedArticle } from './article';

const said = (season: string): string =>
  `Ada Okoye, the mayor of Leith, spoke on Monday.\n\n“We will not close the harbour before the ${season} storms,” Okoye said.\n`;

/** Another article that has the sentence with another word, once it is there. */
function other(revision: number, isThere: boolean): OtherArticles {
  const at = { line: 3, character: 0 };
  const place = { uri: 'file:///news/vote.news', fileName: 'vote.news', range: { start: at, end: at } };
  const sentences = quotedSentences(analysedArticle(said('winter'))).map((sentence) => ({ ...sentence, place }));
  return { revision, like: () => (isThere ? sentences : []) };
}

describe('the problems of an article', () => {
  const article = analysedArticle(said('summer'));
  const names = (elsewhere: OtherArticles, settings = article.settings) =>
    problemsOf({ ...article, elsewhere, settings }).map(({ check }) => check);

  it('are looked for once, however often the cursor moves', () => {
    const elsewhere = other(1, false);
    assert.equal(problemsOf({ ...article, elsewhere }), problemsOf({ ...article, elsewhere }));
  });

  it('are looked for again once another article has other words', () => {
    assert.deepEqual(names(other(2, false)), []);
    assert.deepEqual(names(other(3, true)), ['differentWording']);
    assert.deepEqual(names(other(4, false)), []);
  });

  it('are looked for again once a check is turned off', () => {
    const { settings } = article;
    assert.deepEqual(names(other(5, true)), ['differentWording']);
    assert.deepEqual(
      names(other(5, true), { ...settings, checks: { ...settings.checks, differentWording: 'off' } }),
      [],
    );
  });
});
