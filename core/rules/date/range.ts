import type { DateMention } from '../../report/dates/resolve-dates';
import type { CalendarDate } from '../../report/dates/calendar';
import { endWithWeekday } from '../../report/dates/raw-date';
import { hasWrongWeekday, isInCalendar } from '../../report/dates/judge-date';
import { endsBeforeItBegins, hasWrittenYears } from '../../report/dates/ranges';
import { expectDefined } from '../../report/expect';
import type { Span } from '../../report/text';
import { defineRule } from '../rule';
import { readCorrections } from './lib/corrections';
import { meetingDate, seenFrom } from './lib/meeting-date';
import { rangeFixes } from './lib/range-fixes';
import { dateRange as messages } from '../../../l10n/messages/rules/date/range';

/** 12月7日至2月9日, 94年11月10日至94年11月9日. */
export const dateRange = defineRule({
  id: 'date/range',
  scope: 'section',
  severity: 'error',
  messages,
  wrong: '執照有效期間：自94年11月10日至94年11月9日止。',
  right: '執照有效期間：自94年11月10日至95年11月9日止。',
  statistics: [meetingDate],
  check(section, report, { summaryOf }) {
    const corrections = readCorrections(section);
    const meeting = summaryOf(meetingDate);
    section.dates.forEach((mentions, line) => {
      const text = expectDefined(section.lines[line]?.text, 'line of a date', '');
      mentions.forEach((end, index) => {
        const start = mentions[index - 1];
        if (end.raw.link !== 'rangeEnd' || start === undefined || !isBackwards(start, end, meeting)) return;
        const span = { start: start.raw.span.start, end: endWithWeekday(end.raw) };
        if (corrections.covers(line, span)) return;
        report({
          line,
          span,
          message: 'backwards',
          data: { start: textOf(text, start.raw.span), end: textOf(text, end.raw.span) },
          severity: hasWrittenYears(start, end) ? 'error' : 'warning',
          fixes: () => rangeFixes(text, line, start, end, span),
        });
      });
    });
  },
});

/** A date that has a finding of its own is not reported again as part of a range. */
function isBackwards(start: DateMention, end: DateMention, meeting: CalendarDate | undefined): boolean {
  if (!endsBeforeItBegins(start, end)) return false;
  return [start, end].every(
    (mention) => isInCalendar(mention) && !hasWrongWeekday(seenFrom(meeting, mention)),
  );
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
