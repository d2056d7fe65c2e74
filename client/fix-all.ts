import * as vscode from 'vscode';
import type { ActiveReport } from './active-report';

const kind = vscode.CodeActionKind.SourceFixAll.append('mreport');

/** Registers the command that fixes all that can be fixed safely in the report one is working on. */
export function registerFixAll(report: ActiveReport): vscode.Disposable {
  return vscode.commands.registerCommand('mreport.fixAll', () => fixAll(report.document));
}

/** One edit, and so one step to undo, wherever the focus is. */
async function fixAll(document: vscode.TextDocument | undefined): Promise<void> {
  if (document === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report to fix it.'));
    return;
  }
  const edit = await editFor(document);
  if (edit === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing that can be fixed safely.'));
    return;
  }
  await vscode.workspace.applyEdit(edit);
}

const mostAttempts = 3;

/** The edit for the text as it is: asked for again when someone has typed meanwhile. */
async function editFor(document: vscode.TextDocument): Promise<vscode.WorkspaceEdit | undefined> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const { version } = document;
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      kind.value,
    );
    // Other extensions may answer as well.
    const action = actions?.find((each) => each.kind !== undefined && kind.contains(each.kind));
    if (document.version === version) return action?.edit;
  }
  return undefined;
}
