import * as vscode from 'vscode';
import { fixAllMessages } from '../l10n/messages/commands';
import type { ActiveReport } from './active-report';
import { t } from './locale';

const kind = vscode.CodeActionKind.SourceFixAll.append('mreport');

/** Registers the command that fixes everything that can be fixed safely in the active report. */
export function registerFixAll(report: ActiveReport): vscode.Disposable {
  return vscode.commands.registerCommand('mreport.fixAll', () => fixAll(report.document));
}

/** Applies one edit, and so one step to undo, wherever the focus is. */
async function fixAll(document: vscode.TextDocument | undefined): Promise<void> {
  if (document === undefined) {
    void vscode.window.showInformationMessage(t(fixAllMessages.noReport));
    return;
  }
  const edit = await editFor(document);
  if (edit === undefined) {
    void vscode.window.showInformationMessage(t(fixAllMessages.nothingToFix));
    return;
  }
  await vscode.workspace.applyEdit(edit);
}

const maxAttempts = 3;

/** The edit for the present text: asked for again when the text has changed meanwhile. */
async function editFor(document: vscode.TextDocument): Promise<vscode.WorkspaceEdit | undefined> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
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
