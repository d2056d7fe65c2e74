/** What the tests in VS Code share: a report with two mistakes, and ways to open it and to wait. */
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** Two mistakes: the item 4、 that should be 3、, and a weekday (that day is a Thursday). */
export const faultyReport = `案由三：本部114年12月份業務推動情形，報請公鑒

報告單位：綜合規劃司

會議日期：114年12月30日（星期二）

說明：謹將本部各單位本月重要業務辦理情形，分述如下：

一、綜合規劃司

(一) 管制考核

1、列管案件已依期程辦理完成。

2、評核作業已函請各單位辦理。

4、初核結果已彙整完竣。

(二) 為民服務

1、人民陳情案件均已回復。

2、服務信箱已改用新址。

二、人事處

(一) 員額及任免

1、公開甄選作業已辦理完成。

2、考試分發人員均已報到。

(二) 考績及獎懲

1、考績委員會訂於115年1月15日（星期五）召開。

2、績優人員業經核定獎勵。
`;

const gap = '4、初核';

/** The place of a text in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`the report has no "${text}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The marker of the item that should be 3、. */
export const gapIn = (document: vscode.TextDocument): vscode.Position => rangeOf(document, gap).start;

let count = 0;

/** Writes a report into the workspace, opens it, and shows it. */
export async function openReport(
  text: string,
  name = `report-${++count}.mreport`,
): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests want a folder open');
  const file = path.join(folder.uri.fsPath, name);
  writeFileSync(file, text);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty))
    await document.save();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

const patience = 15_000;

/** Asks until there is an answer other than `undefined` and `false`. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as NonNullable<Exclude<T, false>>;
    }
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The rule's id that a diagnostic carries. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The rules that a document's findings name, once they are those that are wanted. */
export async function untilRules(
  document: vscode.TextDocument,
  wanted: string[],
): Promise<vscode.Diagnostic[]> {
  const rules = (): string[] => vscode.languages.getDiagnostics(document.uri).map(ruleOf).sort();
  const expected = [...wanted].sort().join();
  await until(`the findings [${expected}]`, () => rules().join() === expected).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are [${rules().join()}]`, { cause: error });
  });
  return vscode.languages.getDiagnostics(document.uri);
}
