import * as vscode from 'vscode';
import type { ActiveReport } from '../active-report';

const shownKey = 'outlineShown';

/**
 * Shows the outline of the units beside the first report that is ever opened, so that it is found; from then on it
 * stays where the user puts it. Never takes the focus.
 */
export function showOutlineOnce(context: vscode.ExtensionContext, report: ActiveReport): vscode.Disposable {
  const show = async (): Promise<void> => {
    if (report.document === undefined || context.globalState.get(shownKey) === true) return;
    await context.globalState.update(shownKey, true);
    await vscode.commands.executeCommand('mreport.outline.focus', { preserveFocus: true });
  };
  void show();
  return report.onDidChange(() => void show());
}
