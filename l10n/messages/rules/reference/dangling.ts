import { defineMessages } from '../../../message';

export const referenceDangling = defineMessages({
  description: {
    'zh-TW': '「…如下：」、「…下列…：」之後沒有內容。',
    en: 'A sentence announces what follows (…如下：), and nothing follows.',
  },
  rationale: {
    'zh-TW':
      '預告「如下」而其下無子項、表、圖或段落，多為彙整時漏貼內容，讀者無從得知所指為何。其後項次之層級有誤者，由編號規則檢核。',
    en: 'Where “as follows” is followed by no item, table, figure or paragraph, something was mostly lost when the parts were put together. Where the next marker is of a wrong level, the numbering rules report it.',
  },
  nothing: {
    'zh-TW': '「{text}」之後沒有內容：應列出所指事項，或改寫本句，以免讀者以為漏列。',
    en: 'Nothing follows “{text}”: list what it announces or reword the sentence, or readers will look for it.',
  },
});
