/** The list of what an import has not kept, as a text that is read only: nothing is to be saved when it is closed. */
import * as vscode from 'vscode';
import type { LeftOutPlace } from '../../protocol/import';

const scheme = 'mreport-left-out';

export class LeftOutLists implements vscode.TextDocumentContentProvider, vscode.Disposable {
  /** By their URIs, as long as one may see them. */
  readonly #lists = new Map<string, string>();
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#lists.delete(uri.toString())),
  );
  #shown = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#lists.get(uri.toString()) ?? '';
  }

  /** Shows a list beside the report. @param name of the file that was imported */
  async show(name: string, leftOut: readonly LeftOutPlace[]): Promise<void> {
    const title = vscode.l10n.t('Not Kept of {0}', name);
    const uri = vscode.Uri.from({ scheme, path: `/${++this.#shown}/${title}` });
    const lines = leftOut.map(({ place, reason }) => vscode.l10n.t('{0}: {1}', place, reason));
    this.#lists.set(uri.toString(), lines.map((line) => `${line}\n`).join(''));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
