import { defineMessages } from '../../../message';

export const reportUnit = defineMessages({
  description: {
    'zh-TW': '報告的編報單位與編報單位表不符：表上所無、重複、遺漏或順序有誤。',
    en: 'The units of the report differ from the configured roster: unknown, duplicate, missing or out of order.',
  },
  rationale: {
    'zh-TW':
      '業務報告按機關的編報單位順序彙編，彙整時容易漏收、重收或錯置。須在 `.mreportrc.json` 的 `units` 依序列出各編報單位，才會檢核；多數標題不是表列單位的文件不予檢核，只有少數單位的部分報告不檢核遺漏。',
    en: 'A report lists the units of an agency in their order, and collecting them loses, duplicates or misplaces some. Applies only where `units` in `.mreportrc.json` lists them; texts whose headings are mostly other things are left alone, and parts of a report are not checked for missing units.',
  },
  unknown: {
    'zh-TW': '編報單位表中沒有「{text}」：單位名稱應與編報單位表一致。',
    en: 'The roster has no “{text}”: units should be named as in the roster.',
  },
  misspelt: {
    'zh-TW': '編報單位表中沒有「{text}」，應為「{right}」：單位名稱應與編報單位表一致。',
    en: 'The roster has no “{text}”; it should be “{right}”: units should be named as in the roster.',
  },
  double: {
    'zh-TW': '編報單位「{text}」重複：同一單位應列於一處。',
    en: '“{text}” occurs twice: a unit reports in one place.',
  },
  doubleMeant: {
    'zh-TW': '編報單位「{text}」重複，依編報單位表此處應為「{right}」。',
    en: '“{text}” occurs twice; by the roster, it should be “{right}” here.',
  },
  order: {
    'zh-TW': '單位順序與編報單位表不符：「{text}」應在「{other}」之後。',
    en: 'Not in the order of the roster: “{text}” belongs after “{other}”.',
  },
  orderFirst: {
    'zh-TW': '單位順序與編報單位表不符：「{text}」應列在最前。',
    en: 'Not in the order of the roster: “{text}” comes first.',
  },
  missing: {
    'zh-TW': '依編報單位表，「{other}」之後缺少{names}。',
    en: 'By the roster, {names} should follow “{other}”.',
  },
  missingFirst: {
    'zh-TW': '依編報單位表，「{other}」之前缺少{names}。',
    en: 'By the roster, {names} should come before “{other}”.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  reorder: { 'zh-TW': '依編報單位表排列各單位', en: 'Put the units in the order of the roster' },
  optionAllowMissing: {
    'zh-TW': '不要求每個編報單位都提出報告：遺漏單位時不列檢核意見。',
    en: 'Not every unit has to report: missing ones are not reported as findings.',
  },
});
