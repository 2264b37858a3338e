import assert from 'node:assert/strict';
import { dateInWords } from '../../../server/src/checks/dateWords';

describe('dateInWords', () => {
  const table: Record<string, string> = {
    '2021-12-24': 'Friday 24 December 2021',
    '2021-12': 'December 2021',
    '2021': '2021',
    '199': 'the 1990s',
    '18': 'the 19th century',
    '20': 'the 21st century',
    '10': 'the 11th century',
    '2013-Q3': 'the third quarter of 2013',
    '2013-H1': 'the first half of 2013',
    '2013-SU': 'summer of 2013',
    '2022-W23': 'week 23 of 2022',
    '2022-W23-WE': 'the weekend of week 23 of 2022',
    '2021-12-24T05:48': 'Friday 24 December 2021, 05:48',
    '2021-12-24TMO': 'Friday 24 December 2021, morning',
    'T16:00': '16:00',
    'XXXX-12-24': '24 December, year unknown',
    'XXXX-WXX-1': 'Monday',
    'XXXX-WXX-5TEV': 'Friday, evening',
    P3M: '3 months',
    P1D: '1 day',
    PT2H: '2 hours',
    P2CE: '2 centuries',
    PXY: 'some years',
    PAST_REF: 'some time in the past',
    // A day that no calendar has keeps its numbers and gets no weekday.
    '2021-02-30': '30 February 2021',
    '0099-01-01': 'Thursday 1 January 0099',
    // What has no words stays as it is.
    P1Y2M: 'P1Y2M',
    '2021-99': '2021-99',
    nonsense: 'nonsense',
    '': '',
  };
  for (const [value, words] of Object.entries(table))
    it(`${value} → ${words}`, () => assert.equal(dateInWords(value), words));

  it('puts the modifier before', () => assert.equal(dateInWords('2021-03', 'START'), 'the beginning of March 2021'));
});
