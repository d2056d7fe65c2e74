import { defineMessages } from '../../../message';

export const numberingBracket = defineMessages({
  description: {
    'zh-TW': '分項標號的括號一半全形、一半半形，或只有一半；或標點有誤（2，、【二】）。',
    en: 'A marker’s brackets are of two widths, or one of them is missing; or its punctuation is wrong (2，【二】).',
  },
  rationale: {
    'zh-TW': '括號不成對，紙本上一看就是疏漏；程式比對項次時也會出錯。',
    en: 'An unmatched bracket shows at once on paper, and trips everything that reads the numbers.',
  },
  mixed: {
    'zh-TW': '分項標號的括號全形與半形混用：「{marker}」應為「{expected}」。',
    en: 'The marker’s brackets are of two widths: “{marker}” should be “{expected}”.',
  },
  half: {
    'zh-TW': '分項標號的括號不成對：「{marker}」應為「{expected}」。',
    en: 'One of the marker’s brackets is missing: “{marker}” should be “{expected}”.',
  },
  mark: {
    'zh-TW': '分項標號的標點或括號有誤：「{marker}」應為「{expected}」。',
    en: 'The marker’s punctuation or brackets are wrong: “{marker}” should be “{expected}”.',
  },
  change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
});
