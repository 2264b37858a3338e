import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { isIsoDate } from '../../../server/src/annotations/isoDate';

function check(text: string, expected: boolean): void {
  assert.equal(isIsoDate(text), expected);
}

function checkCounted(publicationDate: string, lastYear: string): void {
  check(publicationDate, true);
  const { timexes } = analyze('The harbour was shut last year.', { publicationDate });
  assert.deepEqual(
    timexes.map(({ value }) => value),
    [lastYear],
  );
}

describe('isIsoDate', () => {
  it('takes a day', () => checkCounted('2022-01-03', '2021'));
  it('takes a month', () => checkCounted('2022-01', '2021'));
  it('takes a year', () => checkCounted('2022', '2021'));
  it('takes a leap day', () => checkCounted('2024-02-29', '2023'));
  it('refuses a day that does not exist', () => check('2022-02-30', false));
  it('refuses a leap day of another year', () => check('2023-02-29', false));
  it('refuses a month that does not exist', () => check('2022-13', false));
  it('refuses both', () => check('2022-99-99', false));
  it('refuses the year 0', () => check('0000-01-01', false));
  it('refuses another order', () => check('03/01/2022', false));
  it('refuses what is more than a date', () => check('2022-01-03T10:00', false));
  it('refuses a line end', () => check('2022-01-03\n', false));
  it('refuses nothing', () => check('', false));
});
