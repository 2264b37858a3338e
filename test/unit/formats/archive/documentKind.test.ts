import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../../server/src/formats/archive/documentKind';
import { quotedArticles } from './articles';

const turns = [
  'MAYOR OKOYE: Good morning. We looked at every beam of the pier, and I am sorry to say that it is not safe.',
  'MR REED: And who pays for it, if I may ask you that?',
  'MAYOR OKOYE: The board pays for one half of it, as we agreed in January.',
  'MR REED: Nobody told us, and I say that as a friend of the board.',
].join('\n\n');

const rows: readonly (readonly [name: string, kind: DocumentKind, text: string])[] = [
  ['a hearing', 'transcript', `Harbour board, hearing of 4 May 2026\n\n${turns}\n`],
  [
    'a hearing with a word of the clerk’s',
    'transcript',
    `Harbour board\n\nThis transcript was made in a hurry and may have mistakes in it.\n\n${turns}\n`,
  ],
  [
    'an article that brings the record of a debate',
    'article',
    `Board at war\n\nThe harbour board quarrelled about the pier on Monday night.\n\n${turns}\n`,
  ],
  ['a release', 'release', 'PRESS RELEASE\n\nThe pier opens in May, the trust said. “It is sound,” said Ada Okoye.\n'],
  ['a release for later', 'release', 'Embargoed until 4 May, 6 a.m.\n\n“It is sound,” said Ada Okoye.\n'],
  [
    'notes behind a release',
    'release',
    'The pier opens in May.\n\n“It is sound,” said Ada Okoye.\n\nNotes to editors: the pier is 90 m long.\n',
  ],
  ['an article', 'article', 'LEITH, May 4, 2026 — The pier opens in May. “It is sound,” said Ada Okoye.\n'],
  [
    'an article about a press release',
    'article',
    'LEITH, May 4, 2026 — Nobody read it.\n\nPress releases are for the bin, said Ada Okoye, and so is the statement that the trust sent out on Monday night.\n',
  ],
  [
    'an article that ends with the record of a debate',
    'article',
    `By Iain Murray\n\nThe board met on Monday.\n\n${turns}\n`,
  ],
  [
    'an interview of questions and answers',
    'article',
    'Ada Okoye has been mayor since 2015.\n\nQ: Is the pier safe?\n\nA: It is not safe, and I am sorry to say so.\n\nQ: Who pays?\n\nA: The board pays for one half of it.\n',
  ],
];

describe('What a text among articles is', () => {
  for (const [name, kind, text] of rows)
    it(`${name} is ${kind === 'article' ? 'an' : 'a'} ${kind}`, () => {
      assert.equal(quotedArticles({ 'a.txt': text })[0]!.document, kind);
    });
});
