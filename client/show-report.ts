import * as vscode from 'vscode';

/** Selects `range` of a report in the editor that shows it, wherever the focus was (in the preview, for example). */
export async function showReport(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column that shows the report: that of a visible editor or, if there is none, that of its tab. */
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
