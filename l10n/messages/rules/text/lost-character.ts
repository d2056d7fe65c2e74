import { defineMessages } from '../../../message';

export const textLostCharacter = defineMessages({
  description: {
    'zh-TW': '轉檔後的缺字：替代字元（U+FFFD）、自造字，或夾在中文字間的「?」。',
    en: 'A character lost in conversion: U+FFFD, a private-use character, or “?” between Chinese characters.',
  },
  rationale: {
    'zh-TW':
      '人名、地名中的罕用字及自造字，轉檔後常變成「?」、方框或空白；換一部電腦或印出時就看不到原字，須查明後補正。',
    en: 'Rare characters of names, and those a machine defines for itself, turn into question marks or boxes elsewhere; the original has to be looked up.',
  },
  replaced: {
    'zh-TW': '此處有缺字（U+FFFD），請查明補正。',
    en: 'A character is missing here (U+FFFD): the conversion could not read it; look up what it was.',
  },
  private: {
    'zh-TW': '自造字（{code}），他人電腦無法顯示，請改用全字庫字。',
    en: 'A private-use character ({code}), which other computers cannot show: use a standard one.',
  },
  question: {
    'zh-TW': '中文字間的「{text}」疑為缺字，請查明補正；如為問號，應為全形「？」。',
    en: '“{text}” between Chinese characters probably stands for a lost one; look up what it was, or write ？ if it asks.',
  },
});
