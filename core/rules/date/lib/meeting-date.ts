import { isValidDay, type CalendarDate } from '../../../report/dates/calendar';
import { possibleYears } from '../../../report/dates/judge-date';
import type { DateMention } from '../../../report/dates/resolve-dates';
import { defineStatistic } from '../../report-statistic';

/** The date in full of the first 會議日期, before the first item. */
export const meetingDate = defineStatistic<CalendarDate | undefined>({
  count({ lines, dates, items }) {
    // What stands after an item is not a field of the report.
    const end = items[0]?.line ?? lines.length;
    const at = lines.findIndex(({ field }, line) => line < end && field?.name === '會議日期');
    const [date] = dates[at] ?? [];
    const { year = 0, month = 0, day = 0, yearFrom } = date ?? {};
    return at >= 0 && yearFrom === 'written' && isValidDay(year, month, day)
      ? [`${year}-${month}-${day}`]
      : [];
  },
  summarize: (counts) => {
    const [[date] = []] = counts;
    if (date === undefined) return undefined;
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return { year, month, day };
  },
});

/** What a report says without a year lies within this many months of its meeting. */
const nearMonths = 8;

/**
 * A date as a meeting's participants read it: one that takes its year from a line before can only be one near the
 * meeting. As it is where the day of the meeting is not known.
 */
export function seenFrom(meeting: CalendarDate | undefined, mention: DateMention): DateMention {
  const { raw, month, yearFrom } = mention;
  if (meeting === undefined || month === undefined) return mention;
  if (yearFrom !== 'context' || raw.relativeYear !== undefined) return mention;
  const [year, ...otherYears] = possibleYears(mention).filter(
    (possible) => Math.abs((possible - meeting.year) * 12 + month - meeting.month) <= nearMonths,
  );
  return year === undefined ? mention : { ...mention, year, otherYears };
}
