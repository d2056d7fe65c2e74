import { defineMessages } from '../../../message';

export const numberingStart = defineMessages({
  description: {
    'zh-TW': '一組項次不是從第1號開始。',
    en: 'A group of items does not begin at 1.',
  },
  rationale: {
    'zh-TW': '一組項次從2開始，多半是第1項在剪貼時遺失了。',
    en: 'A group that begins at 2 has usually lost its first item while text was moved.',
  },
  start: {
    'zh-TW': '本組項次應從「{first}」開始，此處為「{marker}」。',
    en: 'The group should begin at “{first}”, not at “{marker}”.',
  },
  renumber: { 'zh-TW': '從「{first}」起重新編號', en: 'Renumber from “{first}”' },
});
