import { defineMessages } from '../message';

/** The days of the week by number, from Sunday on. */
export const weekdays = defineMessages({
  0: { 'zh-TW': '星期日', en: 'Sunday' },
  1: { 'zh-TW': '星期一', en: 'Monday' },
  2: { 'zh-TW': '星期二', en: 'Tuesday' },
  3: { 'zh-TW': '星期三', en: 'Wednesday' },
  4: { 'zh-TW': '星期四', en: 'Thursday' },
  5: { 'zh-TW': '星期五', en: 'Friday' },
  6: { 'zh-TW': '星期六', en: 'Saturday' },
});
