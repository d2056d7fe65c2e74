/** What the language server writes to its log, and what editors show of it. */
import { defineMessages } from '../message';

export const serverMessages = defineMessages({
  impossibleState: {
    'zh-TW': '程式內部錯誤，已略過並繼續執行：{what}',
    en: 'Internal error, which was passed over: {what}',
  },
  ruleFailed: {
    'zh-TW': '規則 {rule} 執行失敗，無該規則之檢核意見，其餘規則照常。{reason}',
    en: 'Rule {rule} failed; its findings are missing, those of all other rules are there. {reason}',
  },
  lintFailed: {
    'zh-TW': '檢核 {uri} 失敗：{reason}',
    en: 'Checking {uri} failed: {reason}',
  },
  moreFindings: {
    'zh-TW': '檢核意見甚多，僅列出目前檢視處附近之{count}項；其餘於捲動至該處時列出。',
    en: 'Only the {count} findings nearest to the visible lines are listed; others appear as you scroll.',
  },
  reportClosed: {
    'zh-TW': '報告已關閉，未匯出。',
    en: 'The report has been closed and was not exported.',
  },
  refusedSettingsNotice: {
    'zh-TW': '編輯器不通知設定之變更：{reason}',
    en: 'The editor refuses to report changed settings: {reason}',
  },
  refusedFilesNotice: {
    'zh-TW': '編輯器不通知檔案之變更：{reason}',
    en: 'The editor refuses to report changed files: {reason}',
  },
  refusedDiagnosticsRefresh: {
    'zh-TW': '編輯器拒絕重新取得檢核意見：{reason}',
    en: 'The editor refuses to request diagnostics again: {reason}',
  },
  foldersUnreadable: {
    'zh-TW': '編輯器未提供工作區資料夾：{reason}',
    en: 'The editor does not report its workspace folders: {reason}',
  },
  configUnreadable: {
    'zh-TW': '無法讀取 {uri}，改用預設值。{reason}',
    en: '{uri} cannot be read; the defaults apply. {reason}',
  },
  configFinding: {
    'zh-TW': '{place} {finding}',
    en: '{place} {finding}',
  },
  sentenceEnd: { 'zh-TW': '{sentence}。', en: '{sentence}.' },
  settingsUnanswered: {
    'zh-TW': '編輯器尚未提供 {uri} 之設定，暫用預設值。',
    en: 'The editor has not yet reported the settings of {uri}; until it does, the defaults apply.',
  },
  settingsUnreadable: {
    'zh-TW': '無法取得 {uri} 之設定，改用預設值。{reason}',
    en: 'The settings of {uri} could not be read; the defaults apply. {reason}',
  },
  settingNotAmong: {
    'zh-TW': '{setting}：{value} 非可用之值；可用者為 {values}。',
    en: '{setting}: {value} is not one of {values}.',
  },
  settingNotCount: {
    'zh-TW': '{setting}：{value} 非 1 以上之整數。',
    en: '{setting}: {value} is not a whole number from 1.',
  },
  settingNotProgram: {
    'zh-TW': '{setting}：{value} 非程式之路徑。',
    en: '{setting}: {value} is not the path of a program.',
  },
  settingNotGroup: {
    'zh-TW': '{setting}：{value} 非一組設定。',
    en: '{setting}: {value} is not a group of settings.',
  },
  settingUnknownRule: {
    'zh-TW': '{setting}：無規則 {rule}。',
    en: '{setting}: there is no rule {rule}.',
  },
  settingNotSeverity: {
    'zh-TW': '{setting}：{rule} 不可設為 {value}。',
    en: '{setting}: {rule} cannot be set to {value}.',
  },
});
