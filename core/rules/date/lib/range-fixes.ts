import { addDays, yearIn } from '../../../report/dates/calendar';
import { writeLike, type WrittenNumber } from '../../../report/dates/written-number';
import type { DateMention } from '../../../report/dates/resolve-dates';
import { applyDateEdits, replaceNumber, type DateEdit } from '../../../report/dates/write-date';
import type { Span } from '../../../report/text';
import type { RuleFix } from '../../rule';

/** Which message is the title of a fix: the dates are swapped, or the end is moved on. */
export type RangeFixMessage = 'swap' | 'later';

/**
 * How a range that ends before it begins can be put right, the likely way first: the end moved on where that makes a
 * term of whole years (94年11月10日至95年11月9日) or leads from the end of a year into the next, else the dates swapped.
 */
export function rangeFixes(
  text: string,
  line: number,
  start: DateMention,
  end: DateMention,
  span: Span,
): RuleFix<RangeFixMessage>[] {
  const fixes: RuleFix<RangeFixMessage>[] = [];
  const swapped = swap(text, start, end);
  if (swapped !== undefined) {
    const edits = swapped.map((edit) => ({ line, ...edit }));
    fixes.push({ title: 'swap', data: { range: applyDateEdits(text, span, swapped) }, edits });
  }
  const later = moveOn(text, start, end);
  if (later !== undefined) {
    fixes.push({
      title: 'later',
      data: { date: applyDateEdits(text, end.raw.span, [later]) },
      edits: [{ line, ...later }],
    });
  }
  return isLikelyLater(text, start, end) ? fixes.reverse() : fixes;
}

/** Whether the end lies in a later year than is written: what a swap would make is longer than what moving on makes. */
function isLikelyLater(text: string, start: DateMention, end: DateMention): boolean {
  const [month, lastMonth] = [start.month, end.month];
  if (month === undefined || lastMonth === undefined) return false;
  // What begins and ends at an hour is an event of days, not a term of years.
  const hasTime = /[時點午晚:：]/.test(text.slice(start.raw.span.end, end.raw.span.start));
  const isTerm = !hasTime && start.day !== undefined && end.day !== undefined && isDayBefore(start, end);
  const isWholeMonths = start.day === undefined && (month - lastMonth + 12) % 12 === 1;
  return isTerm || isWholeMonths || month - lastMonth > 6;
}

/** Whether the end is the day before the beginning, in whatever years: that of a term of whole years. */
function isDayBefore({ month = 1, day = 1 }: DateMention, end: DateMention): boolean {
  const before = addDays({ year: 2001, month, day }, -1);
  return before.month === end.month && before.day === end.day;
}

/** Exchanges the parts that both dates have; what only the beginning has (112年 of 112年12月7日至2月9日) holds for both. */
function swap(text: string, { raw: start }: DateMention, { raw: end }: DateMention): DateEdit[] | undefined {
  if (start.calendar !== end.calendar && end.calendar !== undefined) return undefined;
  if ((start.weekday === undefined) !== (end.weekday === undefined)) return undefined;
  const first: DateEdit[] = [];
  const second: DateEdit[] = [];
  const pairs = [
    [start.year?.span, end.year?.span],
    [start.month?.span, end.month?.span],
    [start.day?.span, end.day?.span],
    [start.weekday?.name, end.weekday?.name],
  ] as const;
  for (const [one, other] of pairs) {
    if (other === undefined) continue;
    if (one === undefined) return undefined;
    first.push({ span: one, newText: text.slice(other.start, other.end) });
    second.push({ span: other, newText: text.slice(one.start, one.end) });
  }
  return [...first, ...second];
}

/** Puts the end into the next year, or the next month where it names a day only. */
function moveOn(text: string, start: DateMention, end: DateMention): DateEdit | undefined {
  const { raw } = end;
  if (raw.year !== undefined) return moveYear(text, start, end, raw.year);
  if (raw.relativeYear !== undefined || raw.relativeMonth !== undefined) return undefined;
  if (raw.month !== undefined) return insertBefore(raw.month, nextYear(text, start));
  if (raw.day === undefined || end.month === undefined) return undefined;
  const month =
    end.month === 12 ? `${nextYear(text, start)}1月` : `${writeLike(raw.day, text, end.month + 1)}月`;
  return insertBefore(raw.day, month);
}

function moveYear(
  text: string,
  start: DateMention,
  end: DateMention,
  written: WrittenNumber,
): DateEdit | undefined {
  const { calendar } = end.raw;
  if (start.year === undefined || calendar === undefined) return undefined;
  const order = ((end.month ?? 0) - (start.month ?? 0)) * 31 + (end.day ?? 0) - (start.day ?? 0);
  const year = yearIn(calendar, order >= 0 ? start.year : start.year + 1);
  return year < 1 ? undefined : replaceNumber(text, written, year);
}

/** The next year by number where the beginning has one, else 翌年. */
function nextYear(text: string, { raw, year }: DateMention): string {
  if (raw.year === undefined || raw.calendar === undefined || year === undefined) return '翌年';
  const number = yearIn(raw.calendar, year + 1);
  return number < 1 ? '翌年' : `${writeLike(raw.year, text, number)}年`;
}

function insertBefore({ span: { start } }: WrittenNumber, newText: string): DateEdit {
  return { span: { start, end: start }, newText };
}
