import assert from 'node:assert/strict';
import { isIsoDate } from '../../../client/src/isoDate';

function check(text: string, expected: boolean): void {
  assert.equal(isIsoDate(text), expected);
}

describe('isIsoDate', () => {
  it('takes a day', () => check('2022-01-03', true));
  it('takes a leap day', () => check('2024-02-29', true));
  it('refuses a day that does not exist', () => check('2022-02-30', false));
  it('refuses a month', () => check('2022-01', false));
  it('refuses another order', () => check('03/01/2022', false));
  it('refuses what is more than a date', () => check('2022-01-03T10:00', false));
  it('refuses nothing', () => check('', false));
});
