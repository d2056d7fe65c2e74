import {
  englishWeekday,
  nearestOn,
  weekdayName,
  weekdayOf,
  type CalendarDate,
} from '../../report/dates/calendar';
import { calendarDateOf, hasWrongWeekday } from '../../report/dates/judge-date';
import type { DateMention } from '../../report/dates/resolve-dates';
import type { WrittenWeekday } from '../../report/dates/scan-dates';
import { edited, fullDate, redate } from '../../report/dates/write-date';
import { defineRule, type RuleFix } from '../rule';
import { readCorrections } from './lib/corrections';

type Message = 'wrong' | 'changeWeekday' | 'changeDate';

/** 103年2月14日（星期四）, which was a Friday. */
export const dateWeekday = defineRule<Message>({
  id: 'date/weekday',
  scope: 'section',
  severity: 'error',
  description: {
    'zh-TW': '所載星期與日期不符。',
    en: 'The weekday is not that date’s.',
  },
  rationale: {
    'zh-TW':
      '日期與星期不符時，收文者無從得知何者為準，易致會議、期限錯過。未載年份之日期，僅於前後年份均不相符時提示。',
    en: 'Where date and weekday contradict each other, nobody can tell which one holds, and meetings and deadlines are missed. A date without a year is reported only where the weekday fits in none of the years it may mean.',
  },
  wrong: '本次聽證訂於103年2月14日（星期四）上午9時30分召開。',
  right: '本次聽證訂於103年2月14日（星期五）上午9時30分召開。',
  texts: {
    wrong: {
      'zh-TW': '{date}為星期{right}，所載「{weekday}」與日期不符，請確認日期或星期何者有誤。',
      en: '{date} is a {rightDay}, not “{weekday}”: date and weekday must agree, so one of them is wrong.',
    },
    changeWeekday: { 'zh-TW': '改為星期{right}', en: 'Change the weekday to {rightDay}' },
    changeDate: { 'zh-TW': '改為「{date}」（星期{wrong}）', en: 'Change to “{date}”, a {wrongDay}' },
  },
  check(section, report) {
    const corrections = readCorrections(section);
    section.dates.forEach((mentions, line) => {
      const text = section.lines[line]?.text ?? '';
      const wrong = mentions.filter(hasWrongWeekday);
      const hasBare = wrong.some(({ raw }) => raw.weekday?.isBare === true);
      const markers = hasBare ? markersIn(text, section.lines[line]?.textStart ?? 0, mentions) : [];
      for (const mention of wrong) {
        const { weekday, span } = mention.raw;
        const date = calendarDateOf(mention);
        if (weekday === undefined || date === undefined || corrections.covers(line, span)) continue;
        if (weekday.isBare && markers.some((marker) => Math.abs(marker - weekday.value) === 1)) continue;
        const data = {
          date: fullDate(date),
          weekday: text.slice(weekday.span.start, weekday.span.end),
          ...namesOf(weekday, date),
        };
        const fixes = (): RuleFix<Message>[] => fixesFor(text, line, mention, weekday, date);
        report({ line, span: weekday.span, message: 'wrong', data, fixes });
      }
    });
  },
});

function namesOf(weekday: WrittenWeekday, date: CalendarDate): Record<string, string> {
  const right = weekdayOf(date);
  return {
    right: weekdayName(right),
    rightDay: englishWeekday(right),
    wrong: weekdayName(weekday.value),
    wrongDay: englishWeekday(weekday.value),
  };
}

/**
 * The numbers of the （一）, （二）… that stand behind no date. Next to such a number, one that happens to stand behind a
 * date is a marker too: 自112年5月1日（一）補助…（二）獎勵….
 */
function markersIn(text: string, textStart: number, mentions: readonly DateMention[]): number[] {
  const weekdays = new Set(mentions.map(({ raw }) => raw.weekday?.span.start));
  const found = [...text.matchAll(/[（(]([一二三四五六七])[）)]/g)];
  // The line's own marker says nothing of what is within.
  const within = found.filter(({ index }) => !weekdays.has(index) && index > textStart);
  return [...new Set(within.map(([, name = '']) => ' 一二三四五六七'.indexOf(name)))];
}

function fixesFor(
  text: string,
  line: number,
  { raw }: DateMention,
  weekday: WrittenWeekday,
  date: CalendarDate,
): RuleFix<Message>[] {
  const data = namesOf(weekday, date);
  const changeWeekday: RuleFix<Message> = {
    title: 'changeWeekday',
    data,
    edits: [{ line, span: weekday.name, newText: weekdayName(weekdayOf(date)) }],
    // A date in full is what the rest of the document goes by; a shortened one may be the slip itself.
    preferred: raw.year !== undefined && raw.month !== undefined,
  };
  const edits = redate(text, raw, date, nearestOn(weekday.value, date));
  if (edits === undefined) return [changeWeekday];
  const changeDate: RuleFix<Message> = {
    title: 'changeDate',
    data: { ...data, date: edited(text, raw.span, edits) },
    edits: edits.map((edit) => ({ line, ...edit })),
  };
  return [changeWeekday, changeDate];
}
