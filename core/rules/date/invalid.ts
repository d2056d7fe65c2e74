import { nearestValidDays, type CalendarDate } from '../../report/dates/calendar';
import { calendarDateOf, isInCalendar, lengthOfMonth } from '../../report/dates/judge-date';
import type { DateMention } from '../../report/dates/resolve-dates';
import { applyDateEdits, dateEdits, replaceNumber } from '../../report/dates/write-date';
import { expectDefined } from '../../report/expect';
import { defineRule, type Violation, type RuleFix, type MessageIdOf } from '../rule';
import { readCorrections } from './lib/corrections';
import { dateInvalid as messages } from '../../../l10n/messages/rules/date/invalid';

type MessageId = MessageIdOf<typeof messages>;

/** 112年2月30日, 104年5月57日, 112年13月1日, 5月0日, 112/2/30. */
export const dateInvalid = defineRule({
  id: 'date/invalid',
  scope: 'section',
  severity: 'error',
  messages,
  wrong: '(一) 本案申請期限為112年2月30日。\n(二) 各機關請於11月31日前函復。',
  right: '(一) 本案申請期限為112年2月28日。\n(二) 各機關請於11月30日前函復。',
  check(section, report) {
    const corrections = readCorrections(section);
    section.dates.forEach((mentions, line) => {
      for (const mention of mentions) {
        if (isInCalendar(mention) || corrections.covers(line, mention.raw.span)) continue;
        report(describe(expectDefined(section.lines[line]?.text, 'line of a date', ''), line, mention));
      }
    });
  },
});

function describe(text: string, line: number, mention: DateMention): Violation<MessageId> {
  const { span } = mention.raw;
  const data = { date: text.slice(span.start, span.end) };
  const fixes = (): RuleFix<MessageId>[] => fixesFor(text, line, mention);
  if (mention.month === 0 || mention.day === 0) return { line, span, message: 'zero', data, fixes };
  if (mention.month === undefined || mention.month > 12)
    return { line, span, message: 'noMonth', data, fixes };
  const days = lengthOfMonth(mention);
  return { line, span, message: 'noDay', data: { ...data, month: mention.month, days }, fixes };
}

function fixesFor(text: string, line: number, mention: DateMention): RuleFix<MessageId>[] {
  const from = calendarDateOf(mention);
  if (from === undefined) return monthFixes(text, line, mention);
  return nearestValidDays(from).flatMap((to) => fixTo(text, line, mention, from, to) ?? []);
}

/** Of a month without a day: 111月. */
function monthFixes(
  text: string,
  line: number,
  { raw, year = 0, month = 0 }: DateMention,
): RuleFix<MessageId>[] {
  const written = raw.month;
  if (written === undefined || month < 100) return [];
  return nearestValidDays({ year, month, day: 1 }).map((to) => {
    const edit = replaceNumber(text, written, to.month);
    return {
      title: 'change',
      data: { date: applyDateEdits(text, raw.span, [edit]) },
      edits: [{ line, ...edit }],
    };
  });
}

function fixTo(
  text: string,
  line: number,
  { raw }: DateMention,
  from: CalendarDate,
  to: CalendarDate,
): RuleFix<MessageId> | undefined {
  const edits = dateEdits(text, raw, from, to);
  if (edits === undefined) return undefined;
  return {
    title: 'change',
    data: { date: applyDateEdits(text, raw.span, edits) },
    edits: edits.map((edit) => ({ line, ...edit })),
  };
}
