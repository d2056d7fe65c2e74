import { isValidDay } from '../../report/dates/calendar';
import type { RawDate, WrittenNumber } from '../../report/dates/scan-dates';
import { toHalfWidth } from '../../report/numerals';
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
      for (const { month } of dates) if (month !== undefined) yield isHan(month) ? 'han' : 'digits';
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

const year = '(?:[89８９][0-9０-９]|[1１][0-3０-３][0-9０-９])';
const twoDigits = '[0-9０-９]{1,2}';
const written = new RegExp(
  `(?<![0-9０-９A-Za-z.．/／:：_#＃第版號-])(?:(?:中華)?民國[ \\u3000]?)?` +
    `(${year})([.．/／])(${twoDigits})\\2(${twoDigits})` +
    `(?:(至|[~～－—–-])(?:(${year})\\2)?(${twoDigits})\\2(${twoDigits}))?(?![0-9０-９A-Za-z.．/／_-])`,
  'g',
);
/** 112.12.1府授法字第…: the date of a file number. */
const fileNumber = /^[.．]?[^，。；：\s]{0,12}字第/;

/** 112.12.1, 112/12/01, and ranges of them. */
function* separated(prose: string): Generator<OddDate> {
  for (const match of prose.matchAll(written)) {
    const [whole, y = '', , m = '', d = '', to, endYear = y, endMonth, endDay] = match;
    const end = match.index + whole.length;
    const first = dateOf(y, m, d);
    if (first === undefined || fileNumber.test(prose.slice(end, end + 16))) continue;
    const span = { start: match.index, end };
    if (to === undefined || endMonth === undefined || endDay === undefined) {
      yield { span, message: 'form', right: first };
      continue;
    }
    const last = dateOf(endYear, endMonth, endDay);
    const right = endYear === y ? last?.replace(/^\d+年/, '') : last;
    if (right !== undefined) yield { span, message: 'form', right: `${first}至${right}` };
  }
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) => Number(toHalfWidth(part)));
  if (y === undefined || m === undefined || d === undefined) return undefined;
  return isValidDay(y + 1911, m, d) ? `${y}年${m}月${d}日` : undefined;
}

function isHan({ writing }: WrittenNumber): boolean {
  return writing === 'positional' || writing === 'counted';
}

/** Dates in Han numerals that have a year and a month; what is linked to one goes with it. */
function* inHan(prose: string, dates: readonly RawDate[]): Generator<OddDate> {
  for (const [index, raw] of dates.entries()) {
    if (raw.calendar !== 'roc' || raw.year === undefined || raw.month === undefined) continue;
    if (raw.link !== undefined || !isHan(raw.year) || !isHan(raw.month)) continue;
    let last = index;
    while (dates[last + 1]?.link !== undefined) last++;
    const linked = dates.slice(index, last + 1);
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

const separatedOn = cachedPerLine(({ prose }) => [...separated(prose)]);
