/** What the command line reports about files: sentences for standard error, and their parts. */
import { defineMessages } from '../message';

export const cliFileMessages = defineMessages({
  /** What is wrong with a file, by its name. */
  ofFile: { 'zh-TW': '{file}：{reason}。', en: '{file}: {reason}.' },
  standardInput: { 'zh-TW': '標準輸入', en: 'standard input' },

  unreadable: { 'zh-TW': '無法讀取（{reason}）', en: 'cannot be read ({reason})' },
  unwritable: { 'zh-TW': '無法寫入（{reason}）', en: 'cannot be written ({reason})' },
  outputFailed: { 'zh-TW': '結果無法寫出（{reason}）。', en: 'the output cannot be written ({reason}).' },
  /** What the system says, in its own words. */
  systemError: { 'zh-TW': '{words}', en: '{words}' },
  notFound: { 'zh-TW': '檔案或資料夾不存在', en: 'no such file or folder' },
  noReadPermission: { 'zh-TW': '沒有讀取權限', en: 'no permission to read it' },
  noWritePermission: { 'zh-TW': '沒有寫入權限', en: 'no permission to write it' },
  isFolder: { 'zh-TW': '是資料夾，不是檔案', en: 'it is a folder, not a file' },
  notFolder: { 'zh-TW': '路徑中有一段不是資料夾', en: 'a part of the path is not a folder' },
  notRegularFile: {
    'zh-TW': '不是一般檔案（可能是裝置或管線）',
    en: 'not a regular file, but perhaps a device or a pipe',
  },
  linkLoop: { 'zh-TW': '連結循環', en: 'the link leads to itself' },
  noSpace: { 'zh-TW': '儲存空間不足', en: 'no space left' },
  quotaExceeded: { 'zh-TW': '已達儲存空間的配額', en: 'the disk quota is used up' },
  isBusy: { 'zh-TW': '檔案正由其他程式使用中', en: 'another program is using it' },
  tooManyOpenFiles: { 'zh-TW': '同時開啟的檔案過多', en: 'too many files are open' },
  nameTooLong: { 'zh-TW': '檔名過長', en: 'the name is too long' },

  noReportsInFolder: {
    'zh-TW': '資料夾裡沒有 .mreport 檔案（.gitignore 所列的不算）',
    en: 'no .mreport files in this folder (not counting those in .gitignore)',
  },
  noMatch: {
    'zh-TW': '沒有符合的檔案（.gitignore 所列的不算）',
    en: 'no file matches (not counting those in .gitignore)',
  },

  folderNotRead: {
    'zh-TW': '{folder}：無法讀取（{reason}），其中的檔案未檢查。',
    en: '{folder}: cannot be read ({reason}); the files in it were not checked.',
  },

  notEncoding: { 'zh-TW': '不是正確的 {encoding} 文字，{advice}', en: 'not {encoding}; {advice}' },
  notEncodingInLine: {
    'zh-TW': '不是正確的 {encoding} 文字（第 {line} 行），{advice}',
    en: 'not {encoding} (line {line}); {advice}',
  },
  saveAsUtf8: { 'zh-TW': '請另存為 UTF-8 後再試', en: 'save it as UTF-8 and try again' },
  seemsBig5: {
    'zh-TW': '看起來是 Big5，請加 --encoding big5',
    en: 'it looks like Big5: add --encoding big5',
  },
  seemsUtf8: {
    'zh-TW': '看起來是 UTF-8，不是 Big5，請拿掉 --encoding big5',
    en: 'it looks like UTF-8, not Big5: leave out --encoding big5',
  },

  linkElsewhere: {
    'zh-TW': '是通往其他資料夾的連結，不予改寫；請直接寫出它所指的檔案',
    en: 'a link into another folder; refusing to write through it: name the file it leads to',
  },
  notRegular: {
    'zh-TW': '不是一般檔案，不予改寫',
    en: 'not a regular file; refusing to overwrite',
  },
  nameFileInFolder: { 'zh-TW': '是資料夾；請寫出檔名', en: 'it is a folder; name a file in it' },
  exists: {
    'zh-TW': '檔案已經存在；要覆寫請加 --force',
    en: 'the file exists; add --force to overwrite it',
  },
  folderNotWritable: {
    'zh-TW': '沒有寫入這個資料夾的權限',
    en: 'no permission to write into this folder',
  },
  changedMeanwhile: {
    'zh-TW': '處理期間檔案已被改動，未予改寫；請再執行一次',
    en: 'the file was changed in the meantime, and was left as it is; run again',
  },
  isReportItself: {
    'zh-TW': '是報告本身，不予覆寫',
    en: 'this is the report itself; refusing to overwrite',
  },
  wouldReplaceSource: {
    'zh-TW': '結果會覆寫來源檔案；請以 -o 指定其他檔名',
    en: 'the report would overwrite its source; name another file with -o',
  },

  configFinding: {
    'zh-TW': '{file}:{line}:{column} {finding}。',
    en: '{file}:{line}:{column} {finding}.',
  },
  configFindingDefault: {
    'zh-TW': '{file}:{line}:{column} {finding}；此處依預設值。',
    en: '{file}:{line}:{column} {finding}; the default holds.',
  },
  configFindingAndMore: {
    'zh-TW': '{file}:{line}:{column} {finding}（另有 {count} 處）。',
    en: '{file}:{line}:{column} {finding} (and {count} more).',
  },

  recordNotUtf8: { 'zh-TW': '這一行不是正確的 UTF-8。', en: 'The line is not UTF-8.' },
  recordNotObject: {
    'zh-TW': '這一行不是 JSON 物件，應為 {form}。',
    en: 'The line is not a JSON object; it should be {form}.',
  },
  recordLacks: {
    'zh-TW': '缺少字串 {member}，應為 {form}。',
    en: 'The string {member} is missing; it should be {form}.',
  },

  rootNoFolder: { 'zh-TW': '不是資料夾', en: 'not a folder' },
  rootElsewhere: {
    'zh-TW': '報告不在這個資料夾之內；--root 須為報告所在的資料夾或其上層',
    en: 'the report is not in this folder; --root is a folder above it, or its own',
  },

  exported: {
    'zh-TW': '已匯出 {file}（{format}，{kilobytes} KB）。\n',
    en: 'Exported {file} ({format}, {kilobytes} KB).\n',
  },
  notKept: {
    'zh-TW': '有 {count} 處未能完整匯入：\n',
    en: '{count} {count|thing|things} could not be kept as {count|it was|they were}:\n',
  },
  noteOnImport: { 'zh-TW': '{place}：{reason}\n', en: '{place}: {reason}\n' },

  internalError: {
    'zh-TW':
      'mreport 發生內部錯誤（{error}）。這是 mreport 本身的錯誤，請附上這一行回報；設定環境變數 MREPORT_DEBUG=1 再執行，可看到詳情。',
    en: 'mreport: internal error ({error}). This is a bug in mreport: please report it with this line; run again with MREPORT_DEBUG=1 in the environment for details.',
  },
  internalErrorAt: {
    'zh-TW':
      '檢查 {file} 時發生內部錯誤（{error}）。這是 mreport 本身的錯誤，請附上這一行回報；設定環境變數 MREPORT_DEBUG=1 再執行，可看到詳情。',
    en: '{file}: internal error ({error}). This is a bug in mreport: please report it with this line; run again with MREPORT_DEBUG=1 in the environment for details.',
  },
  impossibleState: {
    'zh-TW': 'mreport 內部狀態有誤（{what}），已續行；這是 mreport 本身的錯誤，請附上這一行回報。',
    en: 'internal error ({what}); the run continues. This is a bug in mreport: please report it with this line.',
  },
});
