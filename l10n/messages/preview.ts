/** What the editor says about the preview; the words within its page are in `preview-page.ts`. */
import { defineMessages } from '../message';

export const previewMessages = defineMessages({
  title: { 'zh-TW': '預覽 {name}', en: 'Preview {name}' },
  /** The preview keeps its report. */
  lockedTitle: { 'zh-TW': '[預覽] {name}', en: '[Preview] {name}' },
  closed: {
    'zh-TW': '此報告已無法開啟，可能已刪除、搬移，或改為其他語言模式。',
    en: 'The report can no longer be opened: it may have been deleted, moved, or given another language mode.',
  },
  noReport: { 'zh-TW': '請先開啟報告，再開啟預覽。', en: 'Open a report to see its preview.' },
  /** `reason` is a sentence. */
  outdated: {
    'zh-TW': '預覽所顯示者為較舊之內容：{reason}',
    en: 'The preview shows an older state: {reason}',
  },
  findingGone: { 'zh-TW': '此項檢核意見已不存在。', en: 'This finding no longer exists.' },
});
