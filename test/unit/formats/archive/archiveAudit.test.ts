import assert from 'node:assert/strict';
import { archiveAudit } from '../../../../server/src/formats/archive/archiveAudit';
import { harbourNews, quotedArticles } from './articles';

const audit = archiveAudit(quotedArticles(harbourNews));

describe('The audit of an archive', () => {
  it('counts articles, quotations and words', () => {
    const { articles, quotations, words } = audit;
    assert.deepEqual({ articles, quotations, words }, { articles: 4, quotations: 6, words: 40 });
  });

  it('counts the words of each name, most first, in which articles, by date, with which verbs', () => {
    const [first] = audit.sources;
    assert.equal(first?.name, 'Ada Okoye');
    assert.deepEqual(
      first.places.map(({ article }) => article.uri),
      ['pier.txt', 'ferry.txt', 'cup.txt'],
    );
    assert.deepEqual(first.roles, [
      { words: 'Mayor', count: 2 },
      { words: 'striker', count: 1 },
    ]);
    assert.deepEqual(first.cues, [
      { words: 'said', count: 2 },
      { words: 'told', count: 1 },
    ]);
    assert.deepEqual(first.types, { direct: 2, indirect: 1, mixed: 0 });
    assert.equal(first.words, 22);
    assert.equal(first.share, 22 / 40);
  });

  it('tells the named from the unnamed', () => {
    assert.deepEqual(audit.naming, {
      person: { quotations: 5, words: 36 },
      organization: { quotations: 0, words: 0 },
      place: { quotations: 0, words: 0 },
      unnamed: { quotations: 1, words: 4 },
      nobody: { quotations: 0, words: 0 },
    });
  });

  it('goes by months over a short time, with what has no date at the end', () => {
    assert.deepEqual(
      audit.periods.map(({ period, articles, quotations }) => `${period}: ${quotations} in ${articles}`),
      ['2022-03: 2 in 1', '2022-05: 2 in 1', '2022-06: 1 in 1', ': 1 in 1'],
    );
  });

  it('goes by years over a long time', () => {
    const later = 'Published 9 May 2031\n\n“It has been a long time,” said Ada Okoye.\n';
    const { periods } = archiveAudit(quotedArticles({ ...harbourNews, 'later.txt': later }));
    assert.deepEqual(
      periods.map(({ period }) => period),
      ['2022', '2031', ''],
    );
  });

  it('counts the words of a quotation inside another one once', () => {
    const text = '“He told me, ‘Go home now,’ and I went,” Ada Okoye said.\n';
    const { quotations, words } = archiveAudit(quotedArticles({ 'a.txt': text }));
    assert.deepEqual([quotations, words], [2, 9]);
  });

  it('counts no words twice that stand in an article and in its transcript or press release', () => {
    const release = 'PRESS RELEASE\n\n“The pier is shut for the winter,” said Mayor Ada Okoye.\n';
    const withSource = archiveAudit(quotedArticles({ ...harbourNews, 'release.txt': release }));
    assert.deepEqual([withSource.articles, withSource.words], [audit.articles, audit.words]);
    assert.deepEqual(
      withSource.leftOut.map(({ uri }) => uri),
      ['release.txt'],
    );
    const alone = archiveAudit(quotedArticles({ 'release.txt': release }));
    assert.deepEqual([alone.articles, alone.leftOut], [1, []], 'whoever has nothing else wants to know of these');
  });

  it('counts no questions of an interview, whoever asks them behind a letter', () => {
    const text = 'Ada Okoye on ferries\n\nQ: When will it sail?\n\nA: In spring.\n\nQ1. Who pays?\n\nA1. We all do.\n';
    const { quotations, words, sources } = archiveAudit(quotedArticles({ 'a.txt': text }));
    assert.deepEqual([quotations, words, sources.map(({ name }) => name)], [2, 5, ['Ada Okoye']]);
  });

  it('counts the questions of an interviewer who is named', () => {
    const text =
      'Tom Reed: When will it sail?\n\nAda Okoye: I hope in spring.\n\nTom Reed: Who pays?\n\nAda Okoye: We all do.\n';
    const { sources } = archiveAudit(quotedArticles({ 'a.txt': text }));
    assert.deepEqual(
      sources.map(({ name }) => name),
      ['Ada Okoye', 'Tom Reed'],
    );
  });

  it('of nothing is nothing', () => {
    assert.deepEqual(archiveAudit([]).sources, []);
  });
});
