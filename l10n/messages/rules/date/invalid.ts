import { defineMessages } from '../../../message';

export const dateInvalid = defineMessages({
  description: {
    'zh-TW': '不存在之日期，如2月30日、13月1日、112/2/30。',
    en: 'An invalid date, such as 2月30日, 13月1日 or 112/2/30.',
  },
  rationale: {
    'zh-TW':
      '不存在之日期使期限、期間無從起算，對外發布後往往須另行公告更正。表單之空白日期（00年00月00日、○月○日）及更正公告所引述之原日期不在此限。',
    en: 'No period can begin or end on a day that does not exist, and once published it takes an official correction. Blank dates of forms (00年00月00日, ○月○日) and the wrong dates that a correction quotes are left alone.',
  },
  noDay: {
    'zh-TW': '查無「{date}」：{month}月僅有{days}日，請更正。',
    en: 'Invalid date “{date}”: month {month} has only {days} days.',
  },
  noMonth: {
    'zh-TW': '查無「{date}」：一年僅有12個月，請更正。',
    en: 'Invalid date “{date}”: a year has only 12 months.',
  },
  zero: {
    'zh-TW': '查無「{date}」：月、日均自1起算，請更正。',
    en: 'Invalid date “{date}”: months and days count from 1.',
  },
  change: { 'zh-TW': '改為「{date}」', en: 'Change to “{date}”' },
});
