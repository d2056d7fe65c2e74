/** What `mreport --help` prints. */
import { defineMessages } from '../message';

export const cliHelpMessages = defineMessages({
  help: {
    'zh-TW': `用法：
  mreport lint [選項] PATH…     檢查報告
  mreport outline [選項] PATH   列出一份報告的編報單位與項目
  mreport export [選項] -o FILE PATH
                                將一份報告匯出為可以送件的檔案
  mreport import [選項] PATH    將 .docx、.odt、.html 或 .txt 檔轉成 .mreport

PATH 是檔案；- 是標準輸入。lint 的 PATH 也可以是資料夾（找出其中的 .mreport，略過 .gitignore 所列的），
或加引號的萬用字元路徑，如 "reports/**/*.mreport"。

選項：
  --format FORMAT         結果的格式，列在最前的是預設
                          lint：{lintFormats}
                          outline：{outlineFormats}
  --config FILE           依這個設定檔檢查，不找各報告的 .mreportrc.json
  --no-config             不用任何設定檔
  --locale LOCALE         訊息的語言：zh-TW（預設）或 en
  --encoding ENCODING     檔案的編碼：utf-8（預設）或 big5
  --stdin-filename NAME   標準輸入在結果裡的檔名
  -h, --help              顯示這份說明
  --version               顯示版本

lint 的選項：
  --fix                   修正可自動修正之處並存檔（只改寫法，不動日期、數字、名稱與項次），再列出其餘檢核意見；
                          PATH 為 - 時，修正後的文字寫到標準輸出。檔案非全舊即全新，不留半份
  --fix-dry-run           只顯示 --fix 會修改的內容（unified diff），不存檔
  --rule RULE=SEVERITY    改變一條規則的等級：error、warning、information、hint 或 off；可以重複
  --max-warnings N        警告超過 N 項時，結束代碼為 1
  --stdin-format FORMAT   標準輸入（-）的內容：text 是一份報告（預設）；ndjson 是一行一份報告
                          {recordForm}（檔名與全文），逐行寫出結果，要與 --format ndjson 並用

export 的選項：
  -o, --output FILE       匯出的檔案
  --to FORMAT             格式：{exportFormats}；未指定時依 FILE 的副檔名
  --unit NAME             只匯出一個編報單位，如 綜合規劃司 或 一、綜合規劃司；同名的第二個為 綜合規劃司#2
  --force                 FILE 已經存在時覆寫
  --converter PROGRAM     產生 PDF 的程式：LibreOffice、Chrome、Edge 或 Chromium；未指定時依環境變數
                          MREPORT_PDF_CONVERTER，再沒有就自行尋找
  --root FOLDER           圖片取自這個資料夾之內；未指定時為目前的資料夾，報告不在其中時為報告所在的資料夾
  圖片為 PNG、JPEG、GIF 或 SVG；不能放入的，只印標題，並在標準錯誤輸出說明。

import 的選項：
  -o, --output FILE       寫到這個檔案（- 為標準輸出）；預設與來源同名，副檔名為 .mreport；
                          PATH 為 - 時，預設為標準輸出
  --force                 檔案已經存在時覆寫；未能匯入的內容列在標準錯誤輸出

結束代碼：0 沒有錯誤；1 有錯誤，或警告太多；2 用法不對，或檔案無法讀寫。
`,
    en: `Usage:
  mreport lint [OPTION]… PATH…     check reports
  mreport outline [OPTION]… PATH   list the units and items of one report
  mreport export [OPTION]… -o FILE PATH
                                   export a report as a file to hand in
  mreport import [OPTION]… PATH    turn a .docx, .odt, .html or .txt file into a .mreport file

PATH is a file; - is standard input. For lint it can also be a folder (its .mreport files, except those in .gitignore)
or a quoted glob such as "reports/**/*.mreport".

Options:
  --format FORMAT         the format of the result; the first is the default
                          lint: {lintFormats}
                          outline: {outlineFormats}
  --config FILE           check by this configuration instead of the .mreportrc.json of each report
  --no-config             use no configuration
  --locale LOCALE         the language of messages: zh-TW (default) or en
  --encoding ENCODING     the encoding of the files: utf-8 (default) or big5
  --stdin-filename NAME   the name of standard input in the result
  -h, --help              show this help
  --version               show the version

Options of lint:
  --fix                   fix and save what can be fixed safely (how it is written; no dates, numbers, names, or
                          numbering), then list the remaining findings; where PATH is -, write the fixed text to
                          standard output. A file is replaced as a whole or not at all
  --fix-dry-run           only show what --fix would change (unified diff)
  --rule RULE=SEVERITY    the severity of a rule: error, warning, information, hint or off; can be repeated
  --max-warnings N        end with exit code 1 when there are more than N warnings
  --stdin-format FORMAT   what standard input (-) holds: text, one report (default); ndjson, one report per line,
                          {recordForm} (its name and the whole text), each answered by a line; needs --format ndjson

Options of export:
  -o, --output FILE       the file to write
  --to FORMAT             {exportFormats}; by default, as the extension of FILE says
  --unit NAME             one unit only: its title, with or without its marker; with “#2” after it, the second unit
                          of that name
  --force                 overwrite FILE if it exists
  --converter PROGRAM     what makes PDFs: LibreOffice, Chrome, Edge or Chromium; by default the program that the
                          environment variable MREPORT_PDF_CONVERTER names, or else one that is found
  --root FOLDER           images are taken only from below this folder; by default the working directory, or, where the
                          report is not in that, the report's own
  Images are PNG, JPEG, GIF or SVG; of others only the caption is printed, and standard error says why.

Options of import:
  -o, --output FILE       write this file (- for standard output); by default the source's name with .mreport;
                          where PATH is -, standard output
  --force                 overwrite a file that exists; what could not be kept is listed on standard error

Exit codes: 0 no errors; 1 errors, or too many warnings; 2 wrong usage, or a file that cannot be read or written.
`,
  },
});
