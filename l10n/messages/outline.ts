/** What the view of a report's units says. */
import { defineMessages } from '../message';

export const outlineMessages = defineMessages({
  goToItem: { 'zh-TW': '移至此項目', en: 'Go to Item' },
  noReport: { 'zh-TW': '開啟報告後，此處列出編報單位。', en: 'Open a report to see its units.' },
  noItems: {
    'zh-TW': '本報告尚無項目。以「一、」開頭之行，即為一個編報單位。',
    en: 'This report has no items yet. A line that begins with 一、 starts a unit.',
  },
});
