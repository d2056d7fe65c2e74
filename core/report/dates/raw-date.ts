import type { Span } from '../text';
import type { WrittenNumber } from './written-number';

/** Days of the week as JavaScript counts them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** In which calendar a year is written: 民國, 民國前 or 西元. */
export type Calendar = 'roc' | 'before-roc' | 'western';

/**
 * A word in place of the year (or before it: 本（112）年), by its meaning: 本/今 the year of writing, 同/當 the year just
 * named, 去/上/前一 the year before, 明/下/次/翌/隔/後一 the year after, 前二 and 後二 a year farther off, 每 every year.
 */
export type RelativeYear = 'this' | 'same' | 'last' | 'next' | 'earlier' | 'later' | 'every';

/** A word in place of the month: 同/當 the month just named, 次/翌 the month after. */
export type RelativeMonth = 'same' | 'next';

/** A weekday as written beside a date: after it, after its time of day, or before its brackets. */
export interface WrittenWeekday {
  readonly value: Weekday;
  /** With its brackets, if there are any. */
  readonly span: Span;
  /** Its last character only: 五 of （星期五）. */
  readonly name: Span;
  /** Neither 星期 nor 週 is written: （五）, which may also be a marker within the text. */
  readonly isBare: boolean;
  /** One of several that share their brackets, each of another date: 7、8日（星期四、五）. */
  readonly isListed: boolean;
}

/**
 * A date as written, read by itself. It has at least one of year, month, day and the relative words. The date need not
 * exist: its month or its day, but not both, may be 0. Offsets are UTF-16 code units in the line.
 */
export interface RawDate {
  /** From the era or relative word to 日, without the weekday. */
  readonly span: Span;
  /** The calendar of the written year; `undefined` where no year is written. */
  readonly calendar: Calendar | undefined;
  readonly relativeYear: RelativeYear | undefined;
  readonly relativeMonth: RelativeMonth | undefined;
  readonly year: WrittenNumber | undefined;
  readonly month: WrittenNumber | undefined;
  readonly day: WrittenNumber | undefined;
  /** 年度: a budget or school year rather than a date. */
  readonly isFiscal: boolean;
  /** Written 112/12/1, 112.12.1 or 112-12-01 rather than with 年, 月 and 日. */
  readonly isSeparated: boolean;
  readonly weekday: WrittenWeekday | undefined;
  /**
   * How it is linked to the date before it on the line: it ends the range that begins there (至), or continues a list
   * (、及). `undefined` where it stands by itself.
   */
  readonly link: 'rangeEnd' | 'listed' | undefined;
}

/** Where a date ends with what belongs to it: its weekday stands after it, or before it. */
export function endWithWeekday({ span, weekday }: RawDate): number {
  return weekday === undefined ? span.end : Math.max(span.end, weekday.span.end);
}
