import type { Calendar, Weekday } from './raw-date';

/**
 * A day of the proleptic Gregorian calendar. Years are counted astronomically (0 is 1 BC), months 1–12, days 1–31. The
 * arithmetic is our own, in whole days, so that no time zone can move a date. All functions take constant time.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns the Gregorian year of a year as written: 112 → 2023, 民國前 1 → 1911. */
export function gregorianYear(year: number, calendar: Calendar): number {
  switch (calendar) {
    case 'roc':
      return year + 1911;
    case 'before-roc':
      return 1912 - year;
    case 'western':
      return year;
  }
}

/** Returns the number to write for a Gregorian year: 2023 → 112. It is below 1 where the calendar lacks that year. */
export function yearIn(calendar: Calendar, gregorian: number): number {
  switch (calendar) {
    case 'roc':
      return gregorian - 1911;
    case 'before-roc':
      return 1912 - gregorian;
    case 'western':
      return gregorian;
  }
}

/** Whether a Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Returns the number of days of a month, 28–31; 0 for a month that is not within 1–12. Without a year February has 29
 * days: it may be a leap year.
 */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return monthLengths[month - 1] ?? 0;
}

/** Whether the calendar has a day; without a year, whether it has it in some year. */
export function isValidDay(year: number | undefined, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Returns the number of days since 1970-01-01, negative before. The day may be past the end of its month. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Years are counted from March here, so that the leap day is the last day of its year.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Returns the date `days` later; earlier where it is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const shifted = dayNumber(date) + days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Returns the weekday of a date. */
export function weekdayOf(date: CalendarDate): Weekday {
  const fromSunday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return fromSunday as Weekday;
}

/** Returns the date on `weekday` that is nearest to `date`, at most three days away. */
export function nearestOn(weekday: Weekday, date: CalendarDate): CalendarDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/**
 * Returns the days of the calendar that are nearest to a date that does not exist, nearest first: the last day of the
 * month, and the first of the next if the day exists in other months; for day 0 the first, and the last of the month
 * before. A month above 12 is taken for December; 13 also for January of the next year; one of three digits for what it
 * is without one of them; month 0 for January and October.
 */
export function nearestValidDays({ year, month, day }: CalendarDate): CalendarDate[] {
  if (month === 0 || month >= 100) {
    const months = month === 0 ? [1, 10] : withoutOneDigit(month);
    return months
      .map((each) => ({ year, month: each, day }))
      .filter((date) => isValidDay(year, date.month, day));
  }
  if (month > 12) {
    const sameDay = { year, month: 12, day: Math.min(day, 31) };
    return month === 13 ? [sameDay, { year: year + 1, month: 1, day: sameDay.day }] : [sameDay];
  }
  if (day === 0) {
    const first = { year, month, day: 1 };
    return [first, addDays(first, -1)];
  }
  const last = { year, month, day: daysInMonth(year, month) };
  return day <= 31 ? [last, addDays(last, 1)] : [last];
}

/** The months that are left of 111 or 112 when a digit was typed too many. */
function withoutOneDigit(month: number): number[] {
  const digits = String(month);
  const months = [...digits].map((_, index) => Number(digits.slice(0, index) + digits.slice(index + 1)));
  return [...new Set(months)].filter((each) => each >= 1 && each <= 12);
}

const weekdayNames = ['日', '一', '二', '三', '四', '五', '六'] as const;
const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Returns 日, 一 … 六. */
export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday];
}

/** Returns Sunday … Saturday. */
export function englishWeekday(weekday: Weekday): string {
  return englishWeekdays[weekday];
}
