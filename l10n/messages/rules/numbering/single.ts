import { defineMessages } from '../../../message';

export const numberingSingle = defineMessages({
  description: {
    'zh-TW': '同一層級僅有一項。',
    en: 'A level has one item only.',
  },
  rationale: {
    'zh-TW': '只有一項時不必編號，逕以文字敘明即可；若有第二項，可能是漏列了。',
    en: 'A single item needs no number; where a second was meant, it may have been lost.',
  },
  single: {
    'zh-TW': '此層級僅有「{marker}」一項，可不編號，或檢查是否漏列。',
    en: '“{marker}” is the only item of its level: it needs no number, unless another was lost.',
  },
});
