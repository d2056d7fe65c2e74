import * as vscode from 'vscode';
import { languageServerMessages } from '../../l10n/messages/language-server';
import { t } from '../locale';

/** Shows that the server has stopped for good, and offers to restart it or to show the log. */
export async function offerRestart(log: vscode.LogOutputChannel): Promise<void> {
  const restart = t(languageServerMessages.restart);
  const showLog = t(languageServerMessages.showLog);
  const message = t(languageServerMessages.gaveUp);
  const choice = await vscode.window.showErrorMessage(message, restart, showLog);
  if (choice === restart) await vscode.commands.executeCommand('mreport.restartServer');
  if (choice === showLog) log.show();
}
