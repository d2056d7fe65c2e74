/** What `mreport lint` prints besides the findings. */
import { defineMessages } from '../message';

export const cliLintMessages = defineMessages({
  error: { 'zh-TW': '錯誤', en: 'error' },
  warning: { 'zh-TW': '警告', en: 'warning' },
  information: { 'zh-TW': '資訊', en: 'information' },
  hint: { 'zh-TW': '提示', en: 'hint' },

  errorCount: { 'zh-TW': '錯誤 {count} 項', en: '{count} {count|error|errors}' },
  warningCount: { 'zh-TW': '警告 {count} 項', en: '{count} {count|warning|warnings}' },
  informationCount: { 'zh-TW': '資訊 {count} 項', en: '{count} information' },
  hintCount: { 'zh-TW': '提示 {count} 項', en: '{count} {count|hint|hints}' },

  summary: {
    'zh-TW': '檢查 {files} 個檔案：{counts}。\n',
    en: 'Checked {files} {files|file|files}: {counts}.\n',
  },
  summaryClean: {
    'zh-TW': '檢查 {files} 個檔案，無檢核意見。\n',
    en: 'Checked {files} {files|file|files}: no findings.\n',
  },
  fixed: {
    'zh-TW': '{file}：修正 {count} 處（{rules}）\n',
    en: '{file}: fixed {count} {count|finding|findings} ({rules})\n',
  },
  fixedOfRule: { 'zh-TW': '{rule} {count}', en: '{rule} {count}' },

  tooManyWarnings: {
    'zh-TW': '警告 {count} 項，超過 --max-warnings 的 {limit} 項。',
    en: '{count} {count|warning|warnings}, more than --max-warnings {limit}.',
  },
  notChecked: {
    'zh-TW': '有 {count} 份報告未能檢查，原因見各該行的 error。',
    en: '{count} {count|report|reports} could not be checked; the lines of such reports say why (error).',
  },

  wrong: { 'zh-TW': '錯誤的寫法', en: 'Wrong' },
  right: { 'zh-TW': '正確的寫法', en: 'Right' },
});
