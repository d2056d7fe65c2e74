import { defineMessages } from '../../../message';

export const dateInvalid = defineMessages({
  description: {
    'zh-TW': '曆上所無之日期，如2月30日、13月1日。',
    en: 'A day that is not in the calendar, such as 2月30日 or 13月1日.',
  },
  rationale: {
    'zh-TW':
      '曆上所無之日期使期限、期間無從起算，對外發布後往往須另行公告更正。表單之空白日期（00年00月00日、○月○日）及更正公告所引述之原日期不在此限。',
    en: 'No period can begin or end on a day that does not exist, and once published it takes an official correction. Blank dates of forms (00年00月00日, ○月○日) and the wrong dates that a correction quotes are left alone.',
  },
  noDay: {
    'zh-TW': '查無「{date}」：{month}月僅有{days}日，請改為曆上所有之日期。',
    en: 'There is no “{date}”: month {month} has {days} days only, and a date must be in the calendar.',
  },
  noMonth: {
    'zh-TW': '查無「{date}」：一年僅有12個月，月份應為1至12。',
    en: 'There is no “{date}”: a year has 12 months, so the month must be 1 to 12.',
  },
  change: { 'zh-TW': '改為「{date}」', en: 'Change to “{date}”' },
});
