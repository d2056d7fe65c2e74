import { skipTime } from './date-joints';
import { matchAt } from './match-at';
import type { Weekday, WrittenWeekday } from './raw-date';

/**
 * The weekdays beside dates. The number of characters that each function reads is limited. All offsets are UTF-16 code
 * units.
 */

const word = '(星期|禮拜|週|周)';
const name = '[一二三四五六日天]';
const blank = '[ \\u3000]?';

const bracketed = new RegExp(`${blank}([（(])${blank}${word}?${blank}(${name})${blank}([）)]?)`, 'y');
/** Without 周, which is also a surname. */
const unbracketed = new RegExp(`${blank}(星期|禮拜|週)(${name})`, 'y');
/** After one weekday of several, which belong to no single date: （星期六、日）, 星期一至五. */
const furtherWeekday = new RegExp(`[至到~～\\-－、及與和]${word}?${name}(?![年月日十百])`, 'y');

/** Reads the weekday of a date that ends at `start`; `undefined` where none is written. */
export function readWeekday(text: string, start: number): WrittenWeekday | undefined {
  return (
    readBracketed(text, start) ?? readUnbracketed(text, start) ?? readAfterTime(text, skipTime(text, start))
  );
}

/** 12月7日下午2時（星期四）. After a time, （四） by itself is a marker. */
function readAfterTime(text: string, start: number | undefined): WrittenWeekday | undefined {
  if (start === undefined) return undefined;
  const weekday = readBracketed(text, start) ?? readUnbracketed(text, start);
  return weekday?.isBare === true ? undefined : weekday;
}

function readBracketed(text: string, start: number): WrittenWeekday | undefined {
  const match = matchAt(bracketed, text, start);
  if (match === undefined) return undefined;
  const [whole, open = '', said = '', day = '', close = ''] = match;
  const end = start + whole.length;
  const nameStart = start + whole.lastIndexOf(day);
  // （星期五上午9時）: the brackets hold more than the weekday.
  if (close === '') return said === '' ? undefined : weekdayIn(text, nameStart + 1, said, day);
  // 台(90)中(一)字: the number of a document.
  if (said === '' && text[end] === '字') return undefined;
  return {
    value: weekdayNamed(day),
    span: { start: start + whole.indexOf(open), end },
    name: { start: nameStart, end: nameStart + 1 },
    isBare: said === '',
    isListed: false,
  };
}

function readUnbracketed(text: string, start: number): WrittenWeekday | undefined {
  const match = matchAt(unbracketed, text, start);
  if (match === undefined) return undefined;
  const [whole, said = '', day = ''] = match;
  return weekdayIn(text, start + whole.length, said, day);
}

/** The weekday whose name ends at `end`, unless it is only the first of several. */
function weekdayIn(text: string, end: number, said: string, day: string): WrittenWeekday | undefined {
  if (matchAt(furtherWeekday, text, end) !== undefined) return undefined;
  return {
    value: weekdayNamed(day),
    span: { start: end - said.length - 1, end },
    name: { start: end - 1, end },
    isBare: false,
    isListed: false,
  };
}

const beforeBracket = new RegExp(`(?<![每至到~～\\-－、及與和])${word}(${name})${blank}[（(]${blank}$`);
const longestBefore = 8;
const closesAtOnce = new RegExp(`${blank}[）)]`, 'y');

/** Reads the weekday in front of a date that stands in brackets by itself: 星期四（112年12月7日）. */
export function readWeekdayBefore(text: string, start: number, end: number): WrittenWeekday | undefined {
  if (text[start - 1] === undefined || !/[（( \u3000]/.test(text.charAt(start - 1))) return undefined;
  if (matchAt(closesAtOnce, text, skipTime(text, end) ?? end) === undefined) return undefined;
  const from = Math.max(start - longestBefore, 0);
  const match = beforeBracket.exec(text.slice(from, start));
  if (match === null) return undefined;
  const [, said = '', day = ''] = match;
  const begin = from + match.index;
  const nameEnd = begin + said.length + 1;
  return {
    value: weekdayNamed(day),
    span: { start: begin, end: nameEnd },
    name: { start: nameEnd - 1, end: nameEnd },
    isBare: false,
    isListed: false,
  };
}

const listed = new RegExp(
  `${blank}[（(]${blank}((?:星期|禮拜|週|周)${name}(?:[、及與和至到~～\\-－](?:星期|禮拜|週|周)?${name}){1,6})${blank}[）)]`,
  'y',
);
const oneOfList = new RegExp(`(?:星期|禮拜|週|周)?(${name})`, 'g');

/** Weekdays that share their brackets. */
export interface WeekdayList {
  readonly weekdays: readonly WrittenWeekday[];
  /** 四至六: the first and the last. */
  readonly isRange: boolean;
  readonly end: number;
}

/** Reads （星期四、五） or （星期四至六） after several dates, the last of which ends at `start`. */
export function readWeekdayList(text: string, start: number): WeekdayList | undefined {
  const match = matchAt(listed, text, skipTime(text, start) ?? start);
  if (match === undefined) return undefined;
  const [whole, inside = ''] = match;
  const insideStart = match.index + whole.indexOf(inside);
  const weekdays = [...inside.matchAll(oneOfList)].map(({ 0: written, 1: day = '', index }) => {
    const begin = insideStart + index;
    const end = begin + written.length;
    return {
      value: weekdayNamed(day),
      span: { start: begin, end },
      name: { start: end - 1, end },
      isBare: false,
      isListed: true,
    };
  });
  const isRange = weekdays.length === 2 && /[至到~～\-－]/.test(inside);
  return { weekdays, isRange, end: match.index + whole.length };
}

function weekdayNamed(day: string): Weekday {
  // 天 is Sunday, too.
  return Math.max('日一二三四五六'.indexOf(day), 0) as Weekday;
}
