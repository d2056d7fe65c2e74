import type { Span } from '../text';
import { matchAt } from './match-at';
import type { Calendar, RelativeMonth, RelativeYear } from './raw-date';
import { readNumberRun, readSpacedDigits, type WrittenNumber } from './written-number';

/**
 * The parts of one date, read at a given place: era or relative word, then year, month, day, each of which may be
 * missing. A month or day may be several numbers that share their unit: 12月9及10日, 1至6月.
 */
export interface DateParts {
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  /** Of the written year. */
  calendar: Calendar | undefined;
  relativeYear: RelativeYear | undefined;
  relativeMonth: RelativeMonth | undefined;
  year: WrittenNumber | undefined;
  /** 年度 is written. */
  isFiscal: boolean;
  months: readonly ChainedNumber[];
  days: readonly ChainedNumber[];
  /** 民國, 西元 or the like is written. */
  hasEra: boolean;
  /** A number is left open (○月00日): this is a form to fill in, not a date. */
  isBlank: boolean;
}

/** One of several numbers that share their unit, and how it is linked to the one before: 9 and 10 of 12月9及10日. */
export interface ChainedNumber {
  number: WrittenNumber;
  link: 'rangeEnd' | 'listed' | undefined;
}

/** Reads the parts of a date at `start`; `undefined` where no date can begin there. */
export function readDateParts(text: string, start: number): DateParts | undefined {
  const parts: DateParts = {
    start,
    end: start,
    calendar: undefined,
    relativeYear: undefined,
    relativeMonth: undefined,
    year: undefined,
    isFiscal: false,
    months: [],
    days: [],
    hasEra: false,
    isBlank: false,
  };
  readYear(text, parts);
  if (!parts.isFiscal) readMonth(text, parts);
  if (parts.months.length > 0 || parts.relativeMonth !== undefined) readDay(text, parts);
  const numbers = [...parts.months, ...parts.days];
  parts.isBlank ||= numbers.length > 0 && numbers.every(({ number }) => number.value === 0);
  return parts.end === start ? undefined : parts;
}

function readYear(text: string, parts: DateParts): void {
  const era = matchAt(eraWord, text, parts.start);
  const relative = era === undefined ? readRelativeYear(text, parts.start) : undefined;
  const numberStart = relative?.end ?? parts.start + (era?.[0].length ?? 0);
  if (relative?.isComplete === true) {
    parts.relativeYear = relative.word;
    endYear(text, parts, numberStart);
    return;
  }
  const year = readUnit(text, numberStart, relative?.isBracketed === true ? bracketedYearUnit : yearUnit);
  if (year === undefined) return;
  if (year.number === undefined) {
    parts.isBlank = true;
  } else {
    parts.year = year.number;
    parts.calendar = calendarOf(era?.[0] ?? '', year.number.value);
  }
  parts.relativeYear = relative?.word;
  parts.hasEra = era !== undefined;
  endYear(text, parts, year.end);
}

/** Sets where the year ends: after 度, where it is 年度. */
function endYear(text: string, parts: DateParts, end: number): void {
  parts.isFiscal = text[end] === '度';
  parts.end = parts.isFiscal ? end + 1 : end;
}

const eraWord = /(?:中華)?民國前?[ \u3000]?|民前|[西公]元[ \u3000]?/y;

function calendarOf(era: string, year: number): Calendar {
  if (era.includes('前')) return 'before-roc';
  return era.startsWith('西') || era.startsWith('公') || year >= 1000 ? 'western' : 'roc';
}

interface RelativeYearReading {
  word: RelativeYear;
  end: number;
  /** 本年: no number follows. */
  isComplete: boolean;
  /** 本（112）年. */
  isBracketed: boolean;
}

const relativeYears = new Map<string, RelativeYear>([
  ['本', 'this'],
  ['今', 'this'],
  ['同', 'same'],
  ['當', 'same'],
  ['去', 'last'],
  ['上', 'last'],
  ['明', 'next'],
  ['下', 'next'],
  ['次', 'next'],
  ['翌', 'next'],
  ['隔', 'next'],
  ['每', 'every'],
]);

/** 前一年, 前二年, 次1年, 前年 before a month: counted from the year that is spoken of, not years of the Republic. */
const countedYear =
  /([前上後次下翌])([一二兩三四五六七八九十]|[0-9０-９]{1,2})?年(?=[ \u3000]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[元同當])[ \u3000]?月)/y;

/** Not 目前一年, 以前年. */
function readCountedYear(text: string, start: number): RelativeYearReading | undefined {
  const match = matchAt(countedYear, text, start);
  if (match === undefined || /[目以]/.test(text.charAt(start - 1))) return undefined;
  const [whole, direction = '', count = ''] = match;
  const isBefore = /[前上]/.test(direction);
  const isNear = count === '' ? !/[前後]/.test(direction) : /^[一1１]$/.test(count);
  const [near, far] = isBefore ? (['last', 'earlier'] as const) : (['next', 'later'] as const);
  return { word: isNear ? near : far, end: start + whole.length, isComplete: true, isBracketed: false };
}

/** Not 本年金, 同年齡, 同年級, which are other words. */
const relativeYear = /[本今同當去上明下次翌隔每]年(?![齡級金資紀輕會])/y;
const relativeBeforeNumber = /[本今同去上明下次翌][ \u3000]?([（(]?)[ \u3000]?(?=[0-9０-９一二])/y;

function readRelativeYear(text: string, start: number): RelativeYearReading | undefined {
  const counted = readCountedYear(text, start);
  if (counted !== undefined) return counted;
  const word = relativeYears.get(text[start] ?? '');
  if (word === undefined || (text[start] === '本' && text[start - 1] === '日')) return undefined;
  if (matchAt(relativeYear, text, start) !== undefined) {
    return { word, end: start + 2, isComplete: true, isBracketed: false };
  }
  const match = matchAt(relativeBeforeNumber, text, start);
  if (match === undefined) return undefined;
  return { word, end: start + match[0].length, isComplete: false, isBracketed: match[1] !== '' };
}

const yearUnit = /[ \u3000]{0,2}年/y;
const bracketedYearUnit = /[ \u3000]?[）)][ \u3000]?年/y;
const monthUnit = /[ \u3000]{0,2}月/y;
const dayUnit = /[ \u3000]{0,2}日/y;

/** A number followed by its unit, and where the unit ends. `number` is `undefined` for a blank: ○年, 00日. */
interface NumberWithUnit {
  number: WrittenNumber | undefined;
  end: number;
}

function readUnit(text: string, start: number, unit: RegExp): NumberWithUnit | undefined {
  const run = readNumberRun(text, start);
  if (run?.value === undefined) return undefined;
  const match = matchAt(unit, text, run.end);
  if (match === undefined) return unit === yearUnit ? readSpaced(text, start, unit) : undefined;
  const number = { value: run.value, span: { start, end: run.end }, writing: run.writing };
  return { number: run.value === 0 ? undefined : number, end: run.end + match[0].length };
}

/** 1 1 2年; 3 0日 after its month. Elsewhere the first of such digits may belong to what stands before: 表1 2月. */
function readSpaced(
  text: string,
  start: number,
  unit: RegExp,
): { number: WrittenNumber; end: number } | undefined {
  const run = readSpacedDigits(text, start);
  const match = run === undefined ? undefined : matchAt(unit, text, run.end);
  if (run === undefined || match === undefined || run.value < (unit === yearUnit ? 100 : 10))
    return undefined;
  const number = { value: run.value, span: { start, end: run.end }, writing: run.writing };
  return { number, end: run.end + match[0].length };
}

const relativeMonth = /[同當次翌]月(?=[ \u3000]?[0-9０-９一二三])/y;

function readMonth(text: string, parts: DateParts): void {
  const start = skipSpaces(text, parts.end);
  const bracketed = readBracketedMonth(text, start);
  const relative = matchAt(relativeMonth, text, start);
  if (bracketed !== undefined) {
    parts.months = [{ number: bracketed.number, link: undefined }];
    parts.end = bracketed.end;
  } else if (relative !== undefined) {
    parts.relativeMonth = /^[同當]/.test(relative[0]) ? 'same' : 'next';
    parts.end = start + 2;
  } else if (text.startsWith('元月', start)) {
    const span: Span = { start, end: start + 1 };
    parts.months = [{ number: { value: 1, span, writing: 'counted' }, link: undefined }];
    parts.end = start + 2;
  } else {
    // Without a year before it, 1、11月 is a marker followed by a month.
    const joint = parts.end === parts.start ? rangeChainJoint : chainJoint;
    parts.months = readChain(text, start, { unit: monthUnit, joint, digits: 3 }, parts);
  }
}

const monthInBrackets = /[本上下次同當][（(](?=[0-9０-９一二三四五六七八九十])/y;
const bracketedMonthUnit = /[）)]月/y;

/** Reads 本（12）月. Only the number matters. */
function readBracketedMonth(text: string, start: number): { number: WrittenNumber; end: number } | undefined {
  const open = matchAt(monthInBrackets, text, start);
  if (open === undefined) return undefined;
  const month = readUnit(text, start + open[0].length, bracketedMonthUnit);
  return month?.number === undefined ? undefined : { number: month.number, end: month.end };
}

function readDay(text: string, parts: DateParts): void {
  parts.days = readChain(
    text,
    skipSpaces(text, parts.end),
    { unit: dayUnit, joint: chainJoint, digits: 3 },
    parts,
  );
}

/** A chain has no more numbers than a month has days. */
const longestChain = 31;
const chainJoint = /[ \u3000]?(?:([至到~～\-－–—])|[、及與和或])[ \u3000]?/y;
const rangeChainJoint = /[ \u3000]?([至到~～\-－–—])[ \u3000]?/y;

/** How a chain of numbers is written. */
interface ChainShape {
  /** After the last number. */
  unit: RegExp;
  /** Between two numbers. */
  joint: RegExp;
  /** The maximum number of digits of each. */
  digits: number;
}

/**
 * Reads one number with its unit, or several that share the unit after the last of them, and moves `parts.end` after
 * the unit. Where the unit is not found, it returns no numbers and leaves `parts` as it was.
 */
function readChain(text: string, start: number, shape: ChainShape, parts: DateParts): ChainedNumber[] {
  const chain: ChainedNumber[] = [];
  const spaced = parts.end === parts.start ? undefined : readSpaced(text, start, shape.unit);
  if (spaced !== undefined) {
    parts.end = spaced.end;
    return [{ number: spaced.number, link: undefined }];
  }
  let link: ChainedNumber['link'];
  for (let at = start; chain.length < longestChain;) {
    const run = readNumberRun(text, at);
    if (run?.value === undefined || run.value >= 10 ** shape.digits) return [];
    chain.push({
      number: { value: run.value, span: { start: at, end: run.end }, writing: run.writing },
      link,
    });
    const end = matchAt(shape.unit, text, run.end);
    if (end !== undefined) {
      parts.end = run.end + end[0].length;
      parts.isBlank ||= chain.some(({ number }) => isLeftOpen(number));
      return chain;
    }
    const joint = matchAt(shape.joint, text, run.end);
    if (joint === undefined) return [];
    link = joint[1] === undefined ? 'listed' : 'rangeEnd';
    at = run.end + joint[0].length;
  }
  return [];
}

/** 00, ○: to be filled in. 0 by itself, as in 5月0日, is a mistake. */
function isLeftOpen({ value, span, writing }: WrittenNumber): boolean {
  return value === 0 && (span.end - span.start > 1 || writing === 'positional' || writing === 'counted');
}

/** Reads a day that takes its month from the date before: 28日 of 11月26日至28日. `undefined` where there is none. */
export function readLoneDay(text: string, start: number): { number: WrittenNumber; end: number } | undefined {
  const day = readUnit(text, start, dayUnit);
  if (day?.number === undefined || day.number.value >= 100) return undefined;
  return { number: day.number, end: day.end };
}

function skipSpaces(text: string, start: number): number {
  let end = start;
  while (end < start + 2 && (text[end] === ' ' || text[end] === '\u3000')) end++;
  return end;
}
