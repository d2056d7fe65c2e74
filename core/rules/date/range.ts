import type { DateMention } from '../../report/dates/resolve-dates';
import { hasWrongWeekday, isInCalendar } from '../../report/dates/judge-date';
import { endsBeforeItBegins, hasWrittenYears } from '../../report/dates/ranges';
import type { Span } from '../../report/text';
import { defineRule } from '../rule';
import { readCorrections } from './lib/corrections';
import { rangeFixes, type RangeFixMessage } from './lib/range-fixes';

type Message = 'backwards' | RangeFixMessage;

/** 12月7日至2月9日, 94年11月10日至94年11月9日. */
export const dateRange = defineRule<Message>({
  id: 'date/range',
  scope: 'section',
  severity: 'error',
  description: {
    'zh-TW': '迄日早於起日之期間。',
    en: 'A range that ends before it begins.',
  },
  rationale: {
    'zh-TW':
      '迄日早於起日之期間自始不存在，所核定之效期、所受理之申請均因而發生疑義。起訖均載年份者列為錯誤，否則列為警告；跨年之短期間（12月28日至1月3日）及整月期間（8月1日至7月31日）不予提示。',
    en: 'A period that ends before it begins never runs, so a permit of that term or an application within it is in doubt. It is an error where both years are written, else a warning; a short run over New Year (12月28日至1月3日) and whole months (8月1日至7月31日) are left alone.',
  },
  wrong: '執照有效期間：自94年11月10日至94年11月9日止。',
  right: '執照有效期間：自94年11月10日至95年11月9日止。',
  texts: {
    backwards: {
      'zh-TW': '起訖日期倒置：迄日「{end}」早於起日「{start}」，期間之迄日不得在起日之前。',
      en: 'The range is backwards: its end “{end}” is before its beginning “{start}”, and a period must not end before it begins.',
    },
    swap: { 'zh-TW': '對調起訖日期：「{range}」', en: 'Swap the two dates: “{range}”' },
    later: { 'zh-TW': '迄日改為「{date}」', en: 'Change the end to “{date}”' },
  },
  check(section, report) {
    const corrections = readCorrections(section);
    section.dates.forEach((mentions, line) => {
      const text = section.lines[line]?.text ?? '';
      mentions.forEach((end, index) => {
        const start = mentions[index - 1];
        if (end.raw.link !== 'rangeEnd' || start === undefined || !isBackwards(start, end)) return;
        const span = { start: start.raw.span.start, end: end.raw.weekday?.span.end ?? end.raw.span.end };
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
function isBackwards(start: DateMention, end: DateMention): boolean {
  if (!endsBeforeItBegins(start, end)) return false;
  return [start, end].every((mention) => isInCalendar(mention) && !hasWrongWeekday(mention));
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
