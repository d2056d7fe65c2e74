import { matchAt } from './match-at';
import type { Weekday, WrittenWeekday } from './raw-date';

/**
 * What stands after or between dates: weekday, time of day, 至, 、. The number of characters that each function reads
 * from `start` on is limited. All offsets are UTF-16 code units.
 */

/** What joins two dates: 至 or 、. */
export interface Joint {
  readonly link: 'rangeEnd' | 'listed';
  /** Where the second date would begin. */
  readonly end: number;
}

const rangeJoint = /[ \u3000]?(?:[，,]?起?[至迄到]|[~～〜]|[-－‐–—―─])[ \u3000]?/y;
const listJoint = /[ \u3000]?(?:、及|以及|[、及與和或暨])[ \u3000]?/y;

/** Reads what may join a date that ends at `start` with another; `undefined` where nothing does. */
export function readJoint(text: string, start: number): Joint | undefined {
  const range = endOf(rangeJoint, text, start);
  if (range !== undefined) return { link: 'rangeEnd', end: range };
  const list = endOf(listJoint, text, start);
  return list === undefined ? undefined : { link: 'listed', end: list };
}

const asideAfterDate =
  /(?:[（(]含[）)])?[ \u3000]?(?:(?:上午|中午|下午|晚上|晚間|凌晨)?(?:[0-9０-９]{1,2}(?:[時點](?:[0-9０-９]{1,2}分|整|半)?|[:：][0-9０-９]{2}))?)?起?/y;

/** Returns where the joint may begin: after a time of day, 起 or （含） that follows a date. */
export function skipAside(text: string, start: number): number {
  return endOf(asideAfterDate, text, start) ?? start;
}

const bracketed = /[ \u3000]?([（(])(星期|禮拜|週|周)?([一二三四五六日天])([）)]?)/y;
/** Without 周, which is also a surname. */
const unbracketed = /[ \u3000]?(星期|禮拜|週)([一二三四五六日天])/y;
/** After one weekday of several, which belong to no single date: （星期六、日）, 星期一至五. */
const furtherWeekday = /[至到~～\-－、及與和](?:星期|禮拜|週|周)?[一二三四五六日天](?![年月日十百])/y;

/** Reads the weekday of a date that ends at `start`; `undefined` where none is written. */
export function readWeekday(text: string, start: number): WrittenWeekday | undefined {
  return readBracketedWeekday(text, start) ?? readUnbracketedWeekday(text, start);
}

function readBracketedWeekday(text: string, start: number): WrittenWeekday | undefined {
  const match = matchAt(bracketed, text, start);
  if (match === undefined) return undefined;
  const [whole, open = '', word = '', name = '', close = ''] = match;
  const end = start + whole.length;
  if (close === '') {
    // （星期五上午9時）: the brackets hold more than the weekday.
    return word === '' ? undefined : weekdayIn(text, end, word, name);
  }
  // 台(90)中(一)字: the number of a document.
  if (word === '' && text[end] === '字') return undefined;
  return {
    value: weekdayNamed(name),
    span: { start: start + whole.indexOf(open), end },
    name: { start: end - 2, end: end - 1 },
    isBare: word === '',
  };
}

function readUnbracketedWeekday(text: string, start: number): WrittenWeekday | undefined {
  const match = matchAt(unbracketed, text, start);
  if (match === undefined) return undefined;
  const [whole, word = '', name = ''] = match;
  return weekdayIn(text, start + whole.length, word, name);
}

/** The weekday whose name ends at `end`, unless it is only the first of several. */
function weekdayIn(text: string, end: number, word: string, name: string): WrittenWeekday | undefined {
  if (endOf(furtherWeekday, text, end) !== undefined) return undefined;
  return {
    value: weekdayNamed(name),
    span: { start: end - word.length - 1, end },
    name: { start: end - 1, end },
    isBare: false,
  };
}

function weekdayNamed(name: string): Weekday {
  // 天 is Sunday, too.
  return Math.max('日一二三四五六'.indexOf(name), 0) as Weekday;
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  const match = matchAt(pattern, text, start);
  return match === undefined ? undefined : start + match[0].length;
}
