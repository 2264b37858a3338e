import assert from 'node:assert/strict';
import {
  addMonths,
  calendarDay,
  dayExists,
  dayNumber,
  daysInMonth,
  easter,
  isoWeek,
  nthWeekday,
  weekdayOf,
} from '../../../../server/src/analysis/english/dates/calendar';

const written = (number: number): string => Object.values(calendarDay(number)).join('-');

describe('calendar', () => {
  it('counts from 1 January 1970', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(2000, 3, 1), 11017);
    assert.equal(dayNumber(1969, 12, 31), -1);
  });
  it('goes there and back over leap years, centuries and the year 0', () => {
    for (let day = -800000; day < 40000; day += 997) {
      const { year, month, day: inMonth } = calendarDay(day);
      assert.equal(dayNumber(year, month, inMonth), day);
    }
  });
  it('knows weekdays', () => {
    assert.equal(weekdayOf(dayNumber(2021, 12, 24)), 5);
    assert.equal(weekdayOf(dayNumber(1776, 7, 4)), 4);
    assert.equal(weekdayOf(dayNumber(1970, 1, 1)), 4);
  });
  it('knows ISO weeks at the turn of the year', () => {
    assert.deepEqual(isoWeek(dayNumber(2022, 1, 2)), { year: 2021, week: 52 });
    assert.deepEqual(isoWeek(dayNumber(2020, 12, 31)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek(dayNumber(2019, 12, 30)), { year: 2020, week: 1 });
  });
  it('knows which days exist', () => {
    assert.ok(dayExists(2016, 2, 29));
    assert.ok(!dayExists(2015, 2, 29));
    assert.ok(!dayExists(1900, 2, 29));
    assert.ok(dayExists(2000, 2, 29));
    assert.ok(!dayExists(2022, 4, 31));
    assert.equal(daysInMonth(2024, 2), 29);
  });
  it('adds months and stays in the month', () => {
    assert.equal(written(addMonths(dayNumber(2021, 1, 31), 1)), '2021-2-28');
    assert.equal(written(addMonths(dayNumber(2021, 1, 15), -13)), '2019-12-15');
  });
  it('computes Easter', () => {
    for (const [year, day] of [
      [2000, '4-23'],
      [2019, '4-21'],
      [2021, '4-4'],
      [2022, '4-17'],
      [2024, '3-31'],
      [2038, '4-25'],
    ] as const)
      assert.equal(written(easter(year)), `${year}-${day}`);
  });
  it('finds the nth weekday of a month', () => {
    assert.equal(written(nthWeekday(2021, 11, 4, 4)), '2021-11-25');
    assert.equal(written(nthWeekday(2021, 5, 1, -1)), '2021-5-31');
  });
});
