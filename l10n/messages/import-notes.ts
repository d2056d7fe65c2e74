/** What an import could not keep as it was, and where: clauses without a full stop. */
import { defineMessages } from '../message';

export const importNoteMessages = defineMessages({
  wholeFile: { 'zh-TW': '全文', en: 'whole file' },
  line: { 'zh-TW': '第 {line} 行「{start}」', en: 'line {line} “{start}”' },

  picture: { 'zh-TW': '圖片「{name}」未匯入', en: 'picture “{name}” left out' },
  pictureFormat: {
    'zh-TW': '圖片「{name}」的格式不是 PNG、JPEG、GIF 或 SVG，未匯入',
    en: 'picture “{name}” is neither PNG, JPEG, GIF nor SVG, and left out',
  },
  object: {
    'zh-TW': '物件（如方程式）「{name}」未匯入',
    en: 'object (such as an equation) “{name}” left out',
  },
  pictureOrObject: { 'zh-TW': '圖片或物件「{name}」未匯入', en: 'picture or object “{name}” left out' },
  element: { 'zh-TW': '{what}未匯入', en: '{what} left out' },
  equation: { 'zh-TW': '方程式', en: 'equation' },
  drawing: { 'zh-TW': '圖片', en: 'drawing' },
  embeddedPage: { 'zh-TW': '內嵌網頁', en: 'embedded page' },
  embeddedObject: { 'zh-TW': '內嵌物件', en: 'embedded object' },
  video: { 'zh-TW': '影片', en: 'video' },
  audio: { 'zh-TW': '聲音', en: 'audio' },
  embeddedDocument: { 'zh-TW': '內嵌的另一份文件未匯入', en: 'an embedded document is left out' },
  contents: { 'zh-TW': '目錄未匯入', en: 'the table of contents is left out' },
  pageTitle: { 'zh-TW': '網頁標題「{text}」未匯入', en: 'the title of the page, “{text}”, left out' },
  header: { 'zh-TW': '頁首「{text}」未匯入', en: 'header “{text}” left out' },
  footer: { 'zh-TW': '頁尾「{text}」未匯入', en: 'footer “{text}” left out' },
  footnote: { 'zh-TW': '註腳「{text}」未匯入', en: 'footnote “{text}” left out' },
  endnote: { 'zh-TW': '章節附註「{text}」未匯入', en: 'endnote “{text}” left out' },
  comment: { 'zh-TW': '註解「{text}」未匯入', en: 'comment “{text}” left out' },
  ruby: { 'zh-TW': '注音「{text}」未匯入', en: 'ruby text “{text}” left out' },
  hidden: { 'zh-TW': '隱藏文字「{text}」未匯入', en: 'hidden text “{text}” left out' },
  deleted: {
    'zh-TW': '追蹤修訂中已刪除的「{text}」未匯入',
    en: 'text deleted under tracked changes left out: “{text}”',
  },
  symbol: {
    'zh-TW': '符號字型的字元（{font} {code}）未匯入',
    en: 'a character of a symbol font ({font} {code}) left out',
  },
  field: { 'zh-TW': '功能變數「{code}」未匯入', en: 'field “{code}” left out' },
  fieldAsText: {
    'zh-TW': '功能變數「{code}」改為一般文字「{text}」',
    en: 'field “{code}” became plain text “{text}”',
  },
  equationAsText: {
    'zh-TW': '方程式改為一般文字「{text}」',
    en: 'equation became plain text “{text}”',
  },
  textBox: {
    'zh-TW': '文字方塊的文字移到這一段之後',
    en: 'the text of a text box was moved after this paragraph',
  },
  numberFormat: {
    'zh-TW': '有編號格式無法對應，改寫成阿拉伯數字',
    en: 'an unknown number format was replaced by digits',
  },
  tableCut: {
    'zh-TW': '表格欄數過多，超出的欄未匯入',
    en: 'a table has too many columns; some are left out',
  },
  mergedCells: {
    'zh-TW': '合併的儲存格拆成個別的儲存格，內容置於其中第一格',
    en: 'merged cells were taken apart; their text stands in the first of them',
  },
  nestedTable: { 'zh-TW': '表格中的表格改為文字', en: 'a table within a table became text' },
  struckOut: {
    'zh-TW': '加了刪除線的「{text}」改為一般文字',
    en: 'struck-out text became plain text: “{text}”',
  },
  superscript: { 'zh-TW': '上標「{text}」改為一般文字', en: 'superscript “{text}” became plain text' },
  subscript: { 'zh-TW': '下標「{text}」改為一般文字', en: 'subscript “{text}” became plain text' },
  commentMark: {
    'zh-TW': '「<!--」改為全形，以免其後文字被隱藏',
    en: '“<!--” was made full-width, so that it hides nothing',
  },
  pageBorder: {
    'zh-TW': '頁碼或頁首頁尾「{text}」已刪除',
    en: 'page number, header or footer “{text}” removed',
  },
  notJoined: {
    'zh-TW': '文字過長，未逐段檢查是否被換頁截斷',
    en: 'the text is too long to be checked for paragraphs that pages have cut',
  },
});
