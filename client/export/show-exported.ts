import * as vscode from 'vscode';
import { exportDialogMessages as messages } from '../../l10n/messages/export-dialog';
import { t } from '../locale';
import { nameOf } from './file-names';

/** Reports that a file was exported, and offers to open it. @param notes sentences that say what is not in the file */
export async function showExported(target: vscode.Uri, notes: readonly string[]): Promise<void> {
  const [open, show] = [t(messages.open), t(messages.showInFolder)];
  const name = nameOf(target.path);
  const choice = await (notes.length === 0
    ? vscode.window.showInformationMessage(t(messages.exported, { name }), open, show)
    : vscode.window.showWarningMessage(
        t(messages.exportedWithNotes, { name, notes: notes.join(' ') }),
        open,
        show,
      ));
  if (choice === open) await openFile(target);
  if (choice === show) await showInFolder(target);
}

/** Opens a file with the program that the computer opens such files with; on another computer, in the editor. */
async function openFile(target: vscode.Uri): Promise<void> {
  if (isOnThisComputer(target)) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

async function showInFolder(target: vscode.Uri): Promise<void> {
  const command = isOnThisComputer(target) ? 'revealFileInOS' : 'revealInExplorer';
  await vscode.commands.executeCommand(command, target);
}

/** Whether a file is on the computer that the user sits at. */
function isOnThisComputer({ scheme }: vscode.Uri): boolean {
  const { remoteName, uiKind } = vscode.env;
  return scheme === 'file' && remoteName === undefined && uiKind === vscode.UIKind.Desktop;
}
