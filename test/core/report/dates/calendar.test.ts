import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  daysInMonth,
  gregorianYear,
  isValidDay,
  nearestOn,
  nearestValidDays,
  weekdayName,
  weekdayOf,
  yearIn,
} from '../../../../core/report/dates/calendar';
import type { Weekday } from '../../../../core/report/dates/scan-dates';

const day = fc.record({
  year: fc.integer({ min: 1000, max: 2999 }),
  ordinal: fc.integer({ min: 0, max: 364 }),
});

function utc(date: { year: number; month: number; day: number }): Date {
  return new Date(Date.UTC(date.year, date.month - 1, date.day));
}

describe('calendar', () => {
  it('counts years as each calendar does', () => {
    assert.equal(gregorianYear(112, 'roc'), 2023);
    assert.equal(gregorianYear(1, 'roc'), 1912);
    assert.equal(gregorianYear(1, 'before-roc'), 1911);
    assert.equal(gregorianYear(2007, 'western'), 2007);
    for (const calendar of ['roc', 'before-roc', 'western'] as const) {
      assert.equal(yearIn(calendar, gregorianYear(96, calendar)), 96);
    }
  });

  it('knows the days of each month', () => {
    assert.deepEqual(
      [2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29],
    );
    assert.equal(daysInMonth(undefined, 2), 29);
    assert.equal(daysInMonth(2023, 13), 0);
    assert.equal(isValidDay(2023, 2, 29), false);
    assert.equal(isValidDay(undefined, 2, 29), true);
    assert.equal(isValidDay(2023, 1, 0), false);
  });

  it('agrees with the weekdays of real reports', () => {
    assert.equal(weekdayName(weekdayOf({ year: 2023, month: 12, day: 29 })), '五');
    assert.equal(weekdayName(weekdayOf({ year: 2014, month: 2, day: 14 })), '五');
    assert.equal(weekdayName(weekdayOf({ year: 2016, month: 5, day: 1 })), '日');
  });

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(day, ({ year, ordinal }) => {
        const date = addDays({ year, month: 1, day: 1 }, ordinal);
        assert.equal(dayNumber(date) * 86_400_000, utc(date).getTime());
        assert.equal(weekdayOf(date), utc(date).getUTCDay());
        assert.deepEqual(addDays(date, 0), date);
      }),
    );
  });

  it('finds the date of a weekday nearby', () => {
    const saturday = { year: 2023, month: 11, day: 11 };
    assert.deepEqual(nearestOn(5, saturday), { year: 2023, month: 11, day: 10 });
    assert.deepEqual(nearestOn(2, saturday), { year: 2023, month: 11, day: 14 });
    for (const weekday of [0, 1, 2, 3, 4, 5, 6] as Weekday[]) {
      const near = nearestOn(weekday, saturday);
      assert.equal(weekdayOf(near), weekday);
      assert.ok(Math.abs(dayNumber(near) - dayNumber(saturday)) <= 3);
    }
  });

  it('offers the days next to one that does not exist', () => {
    assert.deepEqual(nearestValidDays({ year: 2023, month: 2, day: 30 }), [
      { year: 2023, month: 2, day: 28 },
      { year: 2023, month: 3, day: 1 },
    ]);
    assert.deepEqual(nearestValidDays({ year: 2015, month: 5, day: 57 }), [
      { year: 2015, month: 5, day: 31 },
    ]);
    assert.deepEqual(nearestValidDays({ year: 2023, month: 13, day: 5 }), [
      { year: 2023, month: 12, day: 5 },
      { year: 2024, month: 1, day: 5 },
    ]);
  });
});
