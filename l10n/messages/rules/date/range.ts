import { defineMessages } from '../../../message';

export const dateRange = defineMessages({
  description: {
    'zh-TW': '迄日早於起日之期間。',
    en: 'A range that ends before it begins.',
  },
  rationale: {
    'zh-TW':
      '迄日早於起日之期間自始不存在，所核定之效期、所受理之申請均因而發生疑義。起訖均載年份者列為錯誤，否則列為警告；跨年之短期間（12月28日至1月3日）及整月期間（8月1日至7月31日）不予檢核。',
    en: 'A period that ends before it begins never runs, so a permit of that term or an application within it is in doubt. It is an error where both years are written, else a warning; a short run over New Year (12月28日至1月3日) and whole months (8月1日至7月31日) are left alone.',
  },
  backwards: {
    'zh-TW': '起訖日期倒置：迄日「{end}」早於起日「{start}」，期間之迄日不得在起日之前。',
    en: 'The range is backwards: its end “{end}” is before its beginning “{start}”, and a period must not end before it begins.',
  },
  swap: { 'zh-TW': '對調起訖日期：「{range}」', en: 'Swap the two dates: “{range}”' },
  later: { 'zh-TW': '迄日改為「{date}」', en: 'Change the end to “{date}”' },
});
