import { nearestValidDays, type CalendarDate } from '../../report/dates/calendar';
import { calendarDateOf, isInCalendar, lengthOfMonth } from '../../report/dates/judge-date';
import type { DateMention } from '../../report/dates/resolve-dates';
import { edited, redate } from '../../report/dates/write-date';
import { defineRule, type Violation, type RuleFix } from '../rule';
import { readCorrections } from './lib/corrections';

type Message = 'noDay' | 'noMonth' | 'change';

/** 112年2月30日, 104年5月57日, 112年13月1日. */
export const dateInvalid = defineRule<Message>({
  id: 'date/invalid',
  scope: 'section',
  severity: 'error',
  description: {
    'zh-TW': '曆上所無之日期，如2月30日、13月1日。',
    en: 'A day that is not in the calendar, such as 2月30日 or 13月1日.',
  },
  rationale: {
    'zh-TW':
      '曆上所無之日期使期限、期間無從起算，對外發布後往往須另行公告更正。表單之空白日期（00年00月00日、○月○日）及更正公告所引述之原日期不在此限。',
    en: 'No period can begin or end on a day that does not exist, and once published it takes an official correction. Blank dates of forms (00年00月00日, ○月○日) and the wrong dates that a correction quotes are left alone.',
  },
  wrong: '(一) 本案申請期限為112年2月30日。\n(二) 各機關請於11月31日前函復。',
  right: '(一) 本案申請期限為112年2月28日。\n(二) 各機關請於11月30日前函復。',
  texts: {
    noDay: {
      'zh-TW': '查無「{date}」：{month}月僅有{days}日，請改為曆上所有之日期。',
      en: 'There is no “{date}”: month {month} has {days} days only, and a date must be in the calendar.',
    },
    noMonth: {
      'zh-TW': '查無「{date}」：一年僅有12個月，月份應為1至12。',
      en: 'There is no “{date}”: a year has 12 months, so the month must be 1 to 12.',
    },
    change: { 'zh-TW': '改為「{date}」', en: 'Change to “{date}”' },
  },
  check(section, report) {
    const corrections = readCorrections(section);
    section.dates.forEach((mentions, line) => {
      for (const mention of mentions) {
        if (isInCalendar(mention) || corrections.covers(line, mention.raw.span)) continue;
        report(describe(section.lines[line]?.text ?? '', line, mention));
      }
    });
  },
});

function describe(text: string, line: number, mention: DateMention): Violation<Message> {
  const { span } = mention.raw;
  const data = { date: text.slice(span.start, span.end) };
  const fixes = (): RuleFix<Message>[] => fixesFor(text, line, mention);
  if (mention.month === undefined || mention.month > 12)
    return { line, span, message: 'noMonth', data, fixes };
  const days = lengthOfMonth(mention);
  return { line, span, message: 'noDay', data: { ...data, month: mention.month, days }, fixes };
}

function fixesFor(text: string, line: number, mention: DateMention): RuleFix<Message>[] {
  const from = calendarDateOf(mention);
  if (from === undefined) return [];
  return nearestValidDays(from).flatMap((to) => fixTo(text, line, mention, from, to) ?? []);
}

function fixTo(
  text: string,
  line: number,
  { raw }: DateMention,
  from: CalendarDate,
  to: CalendarDate,
): RuleFix<Message> | undefined {
  const edits = redate(text, raw, from, to);
  if (edits === undefined) return undefined;
  return {
    title: 'change',
    data: { date: edited(text, raw.span, edits) },
    edits: edits.map((edit) => ({ line, ...edit })),
  };
}
