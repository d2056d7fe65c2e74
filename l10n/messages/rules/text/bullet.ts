import { defineMessages } from '../../../message';

export const textBullet = defineMessages({
  description: {
    'zh-TW': '分項標號前留有項目符號。',
    en: 'A list bullet is left in front of a marker.',
  },
  rationale: {
    'zh-TW': '從 PDF 或文書軟體貼上的文字，常在分項標號前多出「- 」或「•」；已有分項標號，就不需要項目符號。',
    en: 'Text pasted from a PDF or a word processor often keeps a bullet; an item that has a marker needs none.',
  },
  bullet: {
    'zh-TW': '分項標號「{marker}」前有多餘的項目符號「{bullet}」。',
    en: 'A bullet “{bullet}” is left in front of “{marker}”.',
  },
  remove: { 'zh-TW': '刪除項目符號', en: 'Remove the bullet' },
});
