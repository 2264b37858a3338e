import assert from 'node:assert/strict';
import { findTimexes } from '../../../server/src/analysis/english/dates/index';
import type { Given } from '../../../server/src/analysis/facts';
import { findHeader } from '../../../server/src/analysis/english/frontMatter/header';
import { english } from '../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../server/src/analysis/text/scan';

function publication(text: string, given: Given = {}): string | undefined {
  const tokens = scan(text, english);
  const { publicationDate } = findTimexes(tokens, { given, ...findHeader(tokens) });
  return publicationDate && `${publicationDate.value} ${publicationDate.source}`;
}

const TEXT = 'Ferry sinks\n\nPublished 3 January 2022\n\nLEEDS, Dec. 24 (AP) — The ferry sank on Friday.';

describe('publication date', () => {
  const cases: readonly (readonly [name: string, text: string, given: Given, expected: string | undefined])[] = [
    ['given before all', TEXT, { publicationDate: '2022-02-01', fileName: '2020-01-01.txt' }, '2022-02-01 given'],
    ['a given date that is none is passed over', TEXT, { publicationDate: 'soon' }, '2022-01-03 header'],
    ['the date line of the header', TEXT, { fileName: '2020-01-01.txt' }, '2022-01-03 header'],
    [
      'the day on which an e-mail was sent',
      'From: Jo Reed\nSent: 12 November 2026 09:14\nTo: newsdesk\nSubject: Ferry\n\nThe ferry sank on Friday.',
      {},
      '2026-11-12 header',
    ],
    [
      'the dateline',
      'LEEDS, December 24, 2021 (AP) — The ferry sank.',
      { fileName: '2020-01-01.txt' },
      '2021-12-24 dateline',
    ],
    [
      'a dateline takes its year from the text',
      'LEEDS, Dec. 24 (AP) — The ferry sank. It will be raised in January 2022.',
      {},
      '2021-12-24 dateline',
    ],
    ['the file name', 'The ferry sank on Friday.', { fileName: '2021-12-24-ferry.txt' }, '2021-12-24 file name'],
    ['the file name without hyphens', 'The ferry sank.', { fileName: 'APW20211224.0261.txt' }, '2021-12-24 file name'],
    ['the file name, day first', 'The ferry sank.', { fileName: 'ferry_24.12.2021.txt' }, '2021-12-24 file name'],
    ['an ambiguous file name says nothing', 'The ferry sank.', { fileName: 'ferry_03.04.2021.txt' }, undefined],
    ['a number in the file name is no date', 'The ferry sank.', { fileName: 'draft-20219999.txt' }, undefined],
    [
      'inferred from the text',
      'The ferry sank on March 3, 2020. It was raised on May 5, 2020.',
      {},
      '2020-05 inferred',
    ],
    ['inferred from a month', 'The ferry was raised in January 2022. It sank on December 24.', {}, '2022-01 inferred'],
    [
      'what is announced counts only alone',
      'The ferry sank on March 3, 2020 and will sail in May 2024.',
      {},
      '2020-03 inferred',
    ],
    ['an old date among later years', 'Born on March 3, 1946, he won in 1989 and 1997.', {}, '1997 inferred'],
    ['nothing to go by', 'The ferry sank on Friday.', {}, undefined],
    ['bare years say too little', 'The ferry was built in 1998.', {}, undefined],
  ];
  for (const [name, text, given, expected] of cases) it(name, () => assert.equal(publication(text, given), expected));
});
