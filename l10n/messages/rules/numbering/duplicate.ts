import { defineMessages } from '../../../message';

export const numberingDuplicate = defineMessages({
  description: {
    'zh-TW': '同一層的項次重複。',
    en: 'A number stands twice among siblings.',
  },
  rationale: {
    'zh-TW': '兩項同號，引述「第2項」時便不知所指。',
    en: 'With two items of one number, a reference to it is ambiguous.',
  },
  again: {
    'zh-TW': '項次重複：「{marker}」在同一層已經用過，此處應為「{expected}」。',
    en: 'The number is taken: “{marker}” stands among its siblings already; “{expected}” is expected here.',
  },
  change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
  renumber: { 'zh-TW': '自本項起依序重新編號', en: 'Renumber from here on' },
});
