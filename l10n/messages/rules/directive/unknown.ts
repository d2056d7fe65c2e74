import { defineMessages } from '../../../message';

export const directiveUnknown = defineMessages({
  description: {
    'zh-TW': '抑制指令所列之規則不存在。',
    en: 'A directive names a rule that does not exist.',
  },
  rationale: {
    'zh-TW': '規則名稱打錯時，指令不生作用，應抑制之提示仍會出現。',
    en: 'A directive with a misspelt rule does nothing, and what it should silence is still reported.',
  },
  unknown: {
    'zh-TW': '沒有「{id}」這項規則，本指令對其不生作用。',
    en: 'There is no rule “{id}”, so the directive does nothing for it.',
  },
  nearest: {
    'zh-TW': '沒有「{id}」這項規則，本指令對其不生作用；應為「{nearest}」。',
    en: 'There is no rule “{id}”, so the directive does nothing for it; “{nearest}” is probably meant.',
  },
  change: { 'zh-TW': '改為「{nearest}」', en: 'Change to “{nearest}”' },
});
