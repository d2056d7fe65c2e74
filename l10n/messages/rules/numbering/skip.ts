import { defineMessages } from '../../../message';

export const numberingSkip = defineMessages({
  description: {
    'zh-TW': '漏用一層標號：本報告他處在兩層之間另有一層。',
    en: 'A level is skipped that this report has elsewhere between the two.',
  },
  rationale: {
    'zh-TW': '同一份報告的層級應一致；「一、」之下直接用「1、」，縮排與他處對不齊。',
    en: 'One report has one order of levels; where one is left out, indents no longer line up.',
  },
  skip: {
    'zh-TW': '漏用一層標號：「{parent}」之下應先用「{expected}」，再用「{marker}」。',
    en: 'A level is skipped: below “{parent}”, “{expected}” should come before “{marker}”.',
  },
  insert: { 'zh-TW': '在前面補上一層「{expected}」', en: 'Insert a level “{expected}”' },
  promote: { 'zh-TW': '將這一組項目升一層', en: 'Promote the items of this group' },
});
