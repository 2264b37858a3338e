import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { archiveFile, archivePanel, type ArchiveSubject } from '../../../../server/src/formats/archive/archivePanel';
import { english } from '../../../../server/src/messages/english';
import { harbourNews, quotedArticles } from './articles';

const archive = { articles: quotedArticles(harbourNews), pathOf: (uri: string) => `news/${uri}` };
const settings = { dateStyle: 'dmy' } as const;
const mayor: ArchiveSubject = { kind: 'person', people: [{ name: 'Ada Okoye', role: 'Mayor' }] };
const both: ArchiveSubject = {
  kind: 'person',
  people: [
    { name: 'Ada Okoye', role: 'Mayor' },
    { name: 'A. Okoye', role: '' },
  ],
};
const folder: ArchiveSubject = { kind: 'folder', name: 'news' };

const body = (subject: ArchiveSubject) => archivePanel(subject, archive, english, settings).body;
const rows = (subject: ArchiveSubject) =>
  parse<Record<string, string>>(archiveFile(subject, archive, 'csv', english, settings).content, {
    columns: true,
    bom: true,
  });

describe('The page of a person', () => {
  it('has every quotation with its day, its verb and the way to its words, and no namesake’s', () => {
    const page = body(mayor);
    assert.match(page, /<h1>All quotations by Ada Okoye<\/h1>/);
    assert.match(page, /2 quotations; 16 words; 2 articles\. From Thursday 3 March 2022 to Monday 9 May 2022\./);
    assert.match(page, /“The pier is shut for the winter,” … “Nobody will be hurt\.”/);
    assert.match(page, /data-uri="pier\.txt"[^>]*>news\/pier\.txt, line 3</);
    assert.doesNotMatch(page, /goal|roof|Counted as one/);
  });

  it('says in a narrow panel what “told” and “suggested” are, where the heads of the columns are not seen', () => {
    const page = body(mayor);
    assert.match(page, /<td><small class="narrow">Attributed with <\/small><span>told<\/span><\/td>/);
    assert.match(page, /<td><small class="narrow">Status <\/small><span>suggested<\/span>/);
  });

  it('has what they say in a transcript or a press release, and counts it as no article', () => {
    const release = 'PRESS RELEASE\n\n“The pier is sound,” said Mayor Ada Okoye.\n';
    const articles = quotedArticles({ ...harbourNews, 'release.txt': release });
    const page = archivePanel(mayor, { ...archive, articles }, english, settings).body;
    assert.match(page, /3 quotations; 20 words; 2 articles; 1 transcript or press release\./);
    assert.match(page, /news\/release\.txt, line 3<\/button> · Ada Okoye, Mayor · direct · press release</);
    const all = archivePanel(folder, { ...archive, articles }, english, settings).body;
    assert.match(all, /<p>Transcripts and press releases are not counted: news\/release\.txt\.<\/p>/);
  });

  it('says who was taken for one person', () => {
    const page = body(both);
    assert.match(page, /Counted as one person, as you chose: Ada Okoye, Mayor; A\. Okoye\./);
    assert.match(page, /The roof is gone/);
  });

  it('says so when nothing is left', () => {
    assert.match(body({ kind: 'person', people: [{ name: 'Lena Koch', role: '' }] }), /Nothing is quoted any more\./);
  });

  it('is a table with the same quotations', () => {
    assert.deepEqual(
      rows(mayor).map(({ published, article, line, role, words, type, attributed_with: verb, status, verification }) =>
        [published, article, line, role, words, type, verb, status, verification].join(' | '),
      ),
      [
        '2022-03-03 | news/pier.txt | 3 | Mayor | 11 | direct | said | suggested | unchecked',
        '2022-05-09 | news/ferry.txt | 3 | Mayor | 5 | indirect | told | suggested | unchecked',
      ],
    );
  });

  it('as a file has a name that any system takes, and no buttons', () => {
    const { name, content } = archiveFile(mayor, archive, 'html', english, settings);
    assert.equal(name, 'ada-okoye-quotations.html');
    assert.doesNotMatch(content, /<button/);
  });
});

describe('The page of a folder', () => {
  it('says how much is quoted, who, named or not, and when', () => {
    const page = body(folder);
    assert.match(page, /4 articles; 4 sources, 1 of them unnamed; 6 quotations; 40 words quoted, 49 % of all words\./);
    assert.match(page, /unnamed sources<\/span><\/th><td><span class="number">1 quotation<\/span>/);
    assert.match(page, /May 2022/);
    assert.match(page, /no date/);
    assert.match(page, /<strong>Ada Okoye<\/strong>/);
    assert.match(page, /Mayor \(2\); striker/);
    assert.match(page, /People with the same name share a row; they are not assumed to be one person/);
  });

  it('leads to the articles, from the strip too', () => {
    assert.equal([...body(folder).matchAll(/data-uri="cup\.txt"/g)].length, 2);
  });

  it('is a table with a row for each source', () => {
    const [first, ...others] = rows(folder);
    assert.equal(others.length, 3);
    const { source, articles, quotations, words, first_published: from, last_published: to } = first!;
    assert.deepEqual(
      [source, articles, quotations, words, from, to],
      ['Ada Okoye', '3', '3', '22', '2022-03-03', '2022-06-02'],
    );
  });

  it('escapes what an article says', () => {
    const articles = quotedArticles({ '<b>.txt': '“It is <svg>late</svg> now,” said Ada Okoye.\n' });
    const page = (subject: ArchiveSubject) =>
      archivePanel(subject, { articles, pathOf: (uri) => uri }, english, settings);
    const people = [{ name: 'Ada Okoye', role: '' }];
    // In an attribute only its quotation mark would end it.
    const shown = [page(folder), page({ kind: 'person', people })].map(({ body }) => body.replace(/="[^"]*"/g, ''));
    assert.match(shown.join(''), /&#x3C;svg>late/);
    assert.doesNotMatch(shown.join(''), /<svg>late|<b>/);
  });

  it('says so where nobody is quoted', () => {
    const articles = quotedArticles({ 'a.txt': 'It rained.\n' });
    assert.match(
      archivePanel(folder, { articles, pathOf: (uri) => uri }, english, settings).body,
      /1 article; nobody is quoted\./,
    );
  });
});
