import type { DateParts } from './date-parts';

/**
 * Whether what was read as the parts of a date is a date. A day with its month always is; a month or a year alone may
 * be a duration (3年6月, 逾10年), an ordinal (第2年) or part of a number. Checks a few characters before and after it.
 */
export function isDate(text: string, parts: DateParts): boolean {
  if (parts.isBlank || isOfOtherCalendar(text, parts.start)) return false;
  if (parts.year !== undefined && parts.year.value > latestYear) return false;
  if (parts.days.length > 0) return !hasZero(parts) || !isDuration(text, parts);
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
  if (!isMonthNumber) return saysMonth(text, parts);
  return !isNumberedOrCounted(text, parts) && !text.startsWith('元月', parts.start);
}

/** 於111月, 111月份: a month although no year has it; not 於13月內, 於18月齡. */
function saysMonth(text: string, { start, end, months }: DateParts): boolean {
  if (months.length > 1) return false;
  const after = text.slice(end, end + 2);
  if (/^(?:份|底|初|[上中下]旬)/.test(after)) return true;
  return /[於自在本]/.test(text.charAt(start - 1)) && !/^(?:以?內|之|以[上下]|齡|後|前|餘|多)/.test(after);
}

function hasZero({ months, days }: DateParts): boolean {
  return [...months, ...days].some(({ number }) => number.value === 0);
}

/** 年資25年5月0日, 共5月0日. */
function isDuration(text: string, { start, year, months }: DateParts): boolean {
  if (year === undefined && months.length === 0) return true;
  if (year !== undefined && year.value < 30) return true;
  return /[計共達為期滿資刑處役][ \u3000]?$/.test(text.slice(Math.max(start - 2, 0), start));
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
