import { defineMessages } from '../../../message';

export const numberingGap = defineMessages({
  description: {
    'zh-TW': '同一層級的項次跳號，中間少了項目。',
    en: 'Siblings skip numbers: an item is missing in between.',
  },
  rationale: {
    'zh-TW': '項次跳號，讀者會以為漏了一項；會議上依項次援引時也會對不上。',
    en: 'A reader takes a skipped number for a missing item, and references by number go astray.',
  },
  one: {
    'zh-TW': '項次跳號：「{marker}」之前缺少「{missing}」。',
    en: 'Numbers are skipped: “{missing}” is missing before “{marker}”.',
  },
  several: {
    'zh-TW': '項次跳號：「{marker}」之前缺少「{missing}」至「{last}」。',
    en: 'Numbers are skipped: “{missing}” to “{last}” are missing before “{marker}”.',
  },
  renumber: { 'zh-TW': '自本項起依序重新編號', en: 'Renumber from here on' },
  insert: { 'zh-TW': '補上缺少的項目', en: 'Insert the missing items' },
});
