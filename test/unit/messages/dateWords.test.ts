import assert from 'node:assert/strict';
import { dateInWords, type DateStyle, shortDate, type WordedTimex } from '../../../server/src/messages/dateWords';
import { english } from '../../../server/src/messages/english';

const ROWS: Readonly<Record<string, string>> = {
  '2021-12-24': 'Friday 24 December 2021',
  '2021-12': 'December 2021',
  '2021': '2021',
  BC0480: '480 BC',
  '199': 'the 1990s',
  '18': 'the 19th century',
  '20': 'the 21st century',
  '10': 'the 11th century',
  '2013-Q3': 'the third quarter of 2013',
  '2013-H1': 'the first half of 2013',
  '2013-SU': 'summer of 2013',
  '2025-W42': 'the week of 13 October 2025',
  '2020-W53': 'the week of 28 December 2020',
  '2022-W23-WE': 'the weekend of 11 June 2022',
  '2022-W23-3': 'Wednesday 8 June 2022',
  '2021-12-24T05:48': 'Friday 24 December 2021, 05:48',
  '2021-12-24TMO': 'Friday 24 December 2021, morning',
  'T16:00': '16:00',
  'XXXX-12-24': '24 December, year unknown',
  'XXXX-12': 'December, year unknown',
  'XXXX-WXX-1': 'Monday, date unknown',
  'XXXX-WXX-5TEV': 'Friday, evening, date unknown',
  'XXXX-WXX': 'week unknown',
  'XXXX-WXX-WE': 'a weekend, date unknown',
  'XXXX-SP': 'spring, year unknown',
  'XXXX-Q3': 'the third quarter, year unknown',
  'XXXX-XX-XX': 'day unknown',
  'XXXX-XX-XXTNI': 'night, day unknown',
  'XXXX-XX': 'month unknown',
  XXXX: 'year unknown',
  '1915-05-XX': 'a day in May 1915',
  '1915-XX-XX': 'a day of 1915',
  '1985-WXX': 'a week of 1985',
  P3M: '3 months',
  P1D: '1 day',
  PT2H: '2 hours',
  PT72H: '72 hours',
  P2CE: '2 centuries',
  PXY: 'some years',
  P1Y2M: '1 year 2 months',
  P2Y6M: '2 years 6 months',
  PT5H30M: '5 hours 30 minutes',
  PRESENT_REF: 'now: no calendar date',
  PAST_REF: 'some time ago: no calendar date',
  FUTURE_REF: 'some time to come: no calendar date',
  // A day that no calendar has keeps its numbers and gets no weekday.
  '2021-02-30': '30 February 2021',
  '0099-01-01': 'Thursday 1 January 0099',
  // What has no words stays as it is.
  '2021-99': '2021-99',
  nonsense: 'nonsense',
  '': '',
};

const SETS: readonly (readonly [Omit<WordedTimex, 'type'>, string])[] = [
  [{ value: 'P1D' }, 'every day'],
  [{ value: 'P1W', quant: 'EVERY' }, 'every week'],
  [{ value: 'P2W' }, 'once every 2 weeks'],
  [{ value: 'P3M' }, 'once every 3 months'],
  [{ value: 'P1M', freq: '2X' }, 'twice a month'],
  [{ value: 'PT1H', freq: '3X' }, '3 times an hour'],
  [{ value: 'XXXX-WXX-1' }, 'every Monday'],
  [{ value: 'XXXX-WXX-5TEV' }, 'every Friday, evening'],
  [{ value: 'XXXX-WXX-WE' }, 'every weekend'],
  [{ value: 'XXXX-07' }, 'every July'],
  [{ value: 'XXXX-SU' }, 'every summer'],
  [{ value: 'XXXX-XX-XXTMO' }, 'every morning'],
  [{ value: 'XXXX-XX-XXTNI' }, 'every night'],
];

/** The same value as a hint, a copy and a quick fix have it. */
const SHORT: readonly (readonly [value: string, style: DateStyle, words: string])[] = [
  ['2025-10-06', 'dmy', '6 October 2025'],
  ['2025-10-06', 'mdy', 'Oct. 6, 2025'],
  ['2025-05-06', 'mdy', 'May 6, 2025'],
  ['2025-10-06', 'iso', '2025-10-06'],
  ['2025-10', 'mdy', 'October 2025'],
  ['2025-10', 'iso', '2025-10'],
  ['2025-10-06T05:48', 'dmy', '6 October 2025, 05:48'],
  ['2025-10-06T17:48', 'mdy', 'Oct. 6, 2025, 5:48 p.m.'],
  ['2025-10-06T17:48', 'iso', '2025-10-06 17:48'],
  ['2025-10-06TNI', 'iso', '6 October 2025, night'],
  ['2025-W42', 'mdy', 'the week of Oct. 13, 2025'],
  ['2025-W42', 'iso', '2025-W42'],
  ['2025-Q3', 'iso', 'the third quarter of 2025'],
  ['XXXX-10-06', 'mdy', 'Oct. 6, year unknown'],
];

describe('a date in words', () => {
  for (const [value, words] of Object.entries(ROWS))
    it(`${value} → ${words}`, () => assert.equal(dateInWords(value, english), words));

  it('puts the modifier before', () => {
    assert.equal(dateInWords({ value: '2021-03', mod: 'START' }, english), 'the beginning of March 2021');
    const week = { value: '2025-W42', mod: 'END' } as const;
    assert.equal(dateInWords(week, english), 'the end of the week of 13 October 2025');
  });

  for (const [timex, words] of SETS)
    it(`${timex.value} ${timex.freq ?? ''} recurs → ${words}`, () => {
      assert.equal(dateInWords({ ...timex, type: 'SET' }, english), words);
      assert.equal(shortDate({ ...timex, type: 'SET' }, english, 'iso'), words);
    });

  it('has day and month in the order of the style, and is never an ISO date', () => {
    assert.equal(dateInWords('2025-10-06', english, 'mdy'), 'Monday, Oct. 6, 2025');
    assert.equal(dateInWords('2025-10-06', english, 'iso'), 'Monday 6 October 2025');
  });
});

describe('a short date', () => {
  for (const [value, style, words] of SHORT)
    it(`${value} as ${style} → ${words}`, () => assert.equal(shortDate(value, english, style), words));
});
