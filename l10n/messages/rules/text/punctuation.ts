import { defineMessages } from '../../../message';

export const textPunctuation = defineMessages({
  description: {
    'zh-TW': '標點重複（。。），或中文字間用了半形標點（, ; : ? !）或引號。',
    en: 'A doubled mark (。。), or half-width marks (, ; : ? !) or quotation marks in Chinese text.',
  },
  rationale: {
    'zh-TW':
      '重複的標點多為修改後的殘留；中文字間的標點應用全形。刪節號「……」、破折號「——」及「！？」不在此限，時間、比例、西文及活動名稱中的半形標點亦然。',
    en: 'Doubled marks are left over from editing, and Chinese text takes full-width ones. Ellipses, dashes and ！？ are right as they are, and so are times, ratios, Latin text and names.',
  },
  doubled: {
    'zh-TW': '標點重複：「{text}」應為「{right}」。',
    en: 'The mark is repeated: “{text}” should be “{right}”.',
  },
  contrary: {
    'zh-TW': '標點「{text}」重複，僅保留其一。',
    en: 'The marks “{text}” stand together: keep only one.',
  },
  narrow: {
    'zh-TW': '中文字間的標點應為全形：「{text}」應為「{right}」。',
    en: 'Between Chinese characters, marks are full-width: “{text}” should be “{right}”.',
  },
  quotes: {
    'zh-TW': '中文之引號應為全形：{text}應為{right}。',
    en: 'Chinese text has its own quotation marks: {text} should be {right}.',
  },
  changeQuotes: { 'zh-TW': '改用全形引號', en: 'Change to Chinese quotation marks' },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
