import { daysInMonth, isValidDay, weekdayOf, type CalendarDate } from './calendar';
import type { DateMention } from './resolve-dates';

/** A year to reckon with where none is known; not a leap year. */
const commonYear = 2001;

/** The years a date may mean, the likeliest first; empty where none is known. */
export function possibleYears({ year, otherYears }: DateMention): number[] {
  return year === undefined ? [] : [year, ...otherYears];
}

/** Whether the month is written, or the one of the date that this is linked to; else it is only likely. */
function isMonthCertain({ monthFrom }: DateMention): boolean {
  return monthFrom === 'written' || monthFrom === 'link';
}

/**
 * Whether some year that the date may mean has that day, or that month where no day is given. A date whose month is
 * only likely has the benefit of the doubt.
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

/** The days that the date's month has; in a common year where the year is not known. */
export function lengthOfMonth({ year, month }: DateMention): number {
  return daysInMonth(year ?? commonYear, month ?? 0);
}

/** A date with all parts, in the likeliest year that has it; in a common year where none is known. */
export function calendarDateOf(mention: DateMention): CalendarDate | undefined {
  const { year, month, day } = mention;
  if (month === undefined || day === undefined) return undefined;
  const valid = possibleYears(mention).find((possible) => isValidDay(possible, month, day));
  return { year: valid ?? year ?? commonYear, month, day };
}

/** Whether a weekday is written that the date has in none of the years it may mean. */
export function hasWrongWeekday(mention: DateMention): boolean {
  const { raw, month, day } = mention;
  const { weekday } = raw;
  if (weekday === undefined || month === undefined || day === undefined) return false;
  if (!isMonthCertain(mention) || !isInCalendar(mention)) return false;
  const years = possibleYears(mention).filter((year) => isValidDay(year, month, day));
  return years.length > 0 && years.every((year) => weekdayOf({ year, month, day }) !== weekday.value);
}
