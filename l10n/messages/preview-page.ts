/** The words of the preview's page: its toolbar, its notes, its search box. */
import { defineMessages } from '../message';

export const previewPageMessages = defineMessages({
  toolbar: { 'zh-TW': '預覽工具列', en: 'Preview Tools' },
  view: { 'zh-TW': '檢視方式', en: 'View' },
  pages: { 'zh-TW': '整頁', en: 'Pages' },
  continuous: { 'zh-TW': '連續', en: 'Continuous' },
  zoom: { 'zh-TW': '縮放', en: 'Zoom' },
  zoomOut: { 'zh-TW': '縮小', en: 'Zoom Out' },
  zoomIn: { 'zh-TW': '放大', en: 'Zoom In' },
  actualSize: { 'zh-TW': '實際大小', en: 'Actual Size' },
  pageWidth: { 'zh-TW': '頁寬', en: 'Page Width' },
  /** What a page is called by a screen reader. */
  page: { 'zh-TW': '第 {page} 頁', en: 'Page {page}' },
  pageOf: { 'zh-TW': '第 {page} 頁，共 {pages} 頁', en: 'Page {page} of {pages}' },
  onlyUnit: { 'zh-TW': '僅顯示此單位', en: 'Show Only This Unit' },
  allUnits: { 'zh-TW': '全部單位', en: 'All Units' },
  unitAtCaret: { 'zh-TW': '游標所在單位', en: 'Unit at the Cursor' },
  findings: { 'zh-TW': '報告檢核意見', en: 'Findings of the Report' },
  previousFinding: { 'zh-TW': '上一項檢核意見', en: 'Previous Finding' },
  nextFinding: { 'zh-TW': '下一項檢核意見', en: 'Next Finding' },
  /** A finding's note as a screen reader reads it. */
  noteLabel: { 'zh-TW': '{severity}：{message}', en: '{severity}: {message}' },
  /** A finding's note when the mouse rests on it. */
  noteTitle: { 'zh-TW': '{message}（{rule}）', en: '{message} ({rule})' },
  goToText: { 'zh-TW': '移至內文', en: 'Go to the Text' },
  find: { 'zh-TW': '在預覽中尋找', en: 'Find in the Preview' },
  previousMatch: { 'zh-TW': '上一個相符處', en: 'Previous Match' },
  nextMatch: { 'zh-TW': '下一個相符處', en: 'Next Match' },
  closeFind: { 'zh-TW': '關閉', en: 'Close' },
});

/** The severity of one finding. */
export const severityMessages = defineMessages({
  error: { 'zh-TW': '錯誤', en: 'Error' },
  warning: { 'zh-TW': '警告', en: 'Warning' },
  information: { 'zh-TW': '資訊', en: 'Information' },
  hint: { 'zh-TW': '提示', en: 'Hint' },
});
