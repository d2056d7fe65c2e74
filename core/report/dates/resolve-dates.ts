import { daysInMonth, gregorianYear } from './calendar';
import type { RawDate, RelativeYear } from './scan-dates';

/** What later dates may take from the dates before them. Years are Gregorian. To be compared by `sameContext`. */
export interface DateContext {
  /** The year of the nearest date before that has one. */
  readonly year: number | undefined;
  /** The month of the nearest date before that has one. It may be another date than that of the year. */
  readonly month: number | undefined;
  /** The latest written year of any date before that has a month. */
  readonly latestYear: number | undefined;
}

/** The context before the first date of a report. */
export const emptyContext: DateContext = { year: undefined, month: undefined, latestYear: undefined };

/**
 * Where a date takes its year or month from. `link`: the date it is linked to; `line`: an earlier date on its line;
 * `context`: a date on a line before.
 */
export type PartSource = 'written' | 'link' | 'line' | 'context' | 'none';

/** A date with what it takes from the dates before it. It need not exist. */
export interface DateMention {
  readonly raw: RawDate;
  /** Gregorian. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly yearFrom: PartSource;
  readonly monthFrom: PartSource;
  /**
   * Other years that it may just as well mean, since writers leave out the year they live in, which need not be the one
   * they wrote last. Empty where the year is certain.
   */
  readonly otherYears: readonly number[];
}

/** Whether two contexts are equal. */
export function sameContext(a: DateContext, b: DateContext): boolean {
  return a.year === b.year && a.month === b.month && a.latestYear === b.latestYear;
}

/**
 * Completes the years and months of the dates of one line, each from the nearest date before it. Linear.
 * @param context what the lines before leave
 * @returns the dates, and the context of the next line
 */
export function resolveDates(
  raw: readonly RawDate[],
  context: DateContext,
): { mentions: DateMention[]; context: DateContext } {
  const mentions: DateMention[] = [];
  let now = startOfLine(context);
  for (const date of raw) {
    const mention = resolve(date, date.link === undefined ? undefined : mentions.at(-1), now);
    mentions.push(mention);
    now = after(now, mention);
  }
  const { latestYear, lastYear, month } = now;
  return { mentions, context: raw.length === 0 ? context : { year: lastYear, month, latestYear } };
}

/** What a date may take from the dates before it, at one place of a line. */
interface Situation {
  /** `undefined` after 每年, from which no date may take its year. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly yearFrom: 'line' | 'context';
  readonly monthFrom: 'line' | 'context';
  /** Year and month are those of the same date, and its year was certain. */
  readonly isAnchored: boolean;
  /** `year` was written as 本（112）年, so that 本年 means it. */
  readonly isWritersYear: boolean;
  /** As `year`, but it stays after 每年: the next line may take it. */
  readonly lastYear: number | undefined;
  readonly latestYear: number | undefined;
}

function startOfLine({ year, month, latestYear }: DateContext): Situation {
  return {
    year,
    month,
    yearFrom: 'context',
    monthFrom: 'context',
    isAnchored: false,
    isWritersYear: false,
    lastYear: year,
    latestYear,
  };
}

/** Year and month of a mention. */
type Moment = Omit<DateMention, 'raw' | 'day'>;
type YearMoment = Pick<DateMention, 'year' | 'yearFrom' | 'otherYears'>;

function resolve(raw: RawDate, linked: DateMention | undefined, now: Situation): DateMention {
  return { raw, ...momentOf(raw, linked, now), day: raw.day?.value };
}

function momentOf(raw: RawDate, linked: DateMention | undefined, now: Situation): Moment {
  const { month, monthFrom, isNextYear } = monthOf(raw, linked, now);
  if (raw.year !== undefined && raw.calendar !== undefined) {
    const year = gregorianYear(raw.year.value, raw.calendar);
    return { year, month, yearFrom: 'written', monthFrom, otherYears: [] };
  }
  // 今年 is the writer's year, also after 去年12月至.
  const base = linked === undefined || raw.relativeYear === 'this' ? now.year : linked.year;
  if (base === undefined || isOfUnknownYear(raw)) {
    return { year: undefined, month, yearFrom: 'none', monthFrom, otherYears: [] };
  }
  if (linked !== undefined) return { ...linkedMoment(raw, linked, base, month), month, monthFrom };
  const year = base + (isNextYear ? 1 : 0) + yearStep(raw.relativeYear);
  const otherYears = otherYearsOf(raw, year, month, now);
  return { year, month, yearFrom: now.yearFrom, monthFrom, otherYears };
}

function monthOf(
  raw: RawDate,
  linked: DateMention | undefined,
  now: Situation,
): { month: number | undefined; monthFrom: PartSource; isNextYear: boolean } {
  if (raw.month !== undefined) return { month: raw.month.value, monthFrom: 'written', isNextYear: false };
  if (raw.day === undefined) return { month: undefined, monthFrom: 'none', isNextYear: false };
  const base = linked === undefined ? now.month : linked.month;
  if (base === undefined) return { month: undefined, monthFrom: 'none', isNextYear: false };
  const monthFrom = linked === undefined ? now.monthFrom : linkedSource(linked.monthFrom);
  const isNextYear = raw.relativeMonth === 'next' && base === 12;
  return { month: isNextYear ? 1 : raw.relativeMonth === 'next' ? base + 1 : base, monthFrom, isNextYear };
}

/** The month of a linked date is as certain as that of the date it is linked to. */
function linkedSource(source: PartSource): PartSource {
  return source === 'line' || source === 'context' ? source : 'link';
}

/** 每年 is any year, 前二年 need not be counted from the year that was named last. */
function isOfUnknownYear({ relativeYear }: RawDate): boolean {
  return relativeYear === 'every' || relativeYear === 'earlier' || relativeYear === 'later';
}

function yearStep(relative: RelativeYear | undefined): number {
  switch (relative) {
    case 'last':
      return -1;
    case 'next':
      return 1;
    case 'this':
    case 'same':
    case 'earlier':
    case 'later':
    case 'every':
    case undefined:
      return 0;
  }
}

/** The year of a linked date: as certain as that of the date it is linked to. It may be the year after that. */
function linkedMoment(
  raw: RawDate,
  linked: DateMention,
  base: number,
  month: number | undefined,
): YearMoment {
  if (raw.relativeYear !== undefined) {
    const step = yearStep(raw.relativeYear);
    return { year: base + step, yearFrom: 'link', otherYears: linked.otherYears.map((year) => year + step) };
  }
  const goesBack = month !== undefined && linked.month !== undefined && month < linked.month;
  const isNextYear = isLinkedToNextYear(raw, linked, month);
  const otherYears = new Set(linked.otherYears.map((year) => year + (isNextYear ? 1 : 0)));
  if (goesBack && raw.relativeMonth === undefined) otherYears.add(base + (isNextYear ? 0 : 1));
  return { year: base + (isNextYear ? 1 : 0), yearFrom: 'link', otherYears: [...otherYears] };
}

function isLinkedToNextYear(raw: RawDate, linked: DateMention, month: number | undefined): boolean {
  if (month === undefined || linked.month === undefined) return false;
  if (raw.relativeMonth === 'next') return month < linked.month;
  const start = { month: linked.month, day: linked.day };
  const end = { month, day: raw.day?.value };
  return raw.link === 'rangeEnd'
    ? runsOverNewYear(start, end)
    : month < linked.month && linked.month - month >= 6;
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number | undefined;
}

/** The maximum number of days of a range into the next year without a word for that year: a longer one would name it. */
const longestUnmarkedRun = 45;

/**
 * Whether a range whose end has no year of its own ends in the year after its beginning: 12月28日至1月3日, 8月1日至7月31日
 * (whole months), 11月至2月; but not 12月7日至2月9日.
 */
export function runsOverNewYear(start: MonthAndDay, end: MonthAndDay): boolean {
  if (end.month > start.month) return false;
  if (start.day === undefined || end.day === undefined) return end.month < start.month;
  if (end.month === start.month && end.day >= start.day) return false;
  if (end.month === 1 && start.month >= 10) return true;
  if (start.day === 1 && end.day >= daysInMonth(2001, end.month)) return true;
  const days = (12 - start.month + end.month) * 30 + end.day - start.day;
  return days <= longestUnmarkedRun;
}

/** A date mostly lies within this many months of the one that gives it its year. */
const nearMonths = 8;

function otherYearsOf(raw: RawDate, year: number, month: number | undefined, now: Situation): number[] {
  const others = new Set<number>();
  const isNamed = raw.relativeYear === 'this' ? now.isWritersYear : raw.relativeYear !== undefined;
  for (const other of [year - 1, year + 1]) {
    if (!now.isAnchored || (!isNamed && isNear(other, month, now))) others.add(other);
  }
  // The year is an old document's, and the report's own dates are later.
  if (now.latestYear !== undefined && now.latestYear >= year + 2 && !(isNamed && now.isAnchored)) {
    for (const step of [-1, 0, 1]) others.add(now.latestYear + step);
  }
  return [...others];
}

function isNear(year: number, month: number | undefined, now: Situation): boolean {
  if (month === undefined || now.month === undefined || now.year === undefined) return true;
  return Math.abs((year - now.year) * 12 + month - now.month) <= nearMonths;
}

function after(now: Situation, mention: DateMention): Situation {
  const { raw, year, month } = mention;
  // 98.5.1 is mostly that of a document or an amendment, which the dates around it do not go by.
  if (raw.isSeparated) return now;
  const isDated = month !== undefined;
  const latestYear = raw.year !== undefined && isDated ? later(now.latestYear, year) : now.latestYear;
  const next = isDated ? { ...now, latestYear, month, monthFrom: 'line' as const } : { ...now, latestYear };
  if (year === undefined) return { ...next, year: undefined, isAnchored: false };
  // 去年, 次年 speak of another year, and leave the one that is spoken from as it is.
  const isAside = raw.year === undefined && (raw.relativeYear === 'last' || raw.relativeYear === 'next');
  if (isAside) return { ...next, isAnchored: false };
  // 113年度 by itself speaks of a budget, not of when something is: it gives its year only where there is none.
  const givesYear = isDated || now.lastYear === undefined || (raw.relativeYear === 'this' && !raw.isFiscal);
  if (!givesYear) return next;
  const isAnchored = isDated && mention.otherYears.length === 0;
  const isWritersYear = raw.relativeYear === 'this' && (raw.year !== undefined || now.isWritersYear);
  return { ...next, year, yearFrom: 'line', isAnchored, isWritersYear, lastYear: year };
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
