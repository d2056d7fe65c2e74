/** What the editor says about the preview; the words within its page are in `preview-page.ts`. */
import { defineMessages } from '../message';

export const previewMessages = defineMessages({
  title: { 'zh-TW': '預覽 {name}', en: 'Preview {name}' },
  noReport: { 'zh-TW': '請先開啟報告，再開啟預覽。', en: 'Open a report to see its preview.' },
  /** `reason` is a sentence. */
  outdated: {
    'zh-TW': '預覽所顯示者為較舊之內容：{reason}',
    en: 'The preview shows an older state: {reason}',
  },
  findingGone: { 'zh-TW': '此項檢核意見已不存在。', en: 'This finding no longer exists.' },
});
