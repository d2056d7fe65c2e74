/** What the editor says about the findings of a report: in the status bar, beside the outline. */
import { defineMessages } from '../message';

/** How many findings of a severity there are. */
export const findingCountMessages = defineMessages({
  error: { 'zh-TW': '錯誤 {count} 項', en: '{count} {count|error|errors}' },
  warning: { 'zh-TW': '警告 {count} 項', en: '{count} {count|warning|warnings}' },
  information: {
    'zh-TW': '資訊 {count} 項',
    en: '{count} {count|information finding|information findings}',
  },
  hint: { 'zh-TW': '提示 {count} 項', en: '{count} {count|hint|hints}' },
  none: { 'zh-TW': '無檢核意見', en: 'No findings' },
});

export const findingsMessages = defineMessages({
  /** The name of the status bar item. */
  statusName: { 'zh-TW': '報告檢核意見', en: 'Findings of the Report' },
  goToNext: { 'zh-TW': '按一下移至下一項檢核意見。', en: 'Click to go to the next one.' },
  noFindings: { 'zh-TW': '本報告無檢核意見。', en: 'This report has no findings.' },
  notChecked: { 'zh-TW': '未檢查', en: 'Not checked' },
  checking: { 'zh-TW': '檢查中', en: 'Checking' },
  notYetChecked: {
    'zh-TW': '本報告尚在檢查中。',
    en: 'This report is still being checked.',
  },
  restart: { 'zh-TW': '按一下重新啟動報告檢查。', en: 'Click to restart the report check.' },
  stopped: { 'zh-TW': '報告檢查已停止。', en: 'The report check has stopped.' },
});
