import type { Span } from '../text';
import type { WrittenNumber } from './written-number';

/** Days of the week as JavaScript counts them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Which count of years a written year belongs to: 民國, 民國前 or 西元. */
export type Calendar = 'roc' | 'before-roc' | 'western';

/**
 * A word that stands for the year (or with it, 本（112）年), reduced to what it means: 本/今 the writer's own,
 * 同/當 the one just named, 去/上 the one before, 明/下/次/翌/隔 the one after, 每 every year.
 */
export type RelativeYear = 'this' | 'same' | 'last' | 'next' | 'every';

/** A word that stands for the month: 同/當, 次/翌. */
export type RelativeMonth = 'same' | 'next';

/** A weekday behind a date. */
export interface WrittenWeekday {
  readonly value: Weekday;
  /** With its brackets. */
  readonly span: Span;
  /** Its last character only: 五 of （星期五）. */
  readonly name: Span;
  /** Neither 星期 nor 週 is written: （五）, which may also be a marker in running text. */
  readonly isBare: boolean;
}

/**
 * A date as written, read without its surroundings. At least one of year, month, day and the relative words is
 * there; none of the numbers is 0, but they need not be in the calendar. Offsets are UTF-16 code units in the line.
 */
export interface RawDate {
  /** From era or relative word to 日; the weekday is not part of it. */
  readonly span: Span;
  /** Of the written year; undefined where no year is written. */
  readonly calendar: Calendar | undefined;
  readonly relativeYear: RelativeYear | undefined;
  readonly relativeMonth: RelativeMonth | undefined;
  readonly year: WrittenNumber | undefined;
  readonly month: WrittenNumber | undefined;
  readonly day: WrittenNumber | undefined;
  /** 年度: a budget or school year rather than a date. */
  readonly isFiscal: boolean;
  readonly weekday: WrittenWeekday | undefined;
  /**
   * What it is to the date before it in the line: the end of the range that begins there (至), or a further one
   * of a list (、及). Undefined: it stands by itself.
   */
  readonly link: 'rangeEnd' | 'listed' | undefined;
}
