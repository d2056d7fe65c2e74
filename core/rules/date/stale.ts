import { dayNumber, daysInMonth, type CalendarDate } from '../../report/dates/calendar';
import { isInCalendar, possibleYears } from '../../report/dates/judge-date';
import { endWithWeekday } from '../../report/dates/raw-date';
import type { DateMention } from '../../report/dates/resolve-dates';
import { fullDate } from '../../report/dates/write-date';
import { expectDefined } from '../../report/expect';
import { isWithin, quotationsOf } from '../lib/quotations';
import { defineRule, type MessageIdOf } from '../rule';
import { clauseAfter, clauseBefore } from './lib/clause';
import { meetingDate } from './lib/meeting-date';
import { dateStale as messages } from '../../../l10n/messages/rules/date/stale';

type MessageId = MessageIdOf<typeof messages>;

/** 預計於112年11月30日完成, in the report to a meeting on 112年12月27日. */
export const dateStale = defineRule({
  id: 'date/stale',
  scope: 'section',
  severity: 'information',
  submission: 'date',
  messages,
  wrong:
    '會議日期：112年12月27日\n一、資訊處\n(一) 系統預計於112年11月30日上線。\n(二) 說明會已於113年1月10日召開。',
  right:
    '會議日期：112年12月27日\n一、資訊處\n(一) 系統已於112年11月30日上線。\n(二) 說明會訂於113年1月10日召開。',
  statistics: [meetingDate],
  check(section, report, { summaryOf }) {
    const meeting = summaryOf(meetingDate);
    if (meeting === undefined) return;
    section.lines.forEach(({ prose, type }, line) => {
      if (type !== 'text') return;
      const stale = staleDates(
        prose,
        expectDefined(section.dates[line], 'list of the dates on a line', []),
        meeting,
      );
      const quotations = stale.length === 0 ? [] : quotationsOf(prose);
      for (const { span, message } of stale) {
        if (isWithin(span, quotations)) continue;
        const data = { text: prose.slice(span.start, span.end), meeting: fullDate(meeting) };
        report({ line, span, message, data });
      }
    });
  },
});

/** Right before the date; 將 by itself mostly has an object: 將112年資料彙整. */
const planned = /(?<![原曾])(?:預[計定](?:[於自在]|可於)?|[將擬][於自]|(?<![制修核議特約規法商])[訂定]於)$/;
/** 請於11月30日前函復: what is asked for by a day. */
const asked = /(?<![函通前經曾])請(?:各[^，。；]{1,12})?[於在]?$/;
const byThen = /^[）)]?(?:[上下]午|下班|[0-9０-９:：時分])*(?:以?前|之前)/;
/** What is counted up to a day, and by the meeting should be counted again. */
const countedTo = /(?:截至|統計至)$/;
const done = /(?:業已|業經|已|業)[於自]$/;
/** Reports what was planned or said at another time. */
const toldBefore = /原|曾|業(?![務者界主])|已|前[於經次]|當時|嗣|表示|指出|函|通知|公告|決議|裁示|載/;
/** Another year is spoken of, and the date takes it from there. */
const otherYear = /[去上前明次翌下隔]年/;
/** Goes on to say what became of it. */
const explained = /展延|順延|延[至後期長]|改[於至為期]|[未尚]|惟|落後|提前|取消|業(?![務者界主])|已|因/;
/** 已於113年1月10日前: before that day it may well be done. 已於113年1月排定: what is done is the plan. */
const plannedStill = /^[）)]?(?:以?前|之前)|排定|預[定計約]|規劃|編列|訂定|安排|核定/;

interface StaleDate {
  span: { start: number; end: number };
  message: MessageId;
}

function staleDates(prose: string, mentions: readonly DateMention[], meeting: CalendarDate): StaleDate[] {
  const found: StaleDate[] = [];
  mentions.forEach((written, index) => {
    const mention = withSeason(prose, written);
    const { span, link } = mention.raw;
    // A day that no calendar has is `date/invalid`'s.
    if (mention.month === undefined || link !== undefined || !isInCalendar(mention)) return;
    const before = clauseBefore(prose, span.start);
    if (mention.raw.year === undefined && otherYear.test(before)) return;
    const last = lastLinked(mentions, mention, index);
    const word = planned.exec(before);
    if (countedTo.test(before)) {
      if (isLongBefore(mention, meeting)) found.push({ span, message: 'outdated' });
      return;
    }
    const after = clauseAfter(prose, endWithWeekday(last.raw));
    const isAsked = byThen.test(after) && asked.test(before) && !toldBefore.test(before);
    if (isAsked && !explained.test(restOf(prose, last))) {
      if (isSurely('past', last, meeting)) found.push({ span, message: 'past' });
    } else if (word !== null) {
      if (toldBefore.test(before.slice(0, word.index)) || explained.test(restOf(prose, last))) return;
      if (isSurely('past', last, meeting)) found.push({ span, message: 'past' });
    } else if (done.test(before) && !plannedStill.test(after)) {
      if (isSurely('future', mention, meeting)) found.push({ span, message: 'future' });
    }
  });
  return found;
}

/** 112年第3季, 112年底: the month in which that ends. */
function withSeason(prose: string, mention: DateMention): DateMention {
  const { raw, month } = mention;
  if (month !== undefined || raw.year === undefined || raw.isFiscal) return mention;
  const [, season, end] =
    /^(?:第?([1-4１-４一二三四])季|(底))/.exec(prose.slice(raw.span.end, raw.span.end + 4)) ?? [];
  if (season === undefined) return end === undefined ? mention : { ...mention, month: 12 };
  const number = '一二三四'.indexOf(season) + 1 || Number(season.normalize('NFKC'));
  return { ...mention, month: number * 3 };
}

/** A range or list is past when its last day is. */
function lastLinked(mentions: readonly DateMention[], first: DateMention, index: number): DateMention {
  let last = first;
  for (let at = index + 1; mentions[at]?.raw.link !== undefined; at++) last = mentions[at] ?? last;
  return last;
}

/** The rest of the sentence, up to a maximum number of characters: it says what became of a plan. */
function restOf(prose: string, { raw }: DateMention): string {
  const rest = prose.slice(raw.span.end, raw.span.end + 60);
  const end = rest.indexOf('。');
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * A writer leaves the year out where it is clear: the day is this year’s, or next year’s or last year’s if it is
 * nearer than this. 預計於12月5日, at a meeting on 12月27日, does not speak of the next December.
 */
const tooFar = 300;

/** The number of days after which figures are old: reports are monthly, and figures may be those of the month before. */
const oldAfterDays = 62;

/** Whether figures up to a date are more than two months old in every year that it may mean. */
function isLongBefore(mention: DateMention, meeting: CalendarDate): boolean {
  const { month, day } = mention;
  const years = yearsOf(mention, meeting);
  if (month === undefined || month > 12 || years.length === 0) return false;
  return years.every((year) => {
    const age = dayNumber(meeting) - dayNumber({ year, month, day: day ?? daysInMonth(year, month) });
    return age > oldAfterDays || (age < 0 && years.length > 1);
  });
}

/** Whether a date is past, or still to come, in every year that it may mean. */
function isSurely(when: 'past' | 'future', mention: DateMention, meeting: CalendarDate): boolean {
  const { month, day } = mention;
  const years = yearsOf(mention, meeting);
  if (month === undefined || month > 12 || years.length === 0) return false;
  const today = dayNumber(meeting);
  return years.every((year) => {
    const first = dayNumber({ year, month, day: day ?? 1 });
    const last = day === undefined ? first + daysInMonth(year, month) - 1 : first;
    if (when === 'past' ? last < today : first > today) return true;
    return (
      year !== meeting.year && years.length > 1 && Math.abs((when === 'past' ? first : last) - today) > tooFar
    );
  });
}

/** The years that a date may mean, seen from the meeting; none where that cannot be known. */
function yearsOf(mention: DateMention, meeting: CalendarDate): number[] {
  const { yearFrom, raw, otherYears } = mention;
  if (yearFrom === 'written') return possibleYears(mention);
  if (raw.relativeYear === 'this') return [meeting.year];
  // 去年, 次月 depend on the date that they are spoken from.
  if (raw.relativeYear !== undefined || raw.relativeMonth !== undefined) return [];
  const isNamedBefore = (yearFrom === 'line' || yearFrom === 'link') && otherYears.length === 0;
  return isNamedBefore ? possibleYears(mention) : [meeting.year - 1, meeting.year, meeting.year + 1];
}
