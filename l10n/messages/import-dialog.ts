/** What the editor says when another file is imported as a report. */
import { defineMessages } from '../message';

export const importDialogMessages = defineMessages({
  import: { 'zh-TW': '匯入', en: 'Import' },
  documents: { 'zh-TW': '文件', en: 'Documents' },
  importing: { 'zh-TW': '正在匯入 {name}…', en: 'Importing {name}…' },
  notImported: { 'zh-TW': '{name} 無法匯入：{reason}', en: '{name} cannot be imported: {reason}' },
  leftOut: {
    'zh-TW': '{name} 有 {count} 處未能完整匯入。',
    en: '{count} {count|part|parts} of {name} could not be imported unchanged.',
  },
  show: { 'zh-TW': '顯示', en: 'Show' },
  leftOutTitle: { 'zh-TW': '{name} 未能匯入的內容', en: 'Not Imported from {name}' },
  leftOutPlace: { 'zh-TW': '{place}：{reason}', en: '{place}: {reason}' },
});
