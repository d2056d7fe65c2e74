/** What the command line reports about its arguments: sentences for standard error. */
import { defineMessages } from '../message';

export const cliMessages = defineMessages({
  unknownOption: {
    'zh-TW': '沒有「{option}」這個選項（檔名以 - 開頭時，請寫在 -- 之後）；說明請看 mreport --help。',
    en: 'there is no option {option} (write a file name that begins with - after --); see mreport --help.',
  },
  optionTakesNoValue: {
    'zh-TW': '選項 {option} 之後不接值；說明請看 mreport --help。',
    en: 'option {option} takes no value; see mreport --help.',
  },
  optionLacksValue: {
    'zh-TW': '選項 {option} 之後缺少值；說明請看 mreport --help。',
    en: 'option {option} requires a value; see mreport --help.',
  },
  notOneOf: {
    'zh-TW': '{option} 可用 {known}，不能是「{value}」。',
    en: '{option} can be {known}, not “{value}”.',
  },
  noCommand: {
    'zh-TW': '缺少指令，可用的有 {known}；說明請看 mreport --help。',
    en: 'a command is missing; there are {known}, see mreport --help.',
  },
  unknownCommand: {
    'zh-TW': '沒有「{command}」這個指令，可用的有 {known}；說明請看 mreport --help。',
    en: 'there is no command “{command}”; there are {known}, see mreport --help.',
  },
  foreignOption: {
    'zh-TW': '選項 --{option} 只能用於 {known}，不能用於 {command}。',
    en: 'option --{option} is only for {known}, not for {command}.',
  },
  excludeEachOther: {
    'zh-TW': '{first} 與 {second} 只能擇一。',
    en: '{first} and {second} exclude each other.',
  },
  workingFolderGone: {
    'zh-TW': '目前所在的資料夾已不存在，請換到別的資料夾再執行。',
    en: 'the working folder no longer exists; go to another one and try again.',
  },

  lintNeedsFile: {
    'zh-TW': 'lint 需要至少一個檔案或資料夾（- 為標準輸入）。',
    en: 'lint requires at least one file or folder (- for standard input).',
  },
  outlineNeedsFile: {
    'zh-TW': 'outline 需要一個檔案（- 為標準輸入）。',
    en: 'outline requires one file (- for standard input).',
  },
  exportNeedsFile: {
    'zh-TW': 'export 需要一個檔案（- 為標準輸入）。',
    en: 'export requires one file (- for standard input).',
  },
  importNeedsFile: { 'zh-TW': 'import 需要一個檔案。', en: 'import requires one file.' },

  ruleOptionForm: {
    'zh-TW': '--rule 要寫成「規則=等級」，如 numbering/gap=off，不能是「{value}」。',
    en: '--rule should be RULE=SEVERITY, such as numbering/gap=off, not “{value}”.',
  },
  unknownRule: {
    'zh-TW': '--rule：沒有「{id}」這條規則。',
    en: '--rule: there is no rule “{id}”.',
  },
  unknownRuleLike: {
    'zh-TW': '--rule：沒有「{id}」這條規則；應為「{nearest}」。',
    en: '--rule: there is no rule “{id}”; it should be “{nearest}”.',
  },
  unknownSeverity: {
    'zh-TW': '--rule：等級可用 {known}，不能是「{value}」。',
    en: '--rule: a severity is {known}, not “{value}”.',
  },
  unknownSeverityLike: {
    'zh-TW': '--rule：等級可用 {known}，不能是「{value}」；應為「{nearest}」。',
    en: '--rule: a severity is {known}, not “{value}”; it should be “{nearest}”.',
  },
  maxWarningsForm: {
    'zh-TW': '--max-warnings 之後要有 0 以上的整數，不能是「{value}」。',
    en: '--max-warnings requires a whole number of 0 or more, not “{value}”.',
  },
  stdinFilenameAlone: {
    'zh-TW': '--stdin-filename 只能與 -（標準輸入）一起使用。',
    en: '--stdin-filename can only be used with - (standard input).',
  },
  stdinFilenameEmpty: {
    'zh-TW': '--stdin-filename 之後缺少檔名。',
    en: '--stdin-filename requires a file name.',
  },
  recordsAlone: {
    'zh-TW': '--stdin-format ndjson 只能單獨處理 -（標準輸入）。',
    en: '--stdin-format ndjson can only be used with - (standard input) alone.',
  },
  recordsFormat: {
    'zh-TW': '--stdin-format ndjson 要與 --format ndjson 並用。',
    en: '--stdin-format ndjson requires --format ndjson.',
  },
  recordsExclude: {
    'zh-TW': '--stdin-format ndjson 不能與 --{option} 並用。',
    en: '--stdin-format ndjson cannot be used with --{option}.',
  },

  outputMissing: {
    'zh-TW': 'export 需要 -o FILE，指定匯出的檔案。',
    en: 'export requires -o FILE, the file to write.',
  },
  outputStandard: {
    'zh-TW': '-o 要寫出檔名；匯出的檔案不寫到標準輸出。',
    en: '-o requires a file name; exports are not written to standard output.',
  },
  formatUnknown: {
    'zh-TW': '從檔名「{file}」看不出格式；請加上 --to {formats}。',
    en: 'the name {file} does not show the format; add --to {formats}.',
  },
  formatsDiffer: {
    'zh-TW': '--to {format} 與檔名「{file}」的格式不同。',
    en: '--to {format} and the name {file} stand for different formats.',
  },

  fixNeedsUtf8: {
    'zh-TW': '--fix 只能改寫 UTF-8 的檔案；請先將 Big5 檔案另存為 UTF-8。',
    en: '--fix writes only UTF-8; save the Big5 files as UTF-8 first.',
  },
  fixDryRunFormat: {
    'zh-TW': '--fix-dry-run 顯示的是差異，只能與 --format text 並用。',
    en: '--fix-dry-run prints differences; it can only be used with --format text.',
  },
  fixStandardInputAlone: {
    'zh-TW': '--fix 處理標準輸入（-）時，不能同時處理其他檔案。',
    en: '--fix of standard input (-) cannot be used with other files.',
  },
  fixStandardInputFormat: {
    'zh-TW': '--fix 將標準輸入修正後寫到標準輸出，只能與 --format text 並用。',
    en: '--fix writes standard input to standard output; it can only be used with --format text.',
  },
});
