import * as vscode from 'vscode';
import type { FromPreviewPage, ToPreviewPage } from '../../protocol/preview-page';
import type { PreviewResult, PreviewSplice } from '../../protocol/preview';
import { imageWithin } from '../../core/render/images/image-path';
import { findingsMessages } from '../../l10n/messages/findings';
import { previewMessages as messages } from '../../l10n/messages/preview';
import { nameOf } from '../export/file-names';
import { LatestOnly } from '../latest-only';
import { locale, t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { caretLineOf, editorOf, placeCaret, scrollTo, topLineOf } from './editor-view';
import { FindingFixes } from './finding-fixes';
import { HeldBlocks } from './held-blocks';
import { createNonce, pageHtml } from './page-html';
import { ScrollLead } from './scroll-lead';
import { characterAfter } from './source-place';

const linkSchemes = /^(https?|mailto):/i;

/** One report's preview: feeds its page with what changes, and passes on what the user does there. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: ReportServer;
  readonly #mediaRoot: vscode.Uri;
  readonly #closing = new vscode.CancellationTokenSource();
  readonly #lead = new ScrollLead();
  readonly #requests: LatestOnly<void, PreviewResult>;
  readonly #subscriptions: vscode.Disposable;
  readonly #fixes: FindingFixes;
  /** The id of the result that the page holds. */
  #resultId: string | undefined;
  readonly #blocks: HeldBlocks;
  /** Whether the page is there: VS Code throws it away while it is hidden. */
  #isLive = false;

  constructor(
    panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
    server: ReportServer,
    mediaRoot: vscode.Uri,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#mediaRoot = mediaRoot;

    this.#requests = this.#createRequests();
    this.#blocks = new HeldBlocks(server.typing.gateOf(uri));
    this.#fixes = new FindingFixes(server, uri, this.#closing.token);
    this.#subscriptions = vscode.Disposable.from(...this.#listen());
    panel.title = t(messages.title, { name: nameOf(uri.path) });
    panel.webview.options = { enableScripts: true, localResourceRoots: this.#resourceRoots() };
    panel.webview.html = this.#html();
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Brings the preview to the front of its column; the focus stays. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Closes the preview. */
  close(): void {
    this.#panel.dispose();
  }

  /** Lets go of the panel without closing it: at a reload of the window, VS Code brings it back. */
  dispose(): void {
    this.#isLive = false;
    this.#requests.forget();
    this.#closing.cancel();
    this.#closing.dispose();
    this.#subscriptions.dispose();
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
      panel.onDidDispose(() => {
        this.dispose();
      }),
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
    ];
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
        this.#post({ type: 'images', sources: this.#imageSources(message.paths) });
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

  /** A page has been loaded. The report's editor may be closed: opening the document brings it to the server. */
  async #open(): Promise<void> {
    this.#startOver(true);
    await vscode.workspace.openTextDocument(this.uri);
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

  #imageSources(paths: readonly string[]): Record<string, string | null> {
    const root = vscode.workspace.getWorkspaceFolder(this.uri)?.uri;
    const directory = vscode.Uri.joinPath(this.uri, '..').path;
    const sourceOf = (path: string): string | null => {
      const image = root && imageWithin(root.path, directory, path);
      return root && image !== undefined
        ? this.#panel.webview.asWebviewUri(root.with({ path: image })).toString()
        : null;
    };
    return Object.fromEntries(paths.map((path) => [path, sourceOf(path)]));
  }

  #resourceRoots(): vscode.Uri[] {
    const folder = vscode.workspace.getWorkspaceFolder(this.uri)?.uri;
    return folder === undefined ? [this.#mediaRoot] : [this.#mediaRoot, folder];
  }

  #html(): string {
    const { webview, title } = this.#panel;
    const media = (file: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#mediaRoot, file)).toString();
    return pageHtml({
      uri: this.uri.toString(),
      title,
      scriptUri: media('preview.js'),
      styleUri: media('preview.css'),
      cspSource: webview.cspSource,
      nonce: createNonce(),
      locale,
    });
  }

  /** Messages to a page that is not there would wait for the next one, which starts from nothing. */
  #post(message: ToPreviewPage): void {
    if (this.#isLive) void this.#panel.webview.postMessage(message);
  }
}
