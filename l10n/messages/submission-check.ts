/** What the editor says when it checks a report before it is handed in. */
import { defineMessages } from '../message';

export const submissionCheckMessages = defineMessages({
  noReport: { 'zh-TW': '請先開啟要檢核的報告。', en: 'Open a report to check it before it is handed in.' },
  checking: { 'zh-TW': '正在進行送出前檢核：{name}', en: 'Submission check of {name}' },
  ready: {
    'zh-TW': '送出前檢核：{name} 無必改事項。',
    en: 'Submission check: nothing in {name} has to be corrected.',
  },
  export: { 'zh-TW': '匯出', en: 'Export' },
  notChecked: { 'zh-TW': '{name} 未檢核：{reason}', en: '{name} was not checked: {reason}' },
  title: {
    'zh-TW': '送出前檢核 {name}：檢核意見 {count} 項',
    en: 'Submission check of {name}: {count} {count|finding|findings}',
  },
  chooseFinding: { 'zh-TW': '選取一項，移至該處', en: 'Choose a finding to go to it' },
  line: { 'zh-TW': '第 {line} 行', en: 'line {line}' },
});

/** The groups of findings, as separators of the list. */
export const submissionGroupMessages = defineMessages({
  error: { 'zh-TW': '錯誤', en: 'Errors' },
  warning: { 'zh-TW': '警告', en: 'Warnings' },
  unit: { 'zh-TW': '編報單位缺漏或不符', en: 'Missing or Misplaced Units' },
  field: { 'zh-TW': '缺少欄位', en: 'Missing Fields' },
  date: { 'zh-TW': '日期過時', en: 'Outdated Dates' },
});
