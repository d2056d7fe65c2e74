/** What exports report: why there is no file, and what it does not hold. Sentences. */
import { defineMessages } from '../message';

export const exportMessages = defineMessages({
  odt: { 'zh-TW': 'ODF 文字文件', en: 'OpenDocument text' },
  docx: { 'zh-TW': 'Word 文件', en: 'Word document' },
  html: { 'zh-TW': '網頁', en: 'web page' },
  pdf: { 'zh-TW': 'PDF', en: 'PDF' },

  cancelled: { 'zh-TW': '匯出已取消。', en: 'The export was cancelled.' },

  ambiguousUnit: {
    'zh-TW':
      '「{unit}」不只一個編報單位，請連同項次寫出，如「一、綜合規劃司」；項次也相同的，以「{unit}#2」指第二個。',
    en: 'There are several units “{unit}”. Name one with its marker, such as “一、綜合規劃司”; where that is the same as well, “{unit}#2” is the second of them.',
  },
  noUnits: {
    'zh-TW': '報告中沒有編報單位「{unit}」：這份報告未分編報單位。',
    en: 'The report has no unit “{unit}”: it has no units.',
  },
  unknownUnit: {
    'zh-TW': '報告中沒有編報單位「{unit}」；有的是：{units}。',
    en: 'The report has no unit “{unit}”; it has: {units}.',
  },

  imageLeftOut: {
    'zh-TW': '圖片「{path}」未放入，只印標題：{reason}。',
    en: 'The image “{path}” is left out, and only its caption is printed: {reason}.',
  },
  imageOutside: { 'zh-TW': '不在報告所屬的資料夾之內', en: 'it is not within the folder of the report' },
  imageMissing: { 'zh-TW': '找不到檔案', en: 'there is no such file' },
  imageLarge: { 'zh-TW': '檔案超過 {megabytes} MB', en: 'it is larger than {megabytes} MB' },
  imagesLarge: {
    'zh-TW': '全部圖片合計超過 {megabytes} MB',
    en: 'all images together are larger than {megabytes} MB',
  },
  imageUnreadable: { 'zh-TW': '檔案無法讀取', en: 'it cannot be read' },
  imageFormat: { 'zh-TW': '不是 PNG、JPEG、GIF 或 SVG', en: 'it is not a PNG, JPEG, GIF or SVG' },
  imageHuge: { 'zh-TW': '像素過多', en: 'it has too many pixels' },
  imageBroken: { 'zh-TW': '檔案已損壞', en: 'it is damaged' },
  svgScript: { 'zh-TW': '這個 SVG 含有程式碼', en: 'this SVG holds scripts' },
  svgReference: {
    'zh-TW': '這個 SVG 引用其他檔案或網址',
    en: 'this SVG refers to other files or addresses',
  },

  noPdfHere: {
    'zh-TW': '這裡無法產生 PDF；請匯出為網頁，在瀏覽器開啟後列印成 PDF。',
    en: 'PDFs cannot be made here; export a web page, and print it to PDF in a browser.',
  },
  noConverter: {
    'zh-TW':
      '這部電腦上找不到可以產生 PDF 的程式。請安裝 LibreOffice（https://zh-tw.libreoffice.org/）、Chrome 或 Edge；也可以先匯出為網頁（html），在瀏覽器開啟後列印成 PDF。',
    en: 'No program that makes PDFs was found on this computer. Install LibreOffice (https://www.libreoffice.org/), Chrome or Edge; or export a web page (html), open it in a browser, and print it to PDF.',
  },
  converterMissing: {
    'zh-TW': '找不到指定的 PDF 轉換程式「{program}」。',
    en: 'There is no program “{program}” to make the PDF with.',
  },
  converterUnknown: {
    'zh-TW': '指定的「{program}」不是 LibreOffice、Chrome、Edge 或 Chromium，無法用來產生 PDF。',
    en: '“{program}” is not LibreOffice, Chrome, Edge or Chromium; PDFs cannot be made with it.',
  },
  converterTimeout: {
    'zh-TW': '產生 PDF 的程式（{program}）逾 {seconds} 秒仍未完成，已予結束。',
    en: 'The program that makes the PDF ({program}) was not done after {seconds} seconds, and was ended.',
  },
  converterFailed: {
    'zh-TW': '產生 PDF 的程式（{program}）未產生 PDF。',
    en: 'The program that makes the PDF ({program}) made none.',
  },
  converterFailedWith: {
    'zh-TW': '產生 PDF 的程式（{program}）未產生 PDF：{reason}。',
    en: 'The program that makes the PDF ({program}) made none: {reason}.',
  },
  temporaryFolder: {
    'zh-TW': '暫存資料夾（{folder}）無法寫入，未產生 PDF：{reason}。',
    en: 'The folder for temporary files ({folder}) cannot be written to, so no PDF was made: {reason}.',
  },
});
