import * as vscode from 'vscode';
import { importDialogMessages as messages } from '../../l10n/messages/import-dialog';
import type { ImportResult } from '../../protocol/import';
import { nameOf } from '../export/file-names';
import { t } from '../locale';
import { errorReason } from '../server/error-reason';
import type { ReportServer } from '../server/report-server';
import { LeftOutLists } from './left-out-list';

/** Registers the command that converts a Word, ODF, HTML or text file to a report. */
export function registerImport(server: ReportServer): vscode.Disposable {
  const lists = new LeftOutLists();
  return vscode.Disposable.from(
    lists,
    vscode.commands.registerCommand('mreport.import', async (given?: vscode.Uri) => {
      const file = given instanceof vscode.Uri ? given : await choose();
      if (file !== undefined) await importFile(server, lists, file);
    }),
  );
}

async function choose(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    openLabel: t(messages.import),
    filters: { [t(messages.documents)]: ['docx', 'odt', 'fodt', 'txt', 'html', 'htm'] },
  });
  return chosen?.[0];
}

async function importFile(server: ReportServer, lists: LeftOutLists, file: vscode.Uri): Promise<void> {
  const name = nameOf(file.path);
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t(messages.importing, { name }),
    cancellable: true,
  };
  const cancellation = new vscode.CancellationTokenSource();
  try {
    const result = await vscode.window.withProgress(options, async (_, token) => {
      token.onCancellationRequested(() => {
        cancellation.cancel();
      });
      const bytes = await vscode.workspace.fs.readFile(file);
      return server.import({ name, content: Buffer.from(bytes).toString('base64') }, token);
    });
    if (!cancellation.token.isCancellationRequested) await show(name, result, lists);
  } catch (error) {
    if (cancellation.token.isCancellationRequested) return;
    showNotImported(name, errorReason(error));
  }
}

/** Opens the text unsaved, so that nothing is overwritten, and reports what it does not hold. */
async function show(name: string, result: ImportResult, lists: LeftOutLists): Promise<void> {
  if ('failure' in result) {
    showNotImported(name, result.failure);
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'mreport', content: result.text });
  await vscode.window.showTextDocument(document);
  const { leftOut } = result;
  if (leftOut.length === 0) return;
  const message = t(messages.leftOut, { count: leftOut.length, name });
  const choice = await vscode.window.showWarningMessage(message, t(messages.show));
  if (choice !== undefined) await lists.show(name, leftOut);
}

function showNotImported(name: string, reason: string): void {
  void vscode.window.showErrorMessage(t(messages.notImported, { name, reason }));
}
