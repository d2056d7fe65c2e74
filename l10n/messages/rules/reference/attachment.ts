import { defineMessages } from '../../../message';

export const referenceAttachment = defineMessages({
  description: {
    'zh-TW': '援引之附件、附表、表或圖，本文未檢附。',
    en: 'A reference to an attachment, table or figure that the report does not have.',
  },
  rationale: {
    'zh-TW':
      '附件增刪後，文中所引編號常未隨之更正。僅於本文列有同類附件、附表、表或圖而獨缺所引者時列為檢核意見；「一」與「1」視為相同，份數（附件10份）及其他法規之附件不予檢核。',
    en: 'When attachments come and go, references to them are often left behind. They are checked only where the report has others of the same kind; 一 and 1 are the same, and numbers of copies and the attachments of laws are left alone.',
  },
  missing: {
    'zh-TW': '本文有{known}，但沒有「{name}」，請確認編號，或補附「{name}」。',
    en: 'The report has {known} but no “{name}”: check the number, or attach it.',
  },
  range: { 'zh-TW': '{first}至{last}', en: '{first} to {last}' },
});
