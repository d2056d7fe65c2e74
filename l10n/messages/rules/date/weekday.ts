import { defineMessages } from '../../../message';

export const dateWeekday = defineMessages({
  description: {
    'zh-TW': '所載星期與日期不符。',
    en: 'The weekday is not that date’s.',
  },
  rationale: {
    'zh-TW':
      '日期與星期不符時，收文者無從得知何者為準，易致會議、期限錯過。未載年份之日期，僅於前後年份均不相符時列為檢核意見。',
    en: 'Where date and weekday contradict each other, nobody can tell which one is right, and meetings and deadlines are missed. A date without a year is reported only where the weekday fits in none of the years it may mean.',
  },
  wrong: {
    'zh-TW': '{date}為{right}，所載「{weekday}」與日期不符，請確認日期或星期何者有誤。',
    en: '{date} is a {right}, not “{weekday}”: date and weekday must agree, so one of them is wrong.',
  },
  wrongList: {
    'zh-TW': '{date}依序為{right}，所載「{weekday}」與日期不符，請確認日期或星期何者有誤。',
    en: '{date} are {right}, not “{weekday}”: dates and weekdays must agree, so one or the other is wrong.',
  },
  changeWeekday: { 'zh-TW': '改為{right}', en: 'Change the weekday to {right}' },
  changeDate: { 'zh-TW': '改為「{date}」（{wrong}）', en: 'Change to “{date}”, a {wrong}' },
});
