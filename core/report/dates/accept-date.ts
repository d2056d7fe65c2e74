import type { DateParts } from './date-parts';

/**
 * Whether what was read as the parts of a date is a date. A day with its month always is; a month or a year alone may
 * be a duration (3年6月, 逾10年), an ordinal (第2年) or part of a number. Checks a few characters before and after it.
 */
export function isDate(text: string, parts: DateParts): boolean {
  if (parts.isBlank || isOfOtherCalendar(text, parts.start)) return false;
  if (parts.year !== undefined && parts.year.value > latestYear) return false;
  if (parts.days.length > 0) return true;
  if (parts.relativeMonth !== undefined) return false;
  if (parts.hasEra || parts.relativeYear !== undefined) return true;
  if (parts.months.length > 0) return isMonth(text, parts);
  return isYear(text, parts);
}

const latestYear = 2999;
const otherCalendars = new Set([
  '農曆',
  '陰曆',
  '舊曆',
  '夏曆',
  '佛曆',
  '昭和',
  '大正',
  '明治',
  '平成',
  '令和',
  '光緒',
]);

function isOfOtherCalendar(text: string, start: number): boolean {
  return otherCalendars.has(text.slice(Math.max(start - 2, 0), start));
}

/** Before a number that counts or ranks, or that is only a part of a longer number. */
const countsBefore = /(?:[第近逾約滿達長個A-Za-z]|[0-9０-９][.,/．，／])$/;
const durationAfter = /^(?:份|以[上下內]|內|之久|餘)/;

function isMonth(text: string, parts: DateParts): boolean {
  // 有期徒刑3年6月 is a duration: reports do not name months of years before 30.
  if (parts.year !== undefined) return parts.year.value >= 30;
  const isMonthNumber = parts.months.every(({ number }) => number.value <= 12);
  return isMonthNumber && !isNumberedOrCounted(text, parts) && !text.startsWith('元月', parts.start);
}

const latestRocYear = 150;
const earliestRocYear = 80;

function isYear(text: string, parts: DateParts): boolean {
  const { year } = parts;
  if (year === undefined || isNumberedOrCounted(text, parts) || text[parts.end] === '來') return false;
  // 一百年 mostly means a hundred years.
  if (year.writing === 'counted') return false;
  if (parts.calendar === 'western') return year.value >= 1800 && year.value < 2200;
  return year.value >= earliestRocYear && year.value <= latestRocYear;
}

function isNumberedOrCounted(text: string, parts: DateParts): boolean {
  return (
    countsBefore.test(text.slice(Math.max(parts.start - 2, 0), parts.start)) ||
    durationAfter.test(text.slice(parts.end, parts.end + 2))
  );
}
