import * as vscode from 'vscode';

/** The view type of the preview's panels, as tabs name it. */
const previewTab = /(^|-)mreport\.preview$/;

/**
 * The report that the user is working on: that of the active editor or, while the focus is elsewhere (the
 * preview, another file), the one that was active before. Keeps the context key `mreport.hasReport`.
 */
export class ActiveReport implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #hasReport = false;

  /** Fires with `document` when it is another one. */
  readonly onDidChange: vscode.Event<vscode.TextDocument | undefined> = this.#changed.event;

  constructor() {
    const update = (): void => {
      this.#update();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
    );
    this.#update();
  }

  /** The active report; `undefined` while no report is open. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** An editor that shows the report, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document === this.#document);
  }

  /** Whether a file that is not a report has the focus. */
  get isAside(): boolean {
    const active = vscode.window.activeTextEditor;
    return active !== undefined && !isReport(active.document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = this.#choose();
    if (document !== this.#document) {
      this.#document = document;
      this.#changed.fire(document);
    }
    this.#setHasReport(document !== undefined || isPreviewOpen());
  }

  #choose(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && isReport(active)) return active;
    const before = this.#document;
    if (before && !before.isClosed && isReport(before)) return before;
    const visible = vscode.window.visibleTextEditors.map((editor) => editor.document);
    return [...visible, ...vscode.workspace.textDocuments].find(isReport);
  }

  #setHasReport(hasReport: boolean): void {
    if (hasReport === this.#hasReport) return;
    this.#hasReport = hasReport;
    void vscode.commands.executeCommand('setContext', 'mreport.hasReport', hasReport);
  }
}

/**
 * Whether a document is a report that can be worked on. A former version that is shown only to be compared (Git's, for
 * example) comes from a file system that cannot be written, or from none.
 */
export function isReport({ languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  return languageId === 'mreport' && (ownSchemes.has(scheme) || isWritable(scheme));
}

/** Of these the editor need not have heard yet whether they can be written. */
const ownSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote']);

function isWritable(scheme: string): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .some(({ input }) => input instanceof vscode.TabInputWebview && previewTab.test(input.viewType));
}
