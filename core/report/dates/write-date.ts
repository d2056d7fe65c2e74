import type { Span } from '../text';
import { yearIn, type CalendarDate } from './calendar';
import { writeLike, type WrittenNumber } from './written-number';
import type { RawDate } from './scan-dates';

/** An edit of the line of a date. */
export interface DateEdit {
  /** UTF-16 offsets in the line. */
  span: Span;
  newText: string;
}

/**
 * Returns the edits that turn the date `raw`, which means `from`, into `to`. Each number keeps its writing; a month that
 * is not written is added where it changes. Returns `undefined` where the year would have to change but is not written.
 */
export function dateEdits(
  text: string,
  raw: RawDate,
  from: CalendarDate,
  to: CalendarDate,
): DateEdit[] | undefined {
  const edits: DateEdit[] = [];
  const minDigits = isPadded(text, raw) ? 2 : 1;
  if (to.year !== from.year) {
    if (raw.year === undefined || raw.calendar === undefined) return undefined;
    edits.push(replaceNumber(text, raw.year, yearIn(raw.calendar, to.year)));
  }
  if (to.month !== from.month && raw.month !== undefined) {
    edits.push(replaceNumber(text, raw.month, to.month, minDigits));
  }
  if (raw.day === undefined) return edits;
  const day = writeLike(raw.day, text, to.day, minDigits);
  if (to.month !== from.month && raw.month === undefined) {
    if (raw.relativeMonth !== undefined) return undefined;
    edits.push({ span: raw.day.span, newText: `${writeLike(raw.day, text, to.month)}月${day}` });
  } else if (to.day !== from.day) {
    edits.push({ span: raw.day.span, newText: day });
  }
  return edits;
}

/** Whether the month or the day has a leading zero: 02月28日. */
function isPadded(text: string, { month, day }: RawDate): boolean {
  return [month, day].some(
    (number) =>
      number !== undefined &&
      number.span.end - number.span.start > 1 &&
      /[0０]/.test(text.charAt(number.span.start)),
  );
}

/** Returns the edit that replaces `number` by `value`, written like it, with at least `minDigits` digits. */
export function replaceNumber(text: string, number: WrittenNumber, value: number, minDigits = 1): DateEdit {
  return { span: number.span, newText: writeLike(number, text, value, minDigits) };
}

/** Returns the text of `span` after the edits, which are in order and lie within it. Linear. */
export function applyDateEdits(text: string, span: Span, edits: readonly DateEdit[]): string {
  let result = '';
  let at = span.start;
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at, span.end);
}

/** Writes a date in full, as official documents do: 112年11月11日, 民國前1年10月10日. */
export function fullDate({ year, month, day }: CalendarDate): string {
  return `${rocYear(year)}${month}月${day}日`;
}

/** Writes a Gregorian year as an ROC year: 112年; 民國112年 where `era` is 民國; before 1912 always 民國前1年. */
export function rocYear(year: number, era = ''): string {
  return year > 1911 ? `${era}${yearIn('roc', year)}年` : `民國前${yearIn('before-roc', year)}年`;
}
