import { defineMessages } from '../../../message';

export const referenceItem = defineMessages({
  description: {
    'zh-TW': '援引本文項次，而本文無該項次。',
    en: 'A reference to an item of this report that it does not have.',
  },
  rationale: {
    'zh-TW':
      '項次增刪後，文中「詳本報告十二、(一)3、」等援引常未隨之更正，讀者依項次查找而不得。僅檢核指明「本報告」、「本公告」或本文「說明」者；援引其他文件或法規者不予檢核。',
    en: 'When items come and go, references such as 詳本報告十二、(一)3、 are often left behind, and a reader who follows them finds nothing. Only references that name this very text are checked, never those to laws and other documents.',
  },
  noUnit: {
    'zh-TW': '「{path}」所引項次不存在：本文沒有「{step}」，請確認項次是否已變動。',
    en: 'The item “{path}” does not exist: this text has no “{step}”; the numbers may have changed.',
  },
  noItem: {
    'zh-TW': '「{path}」所引項次不存在：「{parent}」之下沒有「{step}」，請確認項次是否已變動。',
    en: 'The item “{path}” does not exist: there is no “{step}” below “{parent}”; the numbers may have changed.',
  },
});
