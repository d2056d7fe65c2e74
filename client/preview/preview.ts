/** The previews: one a report, opened by command, by setting, or by VS Code after a reload of the window. */
import * as vscode from 'vscode';
import { previewMessages as messages } from '../../l10n/messages/preview';
import { isReport } from '../active-report';
import { t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { PreviewPanel } from './preview-panel';

const viewType = 'mreport.preview';

/** Registers the command, the setting's effect and the serializer; the result ends them all. */
export function registerPreview(context: vscode.ExtensionContext, server: ReportServer): vscode.Disposable {
  const previews = new Previews(vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview'), server);
  const autoOpener = new AutoOpener(previews);
  return vscode.Disposable.from(
    previews,
    autoOpener,
    vscode.commands.registerCommand('mreport.showPreviewToSide', (uri?: vscode.Uri) => {
      const report = uri ?? activeReport();
      if (report !== undefined) previews.show(report);
      else void vscode.window.showInformationMessage(t(messages.noReport));
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        previews.restore(panel, state);
        return Promise.resolve();
      },
    }),
  );
}

class Previews implements vscode.Disposable {
  readonly #mediaRoot: vscode.Uri;
  readonly #server: ReportServer;
  readonly #panels = new Map<string, PreviewPanel>();
  readonly #closings: vscode.Disposable;

  constructor(mediaRoot: vscode.Uri, server: ReportServer) {
    this.#mediaRoot = mediaRoot;
    this.#server = server;

    // What was never saved cannot be opened again.
    this.#closings = vscode.workspace.onDidCloseTextDocument((document) => {
      if (document.isUntitled) this.#panels.get(document.uri.toString())?.close();
    });
  }

  /** Shows a report's preview beside its editor; the focus stays. */
  show(uri: vscode.Uri): void {
    const open = this.#panels.get(uri.toString());
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    // VS Code's own search would find only what is drawn.
    this.#add(vscode.window.createWebviewPanel(viewType, '', place, { enableFindWidget: false }), uri);
  }

  /** Fills a panel that VS Code brought back; `state` is what its page had stored. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    const uri = uriIn(state);
    if (uri === undefined || this.#panels.has(uri)) panel.dispose();
    else this.#add(panel, vscode.Uri.parse(uri));
  }

  dispose(): void {
    this.#closings.dispose();
    for (const preview of this.#panels.values()) preview.dispose();
  }

  #add(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const key = uri.toString();
    const preview = new PreviewPanel(panel, uri, this.#server, this.#mediaRoot);
    this.#panels.set(key, preview);
    preview.onDidDispose(() => this.#panels.delete(key));
  }
}

/** Opens a report's preview when the report is first shown, if the setting says so. */
class AutoOpener implements vscode.Disposable {
  readonly #previews: Previews;
  /** The reports that have been shown: a preview that the user closes stays closed until its report is opened again. */
  readonly #seen = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(previews: Previews) {
    this.#previews = previews;

    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        this.#openFor(editor);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#seen.delete(document.uri.toString())),
    );
    this.#openFor(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #openFor(editor: vscode.TextEditor | undefined): void {
    // Editors without a column are parts of others: a comparison, a peek.
    if (editor?.viewColumn === undefined || !isReport(editor.document)) return;
    const { uri } = editor.document;
    const settings = vscode.workspace.getConfiguration('mreport.preview', uri);
    if (this.#seen.has(uri.toString()) || settings.get('openAutomatically') !== true) return;
    this.#seen.add(uri.toString());
    this.#previews.show(uri);
  }
}

function activeReport(): vscode.Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = [activeTextEditor, ...visibleTextEditors].filter((editor) => editor !== undefined);
  return editors.find(({ document }) => isReport(document))?.document.uri;
}

function uriIn(state: unknown): string | undefined {
  const uri: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'uri') : undefined;
  return typeof uri === 'string' && uri !== '' ? uri : undefined;
}
