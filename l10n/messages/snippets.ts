/** What the editor offers while the user types. */
import { defineMessages } from '../message';

export const snippetMessages = defineMessages({
  preamble: {
    'zh-TW': '報告開頭：案由、報告單位、會議日期（今日）、說明',
    en: 'The beginning of a report: 案由, 報告單位, 會議日期 (today), 說明',
  },
  datedItem: {
    'zh-TW': '以今日日期起首的項目：1、{date}…',
    en: 'An item that begins with today’s date: 1、{date}…',
  },
  date: { 'zh-TW': '今日日期及星期：{date}', en: 'Today’s date with its weekday: {date}' },
});
