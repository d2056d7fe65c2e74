/** What the editor says when a report is exported. */
import { defineMessages } from '../message';

export const exportDialogMessages = defineMessages({
  noReport: { 'zh-TW': '請先開啟要匯出的報告。', en: 'Open a report to export it.' },
  title: { 'zh-TW': '匯出 {name}', en: 'Export {name}' },
  chooseFormat: { 'zh-TW': '選擇格式', en: 'Choose a format' },
  export: { 'zh-TW': '匯出', en: 'Export' },
  exporting: { 'zh-TW': '正在匯出 {name}', en: 'Exporting {name}' },
  exported: { 'zh-TW': '已匯出 {name}。', en: '{name} was exported.' },
  exportedWithNotes: { 'zh-TW': '已匯出 {name}。{notes}', en: '{name} was exported. {notes}' },
  notExported: { 'zh-TW': '{name} 未匯出：{reason}', en: '{name} was not exported: {reason}' },
  open: { 'zh-TW': '開啟', en: 'Open' },
  showInFolder: { 'zh-TW': '顯示於資料夾', en: 'Show in Folder' },
  untrusted: {
    'zh-TW': '此資料夾尚未受信任，不啟動其他程式，故無法產生 PDF。',
    en: 'This folder is not trusted, so no other program is started, and no PDF can be made.',
  },
  manageTrust: { 'zh-TW': '管理信任設定', en: 'Manage Trust' },
  exportAsWebPage: { 'zh-TW': '匯出為網頁', en: 'Export as Web Page' },
});

/** The formats, as the user chooses them. */
export const exportFormatMessages = defineMessages({
  odt: { 'zh-TW': 'ODF 文字文件', en: 'OpenDocument Text' },
  odtDetail: { 'zh-TW': '供送出，可再編輯', en: 'For handing in; can be edited further' },
  docx: { 'zh-TW': 'Word 文件', en: 'Word Document' },
  docxDetail: { 'zh-TW': '供以 Word 編輯者使用', en: 'For those who edit in Word' },
  pdf: { 'zh-TW': 'PDF', en: 'PDF' },
  pdfDetail: { 'zh-TW': '與紙本相同，不供再編輯', en: 'Looks like the paper; cannot be edited' },
  pdfUntrusted: {
    'zh-TW': '須先信任此資料夾：產生 PDF 要啟動其他程式',
    en: 'Only in a trusted folder: another program makes the PDF',
  },
  html: { 'zh-TW': '網頁', en: 'Web Page' },
  htmlDetail: {
    'zh-TW': '單一檔案，供瀏覽器閱讀與列印',
    en: 'One file, for reading in a browser and printing',
  },
});
