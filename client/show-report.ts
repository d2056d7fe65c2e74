import * as vscode from 'vscode';

/** Goes to `range` in a report: in the editor that has it, wherever the focus was (say, in the preview). */
export async function showReport(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column with the report: that of a visible editor, else that of its tab. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = uri.toString();
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  const visible = [activeTextEditor, ...visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === wanted,
  );
  const hasTab = (group: vscode.TabGroup): boolean =>
    group.tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted);
  return visible?.viewColumn ?? tabGroups.all.find(hasTab)?.viewColumn;
}
