import { format } from '../../l10n/message';
import type { Locale } from '../../l10n/locale';
import { hoverMessages as messages } from '../../l10n/messages/hover';
import { daysInMonth, englishWeekday, isValidDay, weekdayName, weekdayOf } from '../report/dates/calendar';
import { endWithWeekday } from '../report/dates/raw-date';
import type { DateMention } from '../report/dates/resolve-dates';
import { rocYear } from '../report/dates/write-date';
import { expectDefined } from '../report/expect';
import type { Span } from '../report/text';

/** What is shown for the text of `span`, in Markdown. */
export interface Hover {
  span: Span;
  contents: string;
}

/**
 * The date at `character` of a line in the other calendar, with its weekday: 2023年11月11日（星期六） for 112年11月11日. Also
 * shown are a year that is not written, and that a date does not exist. Linear in the line's dates.
 * @param mentions the dates of the line
 * @param character a 0-based offset in UTF-16 code units
 * @returns undefined where there is no date, or no year is known
 */
export function dateHover(
  mentions: readonly DateMention[],
  character: number,
  locale: Locale,
): Hover | undefined {
  const mention = mentions.find(({ raw }) => character >= raw.span.start && character < endWithWeekday(raw));
  if (mention?.year === undefined) return undefined;
  const { year, raw } = mention;
  const lines = [
    exists(mention, year) ? converted(mention, year, locale) : notExisting(mention, year, locale),
  ];
  if (raw.year === undefined) lines.push(inherited(mention, year, locale));
  return { span: { start: raw.span.start, end: endWithWeekday(raw) }, contents: lines.join('\n\n') };
}

/** Whether the date exists in the year that is shown. The rule, in contrast, considers what else may be meant. */
function exists({ month, day }: DateMention, year: number): boolean {
  return month === undefined || (day === undefined ? month <= 12 : isValidDay(year, month, day));
}

function converted(mention: DateMention, year: number, locale: Locale): string {
  const { month, day } = mention;
  const date = inOtherCalendar(mention, year, locale);
  if (month === undefined || day === undefined) return date;
  const weekday = weekdayOf({ year, month, day });
  const name = locale === 'en' ? englishWeekday(weekday) : weekdayName(weekday);
  return format(messages.dayAndWeekday, locale, { date, weekday: name });
}

/** ROC dates as Western ones, and the other way round. */
function inOtherCalendar({ month, day, raw }: DateMention, year: number, locale: Locale): string {
  const isWestern = raw.calendar === 'western';
  if (locale === 'en' && !isWestern) {
    const name = month === undefined ? undefined : monthName(month);
    return [day, name, year].filter((part) => part !== undefined).join(' ');
  }
  const target = isWestern ? rocYear(year, '民國') : `${year}年`;
  return target + (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}

function notExisting({ month }: DateMention, year: number, locale: Locale): string {
  if (month === undefined || month > 12) return format(messages.noSuchMonth, locale);
  const name = locale === 'en' ? `${monthName(month)} ${year}` : `${rocYear(year)}${month}月`;
  return format(messages.noSuchDay, locale, { month: name, days: daysInMonth(year, month) });
}

/** The English name of a month. @param month from 1 to 12 */
function monthName(month: number): string {
  return expectDefined<string>(englishMonths[month - 1], 'name of a month', '');
}

function inherited({ otherYears }: DateMention, year: number, locale: Locale): string {
  const message = otherYears.length === 0 ? messages.yearOfDateBefore : messages.yearPresumed;
  return format(message, locale, { year: locale === 'en' ? year : rocYear(year) });
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
