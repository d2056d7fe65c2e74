import * as vscode from 'vscode';
import { nameOf } from './file-names';

/** Says what was written, and offers to open it. @param notes what is not in it */
export async function tellWritten(target: vscode.Uri, notes: readonly string[]): Promise<void> {
  const [open, show] = [vscode.l10n.t('Open'), vscode.l10n.t('Show in Folder')];
  const name = nameOf(target.path);
  const choice = await (notes.length === 0
    ? vscode.window.showInformationMessage(vscode.l10n.t('{0} has been written.', name), open, show)
    : vscode.window.showWarningMessage(
        vscode.l10n.t('{0} has been written. {1}', name, notes.join(' ')),
        open,
        show,
      ));
  if (choice === open) await openFile(target);
  if (choice === show)
    await vscode.commands.executeCommand(isHere(target) ? 'revealFileInOS' : 'revealInExplorer', target);
}

/** By the program that the computer opens such files with; on another computer, in the editor. */
async function openFile(target: vscode.Uri): Promise<void> {
  if (isHere(target)) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

/** Whether a file is on the computer that one sits at. */
function isHere({ scheme }: vscode.Uri): boolean {
  const { remoteName, uiKind } = vscode.env;
  return scheme === 'file' && remoteName === undefined && uiKind === vscode.UIKind.Desktop;
}
