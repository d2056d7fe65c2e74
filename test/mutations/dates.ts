import { weekdayName, weekdayOf, yearIn } from '../../core/report/dates/calendar';
import type { DateMention } from '../../core/report/dates/resolve-dates';
import { toFullWidth, writeHan } from '../../core/report/numerals';
import type { Report } from '../../core/report/report';
import { changed, matchesIn, type Mutation, type Place } from './mutation';

/** A whole date of the ROC calendar that stands by itself. */
interface WholeDate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** As the ROC counts. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Write = (date: WholeDate) => string | undefined;

/** Mistakes in dates. */
export const dateMutations: readonly Mutation[] = [
  onDates(
    'impossible date',
    /^date\/invalid$/,
    ({ year, month }) => `${year}年${month}月${tooLate(month)}日`,
  ),
  {
    ...onDates('impossible date, full-width', /^date\/invalid$/, ({ year, month }) =>
      toFullWidth(`${year}年${month}月${tooLate(month)}日`),
    ),
    besides: /^text\/width$/,
  },
  onDates('impossible date, Han numerals', /^date\/invalid$/, ({ year, month }) =>
    [writeHan(year), '年', writeHan(month), '月', writeHan(tooLate(month)), '日'].join(''),
  ),
  onDates('wrong weekday', /^date\/weekday$/, ({ year, month, day }) => {
    const weekday = weekdayOf({ year: year + 1911, month, day });
    const other = ((weekday + 1 + (day % 6)) % 7) as typeof weekday;
    return `${year}年${month}月${day}日（${weekdayName(other)}）`;
  }),
  onDates('reversed range with years', /^date\/range$/, ({ year, month, day }) =>
    day < 3 ? undefined : `${year}年${month}月${day}日至${year}年${month}月${Math.ceil(day / 2)}日`,
  ),
  onDates('reversed range of days', /^date\/range$/, ({ month, day }) =>
    day < 3 ? undefined : `${month}月${day}日至${Math.ceil(day / 2)}日`,
  ),
  {
    name: 'lost 年',
    finds: /^date\/year-mark$/,
    places: (report) => matchesIn(report, /(?<!\d)1\d\d年度/g, ([text]) => text.replace('年', '')),
  },
];

/** A day that the month never has: one too many, or far too many. */
function tooLate(month: number): number {
  if (month === 2) return 30;
  return month % 3 === 0 ? 32 + month : [4, 6, 9, 11].includes(month) ? 31 : 32;
}

function onDates(name: string, finds: RegExp, write: Write): Mutation {
  return {
    name,
    finds,
    places: (report): Place[] =>
      wholeDates(report).map((date) => () => {
        const text = write(date);
        return text === undefined ? undefined : changed(report, date.line, date.start, date.end, text);
      }),
  };
}

function wholeDates(report: Report): WholeDate[] {
  return report.lines.flatMap(({ type }, line) => {
    if (type !== 'text') return [];
    const mentions = report.datesOn(line);
    return mentions
      .filter((mention, index) => mentions[index + 1]?.raw.link === undefined && isWhole(mention))
      .flatMap(({ raw: { span }, year, month, day }) =>
        year === undefined || month === undefined || day === undefined
          ? []
          : [{ line, start: span.start, end: span.end, year: yearIn('roc', year), month, day }],
      );
  });
}

function isWhole({ raw }: DateMention): boolean {
  const { year, month, day, calendar, link, weekday } = raw;
  if (!year || !month || !day || calendar !== 'roc') return false;
  return link === undefined && weekday === undefined && raw.relativeYear === undefined;
}
