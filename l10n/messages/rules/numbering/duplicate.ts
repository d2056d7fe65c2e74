import { defineMessages } from '../../../message';

export const numberingDuplicate = defineMessages({
  description: {
    'zh-TW': '同一層級的項次重複。',
    en: 'A number occurs twice among siblings.',
  },
  rationale: {
    'zh-TW': '兩項同號，援引「第2項」時便不知所指。',
    en: 'With two items of one number, a reference to it is ambiguous.',
  },
  again: {
    'zh-TW': '項次重複：同一層級已有「{marker}」，此處應為「{expected}」。',
    en: 'Duplicate number: there is another “{marker}” among its siblings; it should be “{expected}”.',
  },
  change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
  renumber: { 'zh-TW': '自本項起依序重新編號', en: 'Renumber from here on' },
});
