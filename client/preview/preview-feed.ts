import * as vscode from 'vscode';
import type { FromPreviewPage, ToPreviewPage } from '../../protocol/preview-page';
import type { PreviewResult, PreviewSplice } from '../../protocol/preview';
import { findingsMessages } from '../../l10n/messages/findings';
import { previewMessages as messages } from '../../l10n/messages/preview';
import { isReport } from '../active-report';
import { LatestOnly } from '../latest-only';
import { t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { caretLineOf, editorOf, placeCaret, scrollTo, topLineOf } from './editor-view';
import { FindingFixes } from './finding-fixes';
import { HeldBlocks } from './held-blocks';
import { PreviewImages } from './preview-images';
import { watchFolder } from './watch-folder';
import { ScrollLead } from './scroll-lead';
import { characterAfter } from './source-place';

const linkSchemes = /^(https?|mailto):/i;

/** Feeds a preview's page with what changes in one report, and passes on what the user does there. */
export class PreviewFeed implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: ReportServer;
  readonly #closing = new vscode.CancellationTokenSource();
  readonly #lead = new ScrollLead();
  readonly #requests: LatestOnly<void, PreviewResult>;
  readonly #subscriptions: vscode.Disposable;
  readonly #fixes: FindingFixes;
  readonly #images: PreviewImages;
  /** The id of the result that the page holds. */
  #resultId: string | undefined;
  readonly #blocks: HeldBlocks;
  /** Whether the page is there: VS Code throws it away while it is hidden. */
  #isLive = false;

  constructor(
    panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
    server: ReportServer,
  ) {
    this.#panel = panel;
    this.#server = server;

    this.#requests = this.#createRequests();
    this.#blocks = new HeldBlocks(server.typing.gateOf(uri));
    this.#fixes = new FindingFixes(server, uri, this.#closing.token);
    this.#images = new PreviewImages(uri, panel.webview, (paths) => {
      this.#postImages(paths);
    });
    this.#subscriptions = vscode.Disposable.from(this.#images, ...this.#listen());
  }

  dispose(): void {
    this.#isLive = false;
    this.#requests.forget();
    this.#closing.cancel();
    this.#closing.dispose();
    this.#subscriptions.dispose();
  }

  /** Notifies the page whether it keeps its report. */
  showLock(locked: boolean): void {
    this.#post({ type: 'lock', locked });
  }

  #createRequests(): LatestOnly<void, PreviewResult> {
    return new LatestOnly({
      ask: () => {
        const params = { uri: this.uri.toString(), previousResultId: this.#resultId };
        // What the user sees comes first, and at once.
        const around = this.#resultId === undefined ? this.#topLine() : undefined;
        return this.#server.preview({ ...params, around }, this.#closing.token);
      },
      deliver: (result) => {
        this.#deliver(result);
      },
      fail: (error) => {
        if (!(error instanceof vscode.CancellationError)) this.#showOutdated(error);
      },
    });
  }

  #listen(): vscode.Disposable[] {
    const [panel, server] = [this.#panel, this.#server];
    const isOurs = (editor: vscode.TextEditor): boolean => editor === editorOf(this.uri);
    return [
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#startOver(false);
      }),
      panel.webview.onDidReceiveMessage((message: FromPreviewPage) => {
        void this.#receive(message).catch((error: unknown) => {
          this.#showOutdated(error);
        });
      }),
      server.onDidSync((document) => {
        if (document.uri.toString() === this.uri.toString()) this.#refresh();
      }),
      server.typing.onDidPause((uri) => {
        const splices = uri.toString() === this.uri.toString() ? this.#blocks.release() : [];
        if (splices.length > 0) this.#postBlocks(true, splices);
      }),
      server.onDidRefresh(() => {
        this.#refresh();
      }),
      server.onDidChangeState(() => {
        this.#showStopped();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (isOurs(textEditor) && !this.#lead.isWithPage) this.#showView(topLineOf(textEditor));
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!isOurs(textEditor)) return;
        this.#lead.caretMoved();
        this.#showView(undefined);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#showView(undefined);
      }),
      ...this.#keepOpen(),
    ];
  }

  /**
   * VS Code closes documents without an editor after a while; then nobody would hear of what changes in them. The watcher
   * has VS Code read again what was changed on disk, wherever the file is.
   */
  #keepOpen(): vscode.Disposable[] {
    const open = (): void => {
      if (this.#isLive) void this.#openDocument();
    };
    const closings = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === this.uri.toString()) open();
    });
    if (this.uri.scheme === 'untitled') return [closings];
    const folder = vscode.Uri.joinPath(this.uri, '..');
    const watcher = watchFolder(folder, (changed) => {
      if (changed.toString() === this.uri.toString()) open();
    });
    return [closings, watcher];
  }

  /** Brings the document to the server, also when no editor shows it; says so when that cannot be done. */
  async #openDocument(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    if (document === undefined || !isReport(document)) this.#showOutdated(t(messages.closed));
  }

  /** The page holds nothing any more. @param isLive whether it is there at all */
  #startOver(isLive: boolean): void {
    this.#isLive = isLive;
    this.#resultId = undefined;
    this.#blocks.clear();
    this.#requests.forget();
  }

  #refresh(): void {
    if (this.#isLive) this.#requests.ask();
  }

  #deliver(result: PreviewResult): void {
    this.#resultId = result.resultId;
    this.#post({ type: 'outdated', reason: null });
    this.#postBlocks(result.incremental, this.#blocks.take(result));
    if (result.isPart) this.#refresh();
  }

  #postBlocks(incremental: boolean, splices: readonly PreviewSplice[]): void {
    const { firstLine } = this.#blocks;
    this.#post({ type: 'update', incremental, splices: JSON.stringify(splices), firstLine });
  }

  #topLine(): number {
    const editor = editorOf(this.uri);
    return Math.floor((editor && topLineOf(editor)) ?? 0);
  }

  #showOutdated(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#post({ type: 'outdated', reason: t(messages.outdated, { reason }) });
  }

  /** Says that the server has stopped, so that nobody waits for an answer. */
  #showStopped(): void {
    if (this.#server.state === 'stopped') this.#showOutdated(t(findingsMessages.stopped));
  }

  #showView(top: number | undefined): void {
    const editor = editorOf(this.uri);
    const caret = editor && caretLineOf(editor);
    this.#post({
      type: 'view',
      follow: this.#lead.isWithCaret,
      ...(top !== undefined && { top }),
      ...(caret !== undefined && { caret }),
    });
  }

  async #receive(message: FromPreviewPage): Promise<void> {
    // What the page of another report still had to say.
    if (!this.#isLive && message.type !== 'ready') return;
    switch (message.type) {
      case 'ready':
        return this.#open();
      case 'scroll':
        this.#scrollEditor(message.line);
        return;
      case 'goTo':
        return this.#goTo(message);
      case 'openLink':
        // VS Code itself asks before it leaves for an address that is not trusted.
        if (linkSchemes.test(message.href)) await vscode.env.openExternal(vscode.Uri.parse(message.href));
        return;
      case 'images':
        this.#postImages(message.paths);
        return;
      case 'fixes':
        this.#post({ type: 'fixes', key: message.key, titles: await this.#fixes.titles(message.finding) });
        return;
      case 'fix':
        if (!(await this.#fixes.apply(message.finding, message.title)))
          void vscode.window.showInformationMessage(t(messages.findingGone));
        return;
    }
  }

  /** A page has been loaded. */
  async #open(): Promise<void> {
    this.#startOver(true);
    await this.#openDocument();
    const editor = editorOf(this.uri);
    this.#showView(editor && topLineOf(editor));
    this.#showStopped();
    this.#refresh();
  }

  #scrollEditor(line: number): void {
    this.#lead.pageMoved();
    const editor = editorOf(this.uri);
    if (editor !== undefined) scrollTo(editor, line);
  }

  async #goTo({ line, character, edit }: FromPreviewPage & { type: 'goTo' }): Promise<void> {
    this.#lead.pageMoved();
    const document = await vscode.workspace.openTextDocument(this.uri);
    const at =
      typeof character === 'number'
        ? character
        : characterAfter(document.lineAt(Math.min(line, document.lineCount - 1)).text, character.before);
    const editor = editorOf(this.uri);
    if (edit) await showReport(this.uri, new vscode.Range(line, at, line, at));
    else if (editor !== undefined) placeCaret(editor, line, at);
  }

  #postImages(paths: readonly string[]): void {
    this.#post({ type: 'images', sources: this.#images.sources(paths) });
  }

  /** Messages to a page that is not there would wait for the next one, which starts from nothing. */
  #post(message: ToPreviewPage): void {
    if (this.#isLive) void this.#panel.webview.postMessage(message);
  }
}
