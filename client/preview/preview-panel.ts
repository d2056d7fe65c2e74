import * as vscode from 'vscode';
import { previewMessages as messages } from '../../l10n/messages/preview';
import { nameOf } from '../export/file-names';
import { locale, t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { createNonce, pageHtml } from './page-html';
import { PreviewFeed } from './preview-feed';
import { imagePlaceOf } from './preview-images';

/** What a preview shows, and whether it keeps that when another report becomes the active one. */
export interface ShownInPreview {
  readonly uri: vscode.Uri;
  readonly locked: boolean;
}

/** A preview: a panel that shows one report after the other. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: ReportServer;
  readonly #mediaRoot: vscode.Uri;
  #feed: PreviewFeed;
  #isLocked: boolean;

  constructor(
    panel: vscode.WebviewPanel,
    { uri, locked }: ShownInPreview,
    server: ReportServer,
    mediaRoot: vscode.Uri,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#mediaRoot = mediaRoot;

    this.#isLocked = locked;
    this.#feed = new PreviewFeed(panel, uri, server);
    panel.onDidDispose(() => {
      this.dispose();
    });
    this.#load(undefined);
  }

  /** The report that is shown. */
  get uri(): vscode.Uri {
    return this.#feed.uri;
  }

  /** Whether the preview keeps its report when another one becomes active. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Whether the preview has the focus. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Shows another report or, if `isSame`, the same under another URI: then the page keeps its place and its choices. */
  show(uri: vscode.Uri, isSame = false): void {
    const before = this.uri;
    if (uri.toString() === before.toString()) return;
    this.#feed.dispose();
    this.#feed = new PreviewFeed(this.#panel, uri, this.#server);
    this.#load(isSame ? before : undefined);
  }

  /** Keeps the report from now on, or follows the active one. */
  lock(locked: boolean): void {
    this.#isLocked = locked;
    this.#panel.title = this.#title;
    this.#feed.showLock(locked);
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
    this.#feed.dispose();
  }

  get #title(): string {
    return t(this.#isLocked ? messages.lockedTitle : messages.title, { name: nameOf(this.uri.path) });
  }

  /** @param uriBefore the URI that the same report had before */
  #load(uriBefore: vscode.Uri | undefined): void {
    const { webview } = this.#panel;
    const images = imagePlaceOf(this.uri)?.root;
    this.#panel.title = this.#title;
    webview.options = {
      enableScripts: true,
      localResourceRoots: images === undefined ? [this.#mediaRoot] : [this.#mediaRoot, images],
    };
    webview.html = pageHtml({
      uri: this.uri.toString(),
      uriBefore: uriBefore?.toString(),
      locked: this.#isLocked,
      title: this.#title,
      scriptUri: this.#mediaUri('preview.js'),
      styleUri: this.#mediaUri('preview.css'),
      cspSource: webview.cspSource,
      nonce: createNonce(),
      locale,
    });
  }

  #mediaUri(file: string): string {
    return this.#panel.webview.asWebviewUri(vscode.Uri.joinPath(this.#mediaRoot, file)).toString();
  }
}
