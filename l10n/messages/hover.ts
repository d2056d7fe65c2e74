import { defineMessages } from '../message';

/** What is shown when the pointer rests on a date. `{month}` includes the year: 112年2月, February 2023. */
export const hoverMessages = defineMessages({
  dayAndWeekday: { 'zh-TW': '{date}（星期{weekday}）', en: '{date} ({weekday})' },
  noSuchMonth: {
    'zh-TW': '不存在之日期：一年僅有12個月。',
    en: 'Invalid date: a year has 12 months.',
  },
  noSuchDay: {
    'zh-TW': '不存在之日期：{month}僅有{days}日。',
    en: 'Invalid date: {month} has {days} days.',
  },
  yearOfDateBefore: {
    'zh-TW': '年份依前文為{year}。',
    en: 'The year ({year}) is that of the date before.',
  },
  yearPresumed: {
    'zh-TW': '年份依前文推定為{year}。',
    en: 'The year ({year}) is presumed from the date before, and may be another.',
  },
});
