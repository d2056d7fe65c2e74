import { defineMessages } from '../../../message';

export const textBrokenParagraph = defineMessages({
  description: {
    'zh-TW': '句子被換頁截斷，分成兩段。',
    en: 'A page break has cut a sentence into two paragraphs.',
  },
  rationale: {
    'zh-TW':
      '從 PDF 或紙本轉出的文字，常在換頁處多出段落記號，一句話因此分成兩段，印出時中間會空行。只在前段顯然未完、次段顯然接續時列為檢核意見。',
    en: 'Text taken from a PDF keeps the page’s end as a paragraph’s end, which prints as a gap in the sentence. Found only where the first part is clearly unfinished and the second clearly goes on.',
  },
  cut: {
    'zh-TW': '句子在「{end}」處截斷，次段「{start}」接續同一句：一句話應在同一段，可能是換頁留下的段落記號。',
    en: 'The sentence is cut at “{end}” and goes on with “{start}” in the next paragraph: probably left by a page break; a sentence stays in one paragraph.',
  },
  join: { 'zh-TW': '與次段合併', en: 'Join with the next paragraph' },
});
