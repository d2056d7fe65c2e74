/** What the editor says about the language server that checks reports. */
import { defineMessages } from '../message';

export const languageServerMessages = defineMessages({
  gaveUp: {
    'zh-TW': '報告檢查已停止：檢查服務連續多次意外結束。報告內容不受影響。',
    en: 'The report check has stopped: its server ended unexpectedly several times in a row. Your text is not affected.',
  },
  restart: { 'zh-TW': '重新啟動', en: 'Restart' },
  showLog: { 'zh-TW': '顯示紀錄', en: 'Show Log' },
  /** Why a request has no answer, after “… was not exported:”. */
  noAnswer: {
    'zh-TW': '報告檢查服務已停止，請重新啟動後再試。',
    en: 'the report check has stopped; restart it and try again.',
  },
});
