import * as vscode from 'vscode';
import { importDialogMessages as messages } from '../../l10n/messages/import-dialog';
import type { LeftOutPlace } from '../../protocol/import';
import { t } from '../locale';

const scheme = 'mreport-left-out';

/** Lists of what imports have not kept, as read-only texts: nothing has to be saved when one is closed. */
export class LeftOutLists implements vscode.TextDocumentContentProvider, vscode.Disposable {
  /** The texts of the lists that are open, by their URIs. */
  readonly #lists = new Map<string, string>();
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#lists.delete(uri.toString())),
  );
  #shown = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#lists.get(uri.toString()) ?? '';
  }

  /** Shows a list beside the report. @param name the name of the file that was imported */
  async show(name: string, leftOut: readonly LeftOutPlace[]): Promise<void> {
    const title = t(messages.leftOutTitle, { name });
    const uri = vscode.Uri.from({ scheme, path: `/${++this.#shown}/${title}` });
    const lines = leftOut.map(({ place, reason }) => t(messages.leftOutPlace, { place, reason }));
    this.#lists.set(uri.toString(), lines.map((line) => `${line}\n`).join(''));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
