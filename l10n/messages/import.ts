/** Why a file cannot be imported, and what to do about it: clauses without a full stop. */
import { defineMessages } from '../message';

export const importMessages = defineMessages({
  notText: {
    'zh-TW': '不是 UTF-8、UTF-16 或 Big5 的文字檔，請另存為 UTF-8 後再試',
    en: 'not a text in UTF-8, UTF-16 or Big5; save it as UTF-8 and try again',
  },
  otherDocument: {
    'zh-TW': '不是 Word（.docx）或 ODF（.odt）的文字文件，請另存為其中一種再試',
    en: 'neither a Word document (.docx) nor an ODF text (.odt); save it as one of them and try again',
  },
  damaged: {
    'zh-TW': '檔案已損壞（{part}），請以原來的軟體開啟後另存新檔再試',
    en: 'the file is damaged ({part}); open it in the program it comes from, save it again, and try again',
  },
  tooLarge: {
    'zh-TW': '檔案超過 {megabytes} MB，請分成數份再匯入',
    en: 'the file is larger than {megabytes} MB; split it and import its parts',
  },
  oldWord: {
    'zh-TW':
      '是舊版 Word（.doc）或有密碼保護的檔案，請以 Word 或 LibreOffice 開啟、解除密碼，另存新檔為 .docx 再試',
    en: 'an old Word file (.doc) or one with a password; open it in Word or LibreOffice, remove the password, save it as .docx, and try again',
  },
  isPdf: {
    'zh-TW': '是 PDF，請複製其中文字、存成 .txt 再試',
    en: 'a PDF; copy its text, save that as .txt, and try again',
  },
  isRtf: {
    'zh-TW': '是 RTF，請另存新檔為 .docx 再試',
    en: 'an RTF file; save it as .docx and try again',
  },
  isWebArchive: {
    'zh-TW': '是單一檔案網頁（.mht），請以 Word 或瀏覽器開啟，另存新檔為 .docx 或 .html 再試',
    en: 'a web archive (.mht); open it in Word or a browser, save it as .docx or .html, and try again',
  },
  isOfficialDocument: {
    'zh-TW': '是公文電子交換檔（.di），請以公文系統開啟，匯出為 .docx 或 .odt 再試',
    en: 'an official document for exchange (.di); open it in the document system, export it as .docx or .odt, and try again',
  },
  isWordXml: {
    'zh-TW': '是 Word 的 XML 文件，請以 Word 開啟，另存新檔為 .docx 再試',
    en: 'a Word document in XML; open it in Word, save it as .docx, and try again',
  },
  isXml: {
    'zh-TW': '是 XML 資料檔，不是文件，請以產生它的軟體另存為 .docx、.odt 或 .txt 再試',
    en: 'XML data, not a document; save it as .docx, .odt or .txt in the program it comes from, and try again',
  },
  isJson: {
    'zh-TW': '是 JSON 資料檔，不是文件，請以產生它的軟體另存為 .docx、.odt 或 .txt 再試',
    en: 'JSON data, not a document; save it as .docx, .odt or .txt in the program it comes from, and try again',
  },
  tooManyParts: {
    'zh-TW': '檔案內含 {count} 個部分，超過 {limit} 個的上限，不予讀取',
    en: 'the file has {count} parts, more than the limit of {limit}; it is not read',
  },
  unpacksTooLarge: {
    'zh-TW': '檔案的 {part} 解壓縮後過大，不予讀取；請將文件分成數份再匯入',
    en: '{part} in the file is too large when unpacked; split the document and import its parts',
  },
  hasPassword: {
    'zh-TW': '檔案有密碼保護，請在原來的軟體中解除密碼、另存新檔後再試',
    en: 'the file is protected by a password; remove it in the program it comes from, save the file, and try again',
  },
  tooDeep: {
    'zh-TW': '檔案的結構超過 {limit} 層，不是一般文件，不予讀取',
    en: 'the file is nested deeper than {limit} levels, which no document is; it is not read',
  },
  tooManyElements: {
    'zh-TW': '檔案有一個部分的元素過多，不予讀取；請將文件分成數份再匯入',
    en: 'a part of the file has too many elements and is not read; split the document and import its parts',
  },
  outOfMemory: {
    'zh-TW': '檔案的內容過多，記憶體不足；請分成數份再匯入',
    en: 'there is not enough memory for what the file holds; split it and import its parts',
  },
});
