import { defineMessages } from '../../../message';

export const numberingStart = defineMessages({
  description: {
    'zh-TW': '項次未自1起編。',
    en: 'A group of items does not start at 1.',
  },
  rationale: {
    'zh-TW': '一組項次自2起編，多半是第1項在剪貼時遺失了。',
    en: 'A group that starts at 2 has usually lost its first item while text was moved.',
  },
  start: {
    'zh-TW': '項次未自1起編：本組應自「{first}」起編，此處為「{marker}」。',
    en: 'The group should start at “{first}”, not at “{marker}”.',
  },
  renumber: { 'zh-TW': '自「{first}」起重新編號', en: 'Renumber from “{first}”' },
});
