import { defineMessages } from '../../../message';

export const dateWestern = defineMessages({
  description: {
    'zh-TW': '本機關辦理事項之日期以西元紀年。',
    en: 'A Western year for the writer’s own dates.',
  },
  rationale: {
    'zh-TW':
      '公文及業務報告以民國紀年；同一文中混用西元，期程先後不易對照。活動及計畫名稱、引文、國際事務之日期不在此限，全文以西元紀年者亦不予檢核。',
    en: 'Official reports count years of the Republic; Western years in between make dates hard to compare. Names, quotations and foreign matters are left alone, and so are documents that use Western years throughout.',
  },
  western: {
    'zh-TW': '「{text}」為西元紀年：本機關之日期以民國紀年，應為「{right}」。',
    en: '“{text}” has a Western year: the office’s own dates use years of the Republic, “{right}”.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
