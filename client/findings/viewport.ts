import * as vscode from 'vscode';
import { moreFindingsCode } from '../../protocol/viewport';
import { isReport } from '../active-report';
import type { ReportServer } from '../server/report-server';

/** How long the same lines must be visible before the server is notified, in milliseconds. */
const restMs = 200;

/**
 * Notifies the server of the visible lines of reports that have more findings than are shown: it then shows those near
 * them.
 */
export class Viewport implements vscode.Disposable {
  readonly #server: ReportServer;
  readonly #subscriptions: vscode.Disposable;
  readonly #resting = new Map<string, NodeJS.Timeout>();

  constructor(server: ReportServer) {
    this.#server = server;

    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.#wait(textEditor);
      }),
      // A report may be opened far from what is shown of it at first.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const changed = new Set(uris.map(String));
        const { activeTextEditor: editor } = vscode.window;
        if (editor && changed.has(editor.document.uri.toString())) this.#wait(editor);
      }),
    );
  }

  dispose(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #wait(editor: vscode.TextEditor): void {
    if (!isReport(editor.document)) return;
    const key = editor.document.uri.toString();
    clearTimeout(this.#resting.get(key));
    const timer = setTimeout(() => {
      this.#resting.delete(key);
      this.#notify(editor);
    }, restMs);
    this.#resting.set(key, timer);
  }

  #notify({ document: { uri }, visibleRanges }: vscode.TextEditor): void {
    const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
    if (!first || !last || !hasMore(uri)) return;
    this.#server.setVisibleRange({ uri: uri.toString(), first: first.start.line, last: last.end.line });
  }
}

function hasMore(uri: vscode.Uri): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ code }) => code === moreFindingsCode);
}
