import { defineMessages } from '../../../message';

export const textWidth = defineMessages({
  description: {
    'zh-TW': '行文中用了全形數字或英文字母，或以半形「~」表示起訖。',
    en: 'Full-width digits or Latin letters in running text, or a half-width “~” for a range.',
  },
  rationale: {
    'zh-TW':
      '橫式公文的阿拉伯數字及英文字母用半形，全形者查找、比對時會漏失；起訖用「至」。全文一律用全形數字者、分項標號及其援引、表格不在此限。',
    en: 'Digits and letters are half-width, or searching misses them, and a range is written 至. Reports in full-width digits throughout, markers and references to them, and tables are left alone.',
  },
  full: {
    'zh-TW': '「{text}」為全形，行文中的數字及英文字母應為半形「{right}」。',
    en: '“{text}” is full-width: in running text, digits and letters should be half-width, “{right}”.',
  },
  tilde: {
    'zh-TW': '以半形「~」表示起訖，應為「至」：半形「~」不是標點符號。',
    en: 'A half-width “~” stands for a range and should be 至: it is not a Chinese punctuation mark.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  everywhere: { 'zh-TW': '全文的全形數字及字母改為半形', en: 'Make all of them half-width' },
});
