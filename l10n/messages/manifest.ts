/** The texts that `package.json` names as `%name%`; package.nls*.json are generated from them. */
import { defineMessages } from '../message';

export const manifest = defineMessages({
  description: {
    'zh-TW':
      '撰寫業務報告（.mreport）：邊打字邊檢查項次、日期與文字，列出編報單位大綱，並可預覽與紙本一致的版面。',
    en: 'Write official business reports (.mreport): outline numbering, dates and wording checked as you type, an outline of the units, and a preview that looks like the paper.',
  },
  'capability.untrusted': {
    'zh-TW': '在未受信任的資料夾中，除匯出 PDF（須啟動其他程式）外，均可使用。',
    en: 'In a folder that is not trusted, everything works but the export to PDF, which starts another program.',
  },
  'capability.virtual': {
    'zh-TW': '不在磁碟上的資料夾：不讀取 `.mreportrc.json`，匯出的檔案不含圖片。',
    en: 'In a folder that is not on a disk, `.mreportrc.json` is not read, and exported files have no images.',
  },
  'view.container': { 'zh-TW': '業務報告', en: 'Business Report' },
  'view.outline': { 'zh-TW': '編報單位大綱', en: 'Report Units' },
  'view.outline.welcome': {
    'zh-TW': '開啟報告（.mreport）後，這裡會列出各編報單位與項目，以及各有幾項檢核意見。',
    en: 'Open a report (.mreport): its units and items are listed here, with the findings of each.',
  },
  'command.showPreviewToSide': { 'zh-TW': '在側邊開啟預覽', en: 'Open Preview to the Side' },
  'command.togglePreviewLock': { 'zh-TW': '切換預覽鎖定', en: 'Toggle Preview Locking' },
  'command.nextFinding': { 'zh-TW': '移至下一項檢核意見', en: 'Go to Next Finding' },
  'command.previousFinding': { 'zh-TW': '移至上一項檢核意見', en: 'Go to Previous Finding' },
  'command.import': { 'zh-TW': '匯入報告…', en: 'Import Report…' },
  'command.fixAll': { 'zh-TW': '修正所有可自動修正之處', en: 'Fix All That Can Be Fixed Safely' },
  'command.export': { 'zh-TW': '匯出…', en: 'Export…' },
  'command.exportUnit': { 'zh-TW': '匯出此單位…', en: 'Export This Unit…' },
  'command.checkSubmission': { 'zh-TW': '送出前檢核', en: 'Run Submission Check' },
  'command.restartServer': { 'zh-TW': '重新啟動報告檢查', en: 'Restart the Report Check' },
  'command.outline.reveal': { 'zh-TW': '移至此項目', en: 'Go to Item' },
  'config.scheme': {
    'zh-TW': '各層級採用的編號體例。',
    en: 'Which kind of marker is used at which level of the outline.',
  },
  'config.scheme.auto': {
    'zh-TW': '自動：依報告中各種分項標號首次出現的順序判斷。',
    en: 'Automatic: by the order in which the report first nests its markers.',
  },
  'config.scheme.business': {
    'zh-TW': '業務報告：一、(一)1、(1)A.(A)a.(a)',
    en: 'Business report: 一、 (一) 1、 (1) A. (A) a. (a)',
  },
  'config.scheme.handbook': {
    'zh-TW': '行政院《文書處理手冊》：壹、一、(一)1、(1)甲、(甲)',
    en: 'Document handbook of the Executive Yuan: 壹、 一、 (一) 1、 (1) 甲、 (甲)',
  },
  'config.rules': {
    'zh-TW': '各檢查規則的等級；設為 `off` 即不檢查。',
    en: 'The severity of each rule; `off` turns the rule off.',
  },
  'config.maxFindings': {
    'zh-TW': '一份報告至多同時列出幾項檢核意見。超過時列出目前檢視處附近的，捲到別處再列出該處的。',
    en: 'The maximum number of findings of a report that are shown at once. If there are more, those near the visible lines are shown; others appear as you scroll.',
  },
  'config.waitWhileTyping': {
    'zh-TW':
      '輸入時，尚未寫完的句子中若有新的檢核意見，待停頓或移開游標後再標示；項目寫完前可能補上的（「如下：」之後的細項、只有「1、」的項目、尚未對應的括號），待離開該項後再標示。',
    en: 'While you type, new findings in the unfinished sentence are shown only after you pause or move elsewhere; what the item may still bring (the list after 如下：, the text of a bare 1、, a closing bracket) only after you leave the item.',
  },
  'config.preview.openAutomatically': {
    'zh-TW': '開啟報告時，自動在側邊開啟預覽。',
    en: 'Open the preview to the side when a report is opened.',
  },
  'config.export.pdfConverter': {
    'zh-TW':
      '產生 PDF 的程式：LibreOffice（`soffice`）、Chrome、Edge 或 Chromium 的路徑。留空則自行尋找。只能在這部電腦的設定中指定，不能由工作區指定。',
    en: 'The program that creates PDF files: the path of LibreOffice (`soffice`), Chrome, Edge or Chromium. If empty, the extension looks for one. Can be set for this computer only, not by a workspace.',
  },
  'config.trace.server': {
    'zh-TW': '輸出頻道「MReport」的紀錄等級設為「追蹤」（Trace）時，編輯器與檢查服務往來訊息紀錄的詳細程度。',
    en: "How much of the messages between the editor and the language server is written to the output channel *MReport* when the channel's log level is *Trace*.",
  },
});
