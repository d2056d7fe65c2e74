import { nearestOn, weekdayName, weekdayOf, type CalendarDate } from '../../report/dates/calendar';
import { calendarDateOf, hasWrongWeekday } from '../../report/dates/judge-date';
import type { DateMention } from '../../report/dates/resolve-dates';
import type { WrittenWeekday } from '../../report/dates/scan-dates';
import { applyDateEdits, dateEdits, fullDate } from '../../report/dates/write-date';
import { expectDefined } from '../../report/expect';
import { defineRule, type Violation, type RuleFix, type MessageIdOf } from '../rule';
import { sentence, type MessageData } from '../../../l10n/message';
import { weekdays } from '../../../l10n/messages/weekdays';
import { readCorrections } from './lib/corrections';
import { meetingDate, seenFrom } from './lib/meeting-date';
import { dateWeekday as messages } from '../../../l10n/messages/rules/date/weekday';

type MessageId = MessageIdOf<typeof messages>;

/** 103年2月14日（星期四）, which was a Friday. */
export const dateWeekday = defineRule({
  id: 'date/weekday',
  scope: 'section',
  severity: 'error',
  messages,
  wrong: '本次聽證訂於103年2月14日（星期四）上午9時30分召開。',
  right: '本次聽證訂於103年2月14日（星期五）上午9時30分召開。',
  statistics: [meetingDate],
  check(section, report, { summaryOf }) {
    const corrections = readCorrections(section);
    const meeting = summaryOf(meetingDate);
    section.dates.forEach((written, line) => {
      const mentions = written.map((mention) => seenFrom(meeting, mention));
      const text = expectDefined(section.lines[line]?.text, 'line of a date', '');
      const wrong = mentions.filter(hasWrongWeekday);
      const hasBare = wrong.some(({ raw }) => raw.weekday?.isBare === true);
      const textStart = expectDefined(section.lines[line]?.textStart, 'line of a date', 0);
      const markers = hasBare ? markersIn(text, textStart, mentions) : [];
      const groups = listedTogether(mentions);
      for (const mention of wrong) {
        const group = groups.get(mention);
        if (group !== undefined && group.length > 1 && group.every(hasWrongWeekday)) {
          if (group[0] === mention && !corrections.covers(line, mention.raw.span))
            report(describeList(text, line, group));
          continue;
        }
        const { weekday, span } = mention.raw;
        const date = calendarDateOf(mention);
        if (weekday === undefined || date === undefined || corrections.covers(line, span)) continue;
        if (weekday.isBare && markers.some((marker) => Math.abs(marker - weekday.value) === 1)) continue;
        const data = {
          date: fullDate(date),
          weekday: text.slice(weekday.span.start, weekday.span.end),
          ...namesOf(weekday, date),
        };
        const fixes = (): RuleFix<MessageId>[] => fixesFor(text, line, mention, weekday, date);
        report({ line, span: weekday.span, message: 'wrong', data, fixes });
      }
    });
  },
});

/** The dates whose weekdays share their brackets: 7、8日（星期四、五）. */
function listedTogether(mentions: readonly DateMention[]): Map<DateMention, DateMention[]> {
  const groups = new Map<DateMention, DateMention[]>();
  let open: DateMention[] | undefined;
  for (const mention of mentions) {
    const { link, weekday } = mention.raw;
    if (link === undefined || (weekday !== undefined && !weekday.isListed)) open = undefined;
    if (weekday?.isListed !== true) continue;
    open ??= [];
    open.push(mention);
    groups.set(mention, open);
  }
  return groups;
}

/** 12月7、8日（星期三、四）, where both are wrong: one mistake. */
function describeList(text: string, line: number, group: readonly DateMention[]): Violation<MessageId> {
  const weekdaysWritten = group.flatMap(({ raw: { weekday } }) => weekday ?? []);
  const dates = group.flatMap((mention) => calendarDateOf(mention) ?? []);
  const span = {
    start: Math.min(...weekdaysWritten.map((weekday) => weekday.span.start)),
    end: Math.max(...weekdaysWritten.map((weekday) => weekday.span.end)),
  };
  const right = dates.map((date) => sentence(weekdays[weekdayOf(date)]));
  const data = {
    date: dates.map(fullDate),
    weekday: text.slice(span.start, span.end),
    right,
  };
  const edits = weekdaysWritten.flatMap(({ name }, index) => {
    const date = dates[index];
    return date === undefined ? [] : [{ line, span: name, newText: weekdayName(weekdayOf(date)) }];
  });
  const preferred = group[0]?.raw.year !== undefined;
  return {
    line,
    span,
    message: 'wrongList',
    data,
    fixes: [{ title: 'changeWeekday', data, edits, preferred }],
  };
}

function namesOf(weekday: WrittenWeekday, date: CalendarDate): MessageData {
  return { right: sentence(weekdays[weekdayOf(date)]), wrong: sentence(weekdays[weekday.value]) };
}

/**
 * The numbers of the （一）, （二）… that do not stand after a date. Next to such a number, one that happens to stand after a
 * date is a marker too: 自112年5月1日（一）補助…（二）獎勵….
 */
function markersIn(text: string, textStart: number, mentions: readonly DateMention[]): number[] {
  const weekdays = new Set(mentions.map(({ raw }) => raw.weekday?.span.start));
  const found = [...text.matchAll(/[（(][ \u3000]?([一二三四五六七])[ \u3000]?[）)]/g)];
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
): RuleFix<MessageId>[] {
  const data = namesOf(weekday, date);
  const changeWeekday: RuleFix<MessageId> = {
    title: 'changeWeekday',
    data,
    edits: [{ line, span: weekday.name, newText: weekdayName(weekdayOf(date)) }],
    // A date in full is what the rest of the document goes by; a shortened one may itself be wrong.
    preferred: raw.year !== undefined && raw.month !== undefined,
  };
  const edits = dateEdits(text, raw, date, nearestOn(weekday.value, date));
  if (edits === undefined) return [changeWeekday];
  const changeDate: RuleFix<MessageId> = {
    title: 'changeDate',
    data: { ...data, date: applyDateEdits(text, raw.span, edits) },
    edits: edits.map((edit) => ({ line, ...edit })),
  };
  return [changeWeekday, changeDate];
}
