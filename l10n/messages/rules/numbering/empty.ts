import { defineMessages } from '../../../message';

export const numberingEmpty = defineMessages({
  description: {
    'zh-TW': '項目僅有分項標號，沒有內容（表單的空白欄位除外）。',
    en: 'An item has neither title nor text nor items below it (the blank lines of a form aside).',
  },
  rationale: {
    'zh-TW': '空白的項目多半是忘了填寫，或刪除時留下了分項標號。',
    en: 'An empty item was either forgotten, or its marker was left behind.',
  },
  empty: {
    'zh-TW': '「{marker}」僅有分項標號，沒有內容。',
    en: '“{marker}” has a marker but no content.',
  },
  remove: { 'zh-TW': '刪除本項，後續項次遞補', en: 'Remove the item and renumber those that follow' },
});
