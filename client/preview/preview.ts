/**
 * The previews: opened by command, by setting, or by VS Code after a reload of the window. As VS Code's Markdown preview
 * does, a preview follows the active report until it is locked.
 */
import * as vscode from 'vscode';
import { previewMessages as messages } from '../../l10n/messages/preview';
import { isReport } from '../active-report';
import { t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { PreviewPanel, type ShownInPreview } from './preview-panel';
import { renamedUri, type Renaming } from './renamed-uri';

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
    vscode.commands.registerCommand('mreport.togglePreviewLock', () => {
      previews.toggleLock();
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
  readonly #panels = new Set<PreviewPanel>();
  readonly #subscriptions: vscode.Disposable;
  /** What is being renamed: the editor may show a report under its new name before the renaming is reported as done. */
  #renamings: readonly Renaming[] = [];

  constructor(mediaRoot: vscode.Uri, server: ReportServer) {
    this.#mediaRoot = mediaRoot;
    this.#server = server;

    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && isInTab(editor)) this.#follow(editor.document);
      }),
      vscode.workspace.onWillRenameFiles(({ files }) => {
        this.#renamings = files;
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        this.#renamed(files);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.isUntitled) this.#untitledClosed(document);
      }),
    );
  }

  /** Shows a report in the preview that follows, or in a new one beside the editor; the focus stays. */
  show(uri: vscode.Uri): void {
    const panels = [...this.#panels];
    const open =
      panels.find((panel) => panel.uri.toString() === uri.toString()) ??
      panels.find(({ isLocked }) => !isLocked);
    if (open !== undefined) {
      open.show(uri);
      open.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    // VS Code's own search would find only what is drawn.
    const panel = vscode.window.createWebviewPanel(viewType, '', place, { enableFindWidget: false });
    this.#add(panel, { uri, locked: false });
  }

  /** Fills a panel that VS Code brought back; `state` is what its page had stored. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    const shown = shownIn(state);
    if (shown === undefined || this.#panelsOf(shown.uri).length > 0) panel.dispose();
    else this.#add(panel, shown);
  }

  /** Has the preview that has the focus (or the only one) keep its report, or follow the active report again. */
  toggleLock(): void {
    const [first, ...others] = this.#panels;
    const panel =
      [...this.#panels].find(({ isActive }) => isActive) ?? (others.length === 0 ? first : undefined);
    if (panel === undefined) return;
    panel.lock(!panel.isLocked);
    const active = vscode.window.activeTextEditor;
    if (active !== undefined && isInTab(active)) this.#follow(active.document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const preview of this.#panels) preview.dispose();
  }

  #panelsOf(uri: vscode.Uri): PreviewPanel[] {
    return [...this.#panels].filter((panel) => panel.uri.toString() === uri.toString());
  }

  #add(panel: vscode.WebviewPanel, shown: ShownInPreview): void {
    const preview = new PreviewPanel(panel, shown, this.#server, this.#mediaRoot);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
  }

  #follow(document: vscode.TextDocument): void {
    if (!isReport(document)) return;
    for (const panel of this.#panels)
      if (!panel.isLocked) panel.show(document.uri, this.#isSameReport(panel.uri, document));
  }

  /** Whether a document is the report that was shown as `before`: renamed, or saved for the first time. */
  #isSameReport(before: vscode.Uri, document: vscode.TextDocument): boolean {
    if (renamedUri(before.toString(), this.#renamings) === document.uri.toString()) return true;
    const untitled = vscode.workspace.textDocuments.find(
      ({ uri, isUntitled }) => isUntitled && uri.toString() === before.toString(),
    );
    return untitled !== undefined && isSavedAs(untitled, document);
  }

  #renamed(files: readonly Renaming[]): void {
    this.#renamings = [];
    for (const panel of this.#panels) {
      const uri = renamedUri(panel.uri.toString(), files);
      if (uri !== undefined) panel.show(vscode.Uri.parse(uri), true);
    }
  }

  /** What was never saved cannot be opened again: it was saved for the first time, or given up. */
  #untitledClosed(untitled: vscode.TextDocument): void {
    const saved = vscode.workspace.textDocuments.find((document) => isSavedAs(untitled, document));
    for (const panel of this.#panelsOf(untitled.uri)) {
      if (saved === undefined) panel.close();
      else panel.show(saved.uri, true);
    }
  }
}

/** Whether `document` is what `untitled` was saved as: nothing in VS Code's events says so but the text. */
function isSavedAs(untitled: vscode.TextDocument, document: vscode.TextDocument): boolean {
  return isReport(document) && !document.isUntitled && document.getText() === untitled.getText();
}

/** Whether an editor has a tab of its own: those without a column are parts of others, as in a comparison or a peek. */
function isInTab({ viewColumn }: vscode.TextEditor): boolean {
  return viewColumn !== undefined;
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
    if (editor === undefined || !isInTab(editor) || !isReport(editor.document)) return;
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

function shownIn(state: unknown): ShownInPreview | undefined {
  const get = (name: string): unknown =>
    typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
  const uri = get('uri');
  if (typeof uri !== 'string' || uri === '') return undefined;
  return { uri: vscode.Uri.parse(uri), locked: get('locked') === true };
}
