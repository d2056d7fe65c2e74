import { defineMessages } from '../../../message';

export const reportUnit = defineMessages({
  description: {
    'zh-TW': '報告的單位與設定的單位名冊不符：名冊所無、重複、遺漏或順序不對。',
    en: 'The units of the report differ from the configured roster: unknown, double, missing or out of order.',
  },
  rationale: {
    'zh-TW':
      '業務報告按機關的單位順序彙編，彙整時容易漏收、重收或錯置。須在 `.mreportrc.json` 的 `units` 依序列出各單位，才會檢查；多數標題不是名冊上單位的文件，以及只有少數單位的部分報告，不予置評。',
    en: 'A report lists the units of an agency in their order, and collecting them loses, doubles or misplaces some. Applies where `units` in `.mreportrc.json` lists them; texts whose headings are mostly other things are left alone, and parts of a report are not told what they lack.',
  },
  unknown: {
    'zh-TW': '單位名冊中沒有「{text}」：單位名稱應與名冊一致。',
    en: 'The roster has no “{text}”: units are called as the roster does.',
  },
  misspelt: {
    'zh-TW': '單位名冊中沒有「{text}」，應是「{right}」：單位名稱應與名冊一致。',
    en: 'The roster has no “{text}”; “{right}” is meant: units are called as the roster does.',
  },
  double: {
    'zh-TW': '單位「{text}」重複：同一單位應列於一處。',
    en: '“{text}” is there twice: a unit reports in one place.',
  },
  doubleMeant: {
    'zh-TW': '單位「{text}」重複，依名冊此處應是「{right}」。',
    en: '“{text}” is there twice; by the roster, “{right}” belongs here.',
  },
  order: {
    'zh-TW': '單位順序與名冊不符：「{text}」應在「{other}」之後。',
    en: 'Not in the order of the roster: “{text}” belongs behind “{other}”.',
  },
  orderFirst: {
    'zh-TW': '單位順序與名冊不符：「{text}」應列在最前。',
    en: 'Not in the order of the roster: “{text}” comes first.',
  },
  missing: {
    'zh-TW': '依單位名冊，「{other}」之後缺少{names}。',
    en: 'By the roster, {names} should follow “{other}”.',
  },
  missingFirst: {
    'zh-TW': '依單位名冊，「{other}」之前缺少{names}。',
    en: 'By the roster, {names} should come before “{other}”.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  reorder: { 'zh-TW': '依名冊順序排列各單位', en: 'Put the units in the order of the roster' },
  optionAllowMissing: {
    'zh-TW': '不要求每個單位都提出報告：遺漏單位時不指出。',
    en: 'Not every unit has to report: missing ones are not mentioned.',
  },
});
