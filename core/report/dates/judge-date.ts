import { daysInMonth, isValidDay, weekdayOf, type CalendarDate } from './calendar';
import type { DateMention } from './resolve-dates';

/** The year to calculate with where none is known. It is not a leap year. */
const commonYear = 2001;

/** Returns the Gregorian years that a date may mean, the likeliest first; none where no year is known. */
export function possibleYears({ year, otherYears }: DateMention): number[] {
  return year === undefined ? [] : [year, ...otherYears];
}

/** Whether the month is written here or in the date that this one is linked to. Otherwise it is only likely. */
function isMonthCertain({ monthFrom }: DateMention): boolean {
  return monthFrom === 'written' || monthFrom === 'link';
}

/**
 * Whether the date exists in some year that it may mean; of a date without a day, whether the month exists. A date whose
 * month is only likely is taken to exist.
 */
export function isInCalendar(mention: DateMention): boolean {
  const { month, day } = mention;
  if (month === undefined || !isMonthCertain(mention)) return true;
  if (month > 12) return false;
  if (day === undefined) return true;
  const years = possibleYears(mention);
  return years.length === 0
    ? isValidDay(undefined, month, day)
    : years.some((year) => isValidDay(year, month, day));
}

/**
 * Returns the number of days of the month of a date; of a year that is not a leap year where the year is not known, and
 * 0 where the month is not known.
 */
export function lengthOfMonth({ year, month }: DateMention): number {
  return month === undefined ? 0 : daysInMonth(year ?? commonYear, month);
}

/**
 * Returns the date with all its parts: in the likeliest year in which it exists, or in 2001 where no year is known.
 * `undefined` where the month or the day is not known.
 */
export function calendarDateOf(mention: DateMention): CalendarDate | undefined {
  const { year, month, day } = mention;
  if (month === undefined || day === undefined) return undefined;
  const valid = possibleYears(mention).find((possible) => isValidDay(possible, month, day));
  return { year: valid ?? year ?? commonYear, month, day };
}

/** Whether the weekday as written is wrong in every year that the date may mean. */
export function hasWrongWeekday(mention: DateMention): boolean {
  const { raw, month, day } = mention;
  const { weekday } = raw;
  if (weekday === undefined || month === undefined || day === undefined) return false;
  if (!isMonthCertain(mention) || !isInCalendar(mention)) return false;
  const years = possibleYears(mention).filter((year) => isValidDay(year, month, day));
  return years.length > 0 && years.every((year) => weekdayOf({ year, month, day }) !== weekday.value);
}
