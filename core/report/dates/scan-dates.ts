import { foldCompatible, foldSpaces } from '../compatibility';
import { expectDefined } from '../expect';
import { isDate } from './accept-date';
import { readJoint, skipAside } from './date-joints';
import { readDateParts, readLoneDay, type ChainedNumber, type DateParts } from './date-parts';
import { matchAt } from './match-at';
import type { RawDate, WrittenWeekday } from './raw-date';
import { readSeparated, type SeparatedDate } from './separated-date';
import { readNumberRun, type WrittenNumber } from './written-number';
import { readWeekday, readWeekdayBefore, readWeekdayList, type WeekdayList } from './written-weekday';

export type { Calendar, RawDate, RelativeMonth, RelativeYear, Weekday, WrittenWeekday } from './raw-date';
export type { NumberWriting, WrittenNumber } from './written-number';

type Link = RawDate['link'];

/** What was read at one place: no dates, where it is not a date after all. `end` is where to go on. */
interface Reading {
  dates: RawDate[];
  end: number;
}

/** The numerals and words that a date may begin with. */
const mayBegin = /[0-9０-９〇○零一二三四五六七八九十廿卅百中民西公元本今同當去前上明下次後翌隔每]/g;

/**
 * Returns all dates of one line, in order; they do not overlap. Each is read by itself: what a date leaves out stays
 * `undefined`, and each date of a range or list is one result, with its `link`. Not dates: 第39條, 5日內, 1月份,
 * 00年00月00日, dates of 農曆. Compatibility characters (2⽉3⽇) and other spaces are read as the usual ones. Linear in
 * the length of the line; never throws.
 */
export function scanDates(written: string): RawDate[] {
  const dates: RawDate[] = [];
  let at = 0;
  // Most lines have no dates.
  const text = foldSpaces(foldCompatible(written));
  if (!mayHoldDates.test(text)) return dates;
  for (;;) {
    mayBegin.lastIndex = at;
    const begin = mayBegin.exec(text)?.index;
    if (begin === undefined) break;
    const reading = readUnlinked(text, begin);
    if (reading === undefined) {
      at = readNumberRun(text, begin)?.end ?? begin + 1;
      continue;
    }
    const first = dates.length;
    for (const date of reading.dates) dates.push(date);
    at = reading.dates.length === 0 ? reading.end : readGroup(text, reading.end, dates, first);
  }
  return dates;
}

const mayHoldDates = /[年月日]|[0-9０-９][.．/／-][0-9０-９]{1,2}[.．/／-][0-9０-９]/;

function readUnlinked(text: string, at: number): Reading | undefined {
  return readDate(text, at, undefined) ?? readUnlinkedDay(text, at);
}

function readDate(text: string, at: number, link: Link): Reading | undefined {
  const separated = readSeparated(text, at);
  if (separated.length > 0) return readingOf(text, separated, link);
  const parts = readDateParts(text, at);
  if (parts === undefined) return undefined;
  return isDate(text, parts)
    ? withWeekday(text, expand(parts, link), parts.end)
    : { dates: [], end: parts.end };
}

function readingOf(text: string, separated: readonly SeparatedDate[], link: Link): Reading {
  const dates = separated.map((date, index) => ({
    ...noParts,
    ...date,
    isSeparated: true,
    link: index === 0 ? link : ('rangeEnd' as const),
  }));
  return withWeekday(text, dates, expectDefined(dates.at(-1)?.span.end, 'last of separated dates', 0));
}

/** Adds what is joined to the dates from `first` on: further dates, and the weekdays of all. Returns where it ends. */
function readGroup(text: string, start: number, dates: RawDate[], first: number): number {
  const end = readLinked(text, start, dates);
  const group = dates.slice(first);
  if (group.length === 1) {
    const [date] = group;
    if (date?.day === undefined || date.weekday !== undefined) return end;
    const weekday = readWeekdayBefore(text, date.span.start, date.span.end);
    if (weekday !== undefined) dates[first] = { ...date, weekday };
    return end;
  }
  if (group.some(({ day, weekday }) => day === undefined || weekday !== undefined)) return end;
  const list = readWeekdayList(text, end);
  if (list === undefined) return end;
  for (const [index, weekday] of weekdaysOf(list, group.length)) {
    const date = dates[first + index];
    if (date !== undefined) dates[first + index] = { ...date, weekday };
  }
  return list.end;
}

/** Which of `count` dates the weekdays belong to: each to one, or those of a range to the first and the last. */
function weekdaysOf({ weekdays, isRange }: WeekdayList, count: number): [number, WrittenWeekday][] {
  if (weekdays.length === count) return [...weekdays.entries()];
  return isRange ? weekdays.map((weekday, index) => [index === 0 ? 0 : count - 1, weekday]) : [];
}

/** Adds the dates that follow, as long as each is joined to the one before. Returns where the last of them ends. */
function readLinked(text: string, start: number, dates: RawDate[]): number {
  let end = start;
  for (;;) {
    const joint = readJoint(text, skipAside(text, end));
    if (joint === undefined) return end;
    let next = readDate(text, joint.end, joint.link);
    if (next === undefined && dates.at(-1)?.day !== undefined) next = readDay(text, joint.end, joint.link);
    if (next === undefined || next.dates.length === 0) return end;
    for (const date of next.dates) dates.push(date);
    end = next.end;
  }
}

/** 日 that counts days rather than naming one: 30日內, 5日以上, 3日工作天. */
const duration = /以?內|以[上下]|工作/y;

function readDay(text: string, at: number, link: Link): Reading | undefined {
  const day = readLoneDay(text, at);
  if (day === undefined) return undefined;
  const { number, end } = day;
  if (matchAt(duration, text, end) !== undefined) return undefined;
  return withWeekday(text, [{ ...noParts, span: { start: at, end }, day: number, link }], end);
}

/** A day without its month mostly is a duration. It is a date with a weekday (22日（星期五）), and in 於26日至28日. */
function readUnlinkedDay(text: string, at: number): Reading | undefined {
  const reading = readDay(text, at, undefined);
  const weekday = reading?.dates[0]?.weekday;
  // 本月15日, 每月15日: the month is not that of the date before.
  if (reading === undefined || text[at - 1] === '月') return undefined;
  if (weekday?.isBare === false) return reading;
  if (weekday !== undefined || !/[於自]/.test(text.charAt(at - 1))) return undefined;
  const joint = readJoint(text, reading.end);
  const isRange = joint?.link === 'rangeEnd' && readDay(text, joint.end, joint.link) !== undefined;
  return isRange ? reading : undefined;
}

const noParts = {
  calendar: undefined,
  relativeYear: undefined,
  relativeMonth: undefined,
  year: undefined,
  month: undefined,
  day: undefined,
  isFiscal: false,
  isSeparated: false,
  weekday: undefined,
} as const;

/** The weekday after the last date belongs to it, if that date has a day. */
function withWeekday(text: string, dates: RawDate[], end: number): Reading {
  const last = dates.at(-1);
  const weekday = last?.day === undefined ? undefined : readWeekday(text, end);
  if (last === undefined || weekday === undefined) return { dates, end };
  return { dates: [...dates.slice(0, -1), { ...last, weekday }], end: weekday.span.end };
}

/** Returns one date for each day, or each month, that is written. */
function expand(parts: DateParts, link: Link): RawDate[] {
  const dates = ownPartsOf(parts);
  const head = {
    ...noParts,
    calendar: parts.calendar,
    relativeYear: parts.relativeYear,
    relativeMonth: parts.relativeMonth,
    year: parts.year,
    isFiscal: parts.isFiscal,
  };
  if (dates.length === 0) return [{ ...head, span: { start: parts.start, end: parts.end }, link }];
  return dates.map((own, index) => {
    const start = index === 0 ? parts.start : own.start;
    const end = index === dates.length - 1 ? parts.end : own.end;
    const written = { span: { start, end }, month: own.month, day: own.day };
    return index === 0 ? { ...head, ...written, link } : { ...noParts, ...written, link: own.link };
  });
}

/** One of the dates that are written with shared parts: its own month or day, or both. */
interface OwnParts {
  month: WrittenNumber | undefined;
  day: WrittenNumber | undefined;
  start: number;
  end: number;
  link: Link;
}

function ownMonth({ number, link }: ChainedNumber): OwnParts {
  return { month: number, day: undefined, ...number.span, link };
}

function ownDay({ number, link }: ChainedNumber): OwnParts {
  return { month: undefined, day: number, ...number.span, link };
}

/** The dates of the parts that are written: the last month and the first day are of the same date. */
function ownPartsOf({ months, days }: DateParts): OwnParts[] {
  const [month, day] = [months.at(-1), days[0]];
  if (month === undefined || day === undefined) return [...months.map(ownMonth), ...days.map(ownDay)];
  const both = { ...ownMonth(month), day: day.number, end: day.number.span.end };
  return [...months.slice(0, -1).map(ownMonth), both, ...days.slice(1).map(ownDay)];
}
