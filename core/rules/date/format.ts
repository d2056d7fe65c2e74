import { isValidDay } from '../../report/dates/calendar';
import type { RawDate, WrittenNumber } from '../../report/dates/scan-dates';
import type { Line } from '../../report/line';
import type { Span } from '../../report/text';
import { isWithin, quotationsOf } from '../lib/quotations';
import { defineStatistic } from '../report-statistic';
import { cachedPerLine } from '../../report/cache';
import { defineRule, type Violation, type MessageIdOf } from '../rule';
import { dateFormat as messages } from '../../../l10n/messages/rules/date/format';

type MessageId = MessageIdOf<typeof messages>;

/** Whether most dates of the report are written with digits. Where all are in Han numerals, none is odd. */
const digitsPrevail = defineStatistic({
  *count({ lines }) {
    for (const { dates } of lines) {
      for (const { month, isSeparated } of dates)
        if (month !== undefined && !isSeparated) yield isHan(month) ? 'han' : 'digits';
    }
  },
  summarize: (counts) => (counts.get('digits') ?? 0) > (counts.get('han') ?? 0),
});

/** 112.12.1, 112/12/01, 民國一一二年十二月一日. */
export const dateFormat = defineRule({
  id: 'date/format',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong:
    '一、本案於112年11月8日簽准，112.12.1核定。\n二、經費於112/12/05撥付。\n三、本計畫自民國一一二年十二月十日起實施，至112年12月31日止。',
  right:
    '一、本案於112年11月8日簽准，112年12月1日核定。\n二、經費於112年12月5日撥付。\n三、本計畫自112年12月10日起實施，至112年12月31日止。',
  statistics: [digitsPrevail],
  check(section, report, { summaryOf }) {
    const mayHaveHan = summaryOf(digitsPrevail);
    section.lines.forEach((own, line) => {
      const { prose, type, dates } = own;
      if (type !== 'text' && type !== 'field') return;
      const found = [...separatedOn(own), ...(mayHaveHan ? inHan(prose, dates) : [])];
      if (found.length === 0) return;
      const quotations = quotationsOf(prose);
      for (const odd of found) {
        if (!isWithin(odd.span, quotations)) report(violationOf(odd, line, prose));
      }
    });
  },
});

interface OddDate {
  span: Span;
  message: 'form' | 'han';
  right: string;
}

function violationOf({ span, message, right }: OddDate, line: number, prose: string): Violation<MessageId> {
  const data = { text: prose.slice(span.start, span.end), right };
  const edits = [{ line, span, newText: right }];
  return { line, span, message, data, fixes: [{ title: 'change', data, edits, preferred: true }] };
}

/** 112.12.1府授法字第…: the date of a file number. */
const fileNumber = /^[.．]?[^，。；：\s]{0,12}字第/;

/** 112.12.1, 112/12/01, and ranges of them. */
function* separated({ prose, dates }: Line): Generator<OddDate> {
  for (const group of linkedDates(dates, ['rangeEnd'])) {
    const [first] = group;
    const last = group.at(-1) ?? first;
    if (first?.calendar !== 'roc' || last === undefined || !group.every(({ isSeparated }) => isSeparated))
      continue;
    const span = { start: first.span.start, end: last.span.end };
    // 112-12-01 has the form of many other numbers: the calendar alone says that it is a date.
    if (/[0-9０-９]-[0-9０-９]/.test(prose.slice(first.span.start, first.span.end))) continue;
    if (fileNumber.test(prose.slice(span.end, span.end + 16))) continue;
    if (group.every(({ year = first.year, month, day }) => isPossible(year, month, day)))
      yield { span, message: 'form', right: inWords(prose, group) };
  }
}

/** The dates of a line, those that are linked to one in such a way together with it. */
function linkedDates(dates: readonly RawDate[], links: readonly RawDate['link'][]): RawDate[][] {
  const groups: RawDate[][] = [];
  for (const date of dates) {
    const last = groups.at(-1);
    if (last === undefined || !links.includes(date.link)) groups.push([date]);
    else last.push(date);
  }
  return groups;
}

/** What joins them stays, but for the dash of a range. */
function inWords(prose: string, group: readonly RawDate[]): string {
  const [first] = group;
  let text = '';
  let at: number | undefined;
  for (const { span, link, year, month, day } of group) {
    if (at !== undefined) text += link === 'rangeEnd' ? '至' : prose.slice(at, span.start);
    const isSameYear = text !== '' && (year === undefined || year.value === first?.year?.value);
    text += `${year === undefined || isSameYear ? '' : `${year.value}年`}${month?.value ?? ''}月${day?.value ?? ''}日`;
    at = span.end;
  }
  return text;
}

function isHan({ writing }: WrittenNumber): boolean {
  return writing === 'positional' || writing === 'counted';
}

/** Dates in Han numerals that have a year and a month; what is linked to one goes with it. */
function* inHan(prose: string, dates: readonly RawDate[]): Generator<OddDate> {
  for (const linked of linkedDates(dates, ['rangeEnd', 'listed'])) {
    const [raw] = linked;
    if (raw?.calendar !== 'roc' || raw.year === undefined || raw.month === undefined) continue;
    if (!isHan(raw.year) || !isHan(raw.month) || linked.some(({ isSeparated }) => isSeparated)) continue;
    if (!linked.every(({ month = raw.month, day }) => isPossible(raw.year, month, day))) continue;
    const span = { start: raw.span.start, end: linked.at(-1)?.span.end ?? raw.span.end };
    yield { span, message: 'han', right: inDigits(prose, span, linked) };
  }
}

/** A day that no calendar has is `date/invalid`'s. */
function isPossible(year?: WrittenNumber, month?: WrittenNumber, day?: WrittenNumber): boolean {
  return isValidDay(year === undefined ? undefined : year.value + 1911, month?.value ?? 1, day?.value ?? 1);
}

function inDigits(prose: string, span: Span, dates: readonly RawDate[]): string {
  const numbers = dates.flatMap(({ year, month, day }) => [year, month, day]);
  let [text, at] = ['', span.start];
  for (const number of numbers) {
    if (number === undefined) continue;
    text += prose.slice(at, number.span.start) + String(number.value);
    at = number.span.end;
  }
  return (text + prose.slice(at, span.end)).replace(/^(?:中華)?民國[ \u3000]?/, '').replaceAll('元月', '1月');
}

const separatedOn = cachedPerLine((line) => [...separated(line)]);
