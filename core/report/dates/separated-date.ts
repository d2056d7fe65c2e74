import type { Span } from '../text';
import { matchAt } from './match-at';
import type { Calendar } from './raw-date';
import type { WrittenNumber } from './written-number';

/** One date that is written 112/12/1, or the end of a range of them: 12/31 of 112/12/1-12/31. */
export interface SeparatedDate {
  readonly span: Span;
  readonly calendar: Calendar | undefined;
  readonly year: WrittenNumber | undefined;
  readonly month: WrittenNumber;
  readonly day: WrittenNumber;
}

const digit = '[0-9０-９]';
/** The years of which today's reports speak. */
const year = `(?:[89８９]${digit}|[1１][0-3０-３]${digit}|[1１][9９]${digit}{2}|[2２][0０]${digit}{2})`;
const monthAndDay = (separator: string): string => `(${digit}{1,2})\\${separator}(${digit}{1,2})`;

/** After these it is a part of something longer: of a version, an address, the number of a document. */
const notAfter = `(?<![0-9０-９A-Za-z.．/／:：_#＃=第版號-])`;
const notBefore = `(?![0-9０-９A-Za-z/／_版-]|[.．]${digit})`;
const era = '(?:(?:中華)?民國[ \\u3000]?)?';

const separated = new RegExp(
  `${notAfter}${era}(${year})([.．/／-])${monthAndDay('2')}` +
    `(?:(?:至|[~～－—–]|(?<!-${digit}{1,2})-)(?:(${year})\\2)?${monthAndDay('2')})?${notBefore}`,
  'yd',
);

/**
 * Reads a date that is written with points, slashes or hyphens, or a range of two; none where it is no date. A month
 * or day that no month or day can be (120/45/12) shows that these are other numbers.
 */
export function readSeparated(text: string, start: number): SeparatedDate[] {
  const match = matchAt(separated, text, start);
  const places = match?.indices;
  if (match === undefined || places === undefined) return [];
  const number = (group: number): WrittenNumber | undefined => {
    const [place, written] = [places[group], match[group]];
    return place === undefined || written === undefined ? undefined : numberAt(place, written);
  };
  const last = dateOf(number(5), number(6), number(7));
  const first = dateOf(number(1), number(3), number(4), start);
  const dates = [first, last].filter((date) => date !== undefined);
  // A hyphen joins all kinds of numbers: 112-3-4. With both zeros it is a date.
  const isLoose =
    match[2] === '-' && dates.some(({ month, day }) => !hasTwoDigits(month) || !hasTwoDigits(day));
  const isDate = !isLoose && dates.every(({ month, day }) => isWithin(month, 12) && isWithin(day, 31));
  return isDate ? dates : [];
}

function numberAt([start, end]: [number, number], written: string): WrittenNumber {
  const value = Number(written.normalize('NFKC'));
  return { value, span: { start, end }, writing: /^[0-9]/.test(written) ? 'half-width' : 'full-width' };
}

function dateOf(
  year: WrittenNumber | undefined,
  month: WrittenNumber | undefined,
  day: WrittenNumber | undefined,
  start?: number,
): SeparatedDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  const calendar = year === undefined ? undefined : year.value >= 1000 ? 'western' : 'roc';
  const from = start ?? (year ?? month).span.start;
  return { span: { start: from, end: day.span.end }, calendar, year, month, day };
}

function hasTwoDigits({ span }: WrittenNumber): boolean {
  return span.end - span.start === 2;
}

function isWithin({ value }: WrittenNumber, most: number): boolean {
  return value >= 1 && value <= most;
}
