import * as vscode from 'vscode';
import type { ImportResult } from '../../protocol/import';
import type { ReportServer } from '../server/report-server';
import { LeftOutLists } from './left-out-list';

/** Registers the command that makes a report of a Word, ODF, HTML or text file. */
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
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Documents')]: ['docx', 'odt', 'txt', 'html', 'htm'] },
  });
  return chosen?.[0];
}

async function importFile(server: ReportServer, lists: LeftOutLists, file: vscode.Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Importing {0}…', name),
    cancellable: true,
  };
  const stop = new vscode.CancellationTokenSource();
  try {
    const result = await vscode.window.withProgress(options, async (_, token) => {
      token.onCancellationRequested(() => {
        stop.cancel();
      });
      const bytes = await vscode.workspace.fs.readFile(file);
      return server.import({ name, content: Buffer.from(bytes).toString('base64') }, token);
    });
    if (!stop.token.isCancellationRequested) await show(name, result, lists);
  } catch (error) {
    if (stop.token.isCancellationRequested) return;
    const message =
      error instanceof vscode.CancellationError
        ? vscode.l10n.t('The file could not be imported: the server is not running.')
        : vscode.l10n.t(
            '{0} cannot be imported: {1}',
            name,
            error instanceof Error ? error.message : String(error),
          );
    void vscode.window.showErrorMessage(message);
  }
}

/** Opens the text unsaved, so that nothing is overwritten, and tells what it does not hold. */
async function show(name: string, result: ImportResult, lists: LeftOutLists): Promise<void> {
  if ('failure' in result) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be imported: {1}', name, result.failure));
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'mreport', content: result.text });
  await vscode.window.showTextDocument(document);
  const { leftOut } = result;
  if (leftOut.length === 0) return;
  const message = vscode.l10n.t('{0} things in {1} could not be kept as they were.', leftOut.length, name);
  const choice = await vscode.window.showWarningMessage(message, vscode.l10n.t('Show'));
  if (choice !== undefined) await lists.show(name, leftOut);
}
