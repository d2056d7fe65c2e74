import { daysInMonth, englishWeekday, isValidDay, weekdayName, weekdayOf } from '../report/dates/calendar';
import type { DateMention } from '../report/dates/resolve-dates';
import { rocYear } from '../report/dates/write-date';
import type { Span } from '../report/text';
import type { Locale } from '../rules/rule';

/** What is shown for the text of `span`; Markdown. */
export interface Hover {
  span: Span;
  contents: string;
}

/**
 * The date at `character` of a line in the other calendar, with its weekday: 2023年11月11日（星期六） for 112年11月11日. Says
 * where the year is not written, and where the calendar has no such day. Undefined away from dates, and where no
 * year is known. Linear in the line's dates.
 */
export function dateHover(
  mentions: readonly DateMention[],
  character: number,
  locale: Locale,
): Hover | undefined {
  const mention = mentions.find(({ raw }) => character >= raw.span.start && character < endOf(raw));
  if (mention?.year === undefined) return undefined;
  const { year, raw } = mention;
  const lines = [
    isInItsYear(mention, year) ? converted(mention, year, locale) : notInCalendar(mention, year, locale),
  ];
  if (raw.year === undefined) lines.push(inherited(mention, year, locale));
  return { span: { start: raw.span.start, end: endOf(raw) }, contents: lines.join('\n\n') };
}

/** Unlike the rule, which weighs what else may be meant, this is about the year that is shown. */
function isInItsYear({ month, day }: DateMention, year: number): boolean {
  return month === undefined || (day === undefined ? month <= 12 : isValidDay(year, month, day));
}

function endOf(raw: DateMention['raw']): number {
  return raw.weekday?.span.end ?? raw.span.end;
}

function converted(mention: DateMention, year: number, locale: Locale): string {
  const { month, day } = mention;
  const date = inOtherCalendar(mention, year, locale);
  if (month === undefined || day === undefined) return date;
  const weekday = weekdayOf({ year, month, day });
  return locale === 'en' ? `${date} (${englishWeekday(weekday)})` : `${date}（星期${weekdayName(weekday)}）`;
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
];

/** ROC dates as Western ones, and the other way round. */
function inOtherCalendar({ month, day, raw }: DateMention, year: number, locale: Locale): string {
  const isWestern = raw.calendar === 'western';
  if (locale === 'en' && !isWestern) {
    const name = month === undefined ? undefined : englishMonths[month - 1];
    return [day, name, year].filter((part) => part !== undefined).join(' ');
  }
  const target = isWestern ? rocYear(year, '民國') : `${year}年`;
  return target + (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}

function notInCalendar(mention: DateMention, year: number, locale: Locale): string {
  const { month } = mention;
  if (month === undefined || month > 12) {
    return locale === 'en' ? 'Not in the calendar: a year has 12 months.' : '曆上無此日：一年僅有12個月。';
  }
  const days = daysInMonth(year, month);
  return locale === 'en'
    ? `Not in the calendar: ${englishMonths[month - 1] ?? ''} ${year} has ${days} days.`
    : `曆上無此日：${rocYear(year)}${month}月僅有${days}日。`;
}

function inherited({ otherYears }: DateMention, year: number, locale: Locale): string {
  const isCertain = otherYears.length === 0;
  if (locale === 'en') {
    return isCertain
      ? `The year (${year}) is that of the date before.`
      : `The year (${year}) is taken from the date before, and may be another.`;
  }
  return isCertain ? `年份依前文為${rocYear(year)}。` : `年份依前文推定為${rocYear(year)}。`;
}
