import { defineMessages } from '../../../message';

export const dateYearMark = defineMessages({
  description: {
    'zh-TW': '年度漏「年」字，如112度預算。',
    en: 'A fiscal year without its 年, such as 112度預算.',
  },
  rationale: {
    'zh-TW':
      '「112度」可讀作溫度、角度或用電度數，年度應寫全「112年度」。經緯度、溫度、角度及用電度數不在此限。',
    en: '112度 reads as a temperature, an angle or an amount of electricity; a fiscal year is 112年度. Degrees and kilowatt-hours are left alone.',
  },
  missing: {
    'zh-TW': '「{text}」漏「年」字：此處指年度，應為「{right}」，以免讀作度數。',
    en: '“{text}” lacks 年: a fiscal year should be “{right}”, or it reads as degrees.',
  },
  insert: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
