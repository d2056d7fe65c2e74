/** What the tests in VS Code share: a report with two errors, and ways to open it and to wait. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** Two errors: the item 4、 that should be 3、, and a weekday (that day is a Thursday). */
export const faultyReport = readFileSync(
  path.join(projectFolder(), 'test', 'vscode', 'faulty.mreport'),
  'utf8',
);

/** The folder that VS Code runs the extension from: not a package, but this project. */
function projectFolder(): string {
  const extension = vscode.extensions.getExtension('mreport.mreport');
  if (!extension) throw new Error('VS Code does not know the extension');
  return extension.extensionPath;
}

const gap = '4、初核';

/** The place of a text in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`the report has no "${text}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The marker of the item that should be 3、. */
export const gapIn = (document: vscode.TextDocument): vscode.Position => rangeOf(document, gap).start;

/** Distinguishes the reports of one test file from those of another: VS Code remembers documents by their names. */
const run = Date.now().toString(36);
let count = 0;

/** Writes a report into the workspace, opens it, and shows it. */
export async function openReport(
  text: string,
  name = `report-${run}-${++count}.mreport`,
): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need an open folder');
  const file = path.join(folder.uri.fsPath, name);
  writeFileSync(file, text);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The tabs with a web view of this type. */
export function webviews(type: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes(type));
}

/** Closes all editors without saving. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty))
    await document.save();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

const timeoutMs = 15_000;

/** Asks until there is an answer other than `undefined` and `false`. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + timeoutMs;
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
