import { defineMessages } from '../../../message';

export const textVariant = defineMessages({
  description: {
    'zh-TW': '同一份報告中「台」、「臺」混用，如台灣、臺灣並見（登記名稱除外）。',
    en: '台 and 臺 mixed in one report, such as 台灣 beside 臺灣 (registered names excepted).',
  },
  rationale: {
    'zh-TW':
      '法規用字及多數機關以「臺」為準，同一份報告宜前後一致。公司、團體等依法登記的名稱，以及引號內的名稱，從其原名。',
    en: 'Laws and most agencies write 臺, and a report should keep to one form. Registered names of companies and associations, and what is quoted, keep their own.',
  },
  mixed: {
    'zh-TW': '「{text}」在本報告他處作「{right}」：用字宜前後一致。',
    en: '“{text}” is written “{right}” elsewhere in this report: keep to one form.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  changeAll: { 'zh-TW': '全部改為「臺」', en: 'Change to 臺 everywhere' },
});
