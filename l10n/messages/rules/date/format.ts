import { defineMessages } from '../../../message';

export const dateFormat = defineMessages({
  description: {
    'zh-TW': '日期未以「112年12月1日」之形式書寫。',
    en: 'A date that is not written as 112年12月1日.',
  },
  rationale: {
    'zh-TW':
      '以點、斜線分隔之日期易與版次、編號混淆；全文以阿拉伯數字書寫日期者，個別日期亦應一致。表格、引文、公文字號不在此限，全文以國字書寫日期者亦不予檢核。',
    en: 'Dates with points or slashes read like versions and numbers, and one date in Han numerals stands out among Arabic ones. Tables, quotations and file numbers are left alone, and so are documents that write their dates in Han numerals.',
  },
  form: {
    'zh-TW': '日期「{text}」應為「{right}」，以免與編號、版次混淆。',
    en: 'The date “{text}” should be “{right}”: points and slashes read like a version or file number.',
  },
  han: {
    'zh-TW': '日期「{text}」應為「{right}」，與本文其他日期之數字寫法一致。',
    en: 'The date “{text}” should be “{right}”, in digits like the other dates of the report.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
