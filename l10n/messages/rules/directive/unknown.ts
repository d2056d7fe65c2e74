import { defineMessages } from '../../../message';

export const directiveUnknown = defineMessages({
  description: {
    'zh-TW': '免檢註記所列之規則不存在，或註記本身拼寫有誤。',
    en: 'A suppression names a rule that does not exist, or is itself misspelt.',
  },
  rationale: {
    'zh-TW': '規則名稱有誤時，免檢註記不生作用，應免檢之處仍會列出檢核意見。',
    en: 'A suppression with a misspelt rule has no effect, and what it should suppress is still reported.',
  },
  misspelt: {
    'zh-TW': '「{id}」不是免檢註記，不生作用；應為「{nearest}」。',
    en: '“{id}” is not a suppression and has no effect; it should probably be “{nearest}”.',
  },
  unknown: {
    'zh-TW': '查無「{id}」規則，本免檢註記對其不生作用。',
    en: 'There is no rule “{id}”, so the suppression has no effect for it.',
  },
  nearest: {
    'zh-TW': '查無「{id}」規則，本免檢註記對其不生作用；應為「{nearest}」。',
    en: 'There is no rule “{id}”, so the suppression has no effect for it; it should probably be “{nearest}”.',
  },
  change: { 'zh-TW': '改為「{nearest}」', en: 'Change to “{nearest}”' },
});
