import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { orderOf, typedDate, typedPublicationDate } from '../../../server/src/features/typedDate';

/** A Monday. */
const given = { publicationDate: '2022-01-03' };

describe('a date that somebody types', () => {
  const read: Readonly<Record<string, string>> = {
    '6 Oct 2025': 'DATE 2025-10-06',
    '6 oct 2025': 'DATE 2025-10-06',
    'Oct. 6, 2025': 'DATE 2025-10-06',
    '2025-10-06': 'DATE 2025-10-06',
    '24.12.2021': 'DATE 2021-12-24',
    '2025-10': 'DATE 2025-10',
    '2025': 'DATE 2025',
    'last Friday': 'DATE 2021-12-31',
    'last friday': 'DATE 2021-12-31',
    'on Friday.': 'DATE 2021-12-31',
    yesterday: 'DATE 2022-01-02',
    'May 2021': 'DATE 2021-05',
    may: 'DATE 2022-05',
    christmas: 'DATE 2021-12-25',
    'the third quarter of 2019': 'DATE 2019-Q3',
    q3: 'DATE 2021-Q3',
    'next week': 'DATE 2022-W02',
    'two weeks': 'DURATION P2W',
    'every monday': 'SET XXXX-WXX-1',
    'twice a month': 'SET P1M',
    '7 p.m. on Friday': 'TIME 2021-12-31T19:00',
    now: 'DATE PRESENT_REF',
    // As the standards have it.
    '2021-W51': 'DATE 2021-W51',
    '2021-12-24TMO': 'TIME 2021-12-24TMO',
    'XXXX-12-24': 'DATE XXXX-12-24',
    P3D: 'DURATION P3D',
    PAST_REF: 'DATE PAST_REF',
  };
  for (const [typed, expected] of Object.entries(read)) {
    it(`“${typed}” is ${expected}`, () => {
      const found = typedDate(typed, given);
      assert.equal(`${found?.type} ${found?.value}`, expected);
    });
  }

  const none = [
    '',
    '   ',
    'some day soon',
    'the mayor',
    'Friday and Saturday',
    '2022-02-30',
    '2022-13',
    'he came on Friday',
    'X'.repeat(200),
  ];
  for (const typed of none)
    it(`“${typed.slice(0, 20)}” is none`, () => assert.equal(typedDate(typed, given), undefined));
});

describe('a publication date that somebody types', () => {
  const read: Readonly<Record<string, string | undefined>> = {
    '2022-03-04': '2022-03-04',
    '2022-03': '2022-03',
    '2022': '2022',
    '4 March 2022': '2022-03-04',
    'last Friday': '2021-12-31',
    '9 a.m. on 4 March 2022': '2022-03-04',
    'every Monday': undefined,
    'Q3 2021': undefined,
    '2022-02-30': undefined,
    nonsense: undefined,
  };
  for (const [typed, value] of Object.entries(read))
    it(`“${typed}” is ${value ?? 'none'}`, () => assert.equal(typedPublicationDate(typed, given), value));
});

describe('a numeric date that somebody types is read in the order of the article', () => {
  const read = (text: string) => typedDate('3/11/21', { ...given, ...orderOf({ text, facts: analyze(text) }) })?.value;
  it('day first, where the article writes the day first', () =>
    assert.equal(read('Issued Monday 9 November 2020\n\nIt closed on 28 October.\n'), '2021-11-03'));
  it('month first, where the article writes the month first', () =>
    assert.equal(read('LEITH, November 9, 2020 — It closed on October 28.\n'), '2021-03-11'));
  it('as without an article, where that has no such date', () =>
    assert.equal(read('It closed yesterday.\n'), '2021-03-11'));
});
