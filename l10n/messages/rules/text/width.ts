import { defineMessages } from '../../../message';

export const textWidth = defineMessages({
  description: {
    'zh-TW': '行文中用了全形數字或英文字母，或以「~」表示起訖。',
    en: 'Full-width digits or Latin letters in running text, or “~” for a range.',
  },
  rationale: {
    'zh-TW':
      '橫式公文的阿拉伯數字及英文字母用半形，全形者查找、比對時會漏失；起訖用「至」。全文一律用全形數字者、標號及其引用、表格不在此限。',
    en: 'Digits and letters are half-width, or searching misses them, and a range is written 至. Reports in full-width digits throughout, markers and references to them, and tables are left alone.',
  },
  full: {
    'zh-TW': '「{text}」為全形，行文中的數字及英文字母應用半形「{right}」。',
    en: '“{text}” is full-width; digits and letters are half-width in running text: “{right}”.',
  },
  tilde: {
    'zh-TW': '以「~」表示起訖，應作「至」：「~」兼表約略，公文不用。',
    en: '“~” stands for a range, which is written 至; it also means “about”.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  everywhere: { 'zh-TW': '全文的全形數字及字母改為半形', en: 'Make all of them half-width' },
});
