import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { isReport } from '../active-report';
import type { CheckProgress } from '../findings/check-progress';

/** The documents whose present text the server has been sent: only about these can it be asked. */
export class SentDocuments implements vscode.Disposable {
  /** Their versions, by URI. */
  readonly #versions = new Map<string, number>();
  readonly #progress: CheckProgress;
  readonly #synced = new vscode.EventEmitter<vscode.TextDocument>();

  /** @param progress is notified of what is sent */
  constructor(progress: CheckProgress) {
    this.#progress = progress;
  }

  /** Fires when the server has been sent a document's newest text, at opening and after each edit. */
  readonly onDidSync: vscode.Event<vscode.TextDocument> = this.#synced.event;

  /**
   * The part of the language client's middleware that keeps this up to date. A question asked from one of the editor's
   * own events could overtake the client's message with the edit; one asked from `onDidSync` cannot. What is not a report
   * is not sent: to questions about it, the server's answer is empty.
   */
  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'didClose'> = {
    didOpen: async (document, next) => {
      if (!isReport(document)) return;
      await next(document);
      this.#add(document);
    },
    didChange: async (event, next) => {
      if (!isReport(event.document)) return;
      await next(event);
      this.#add(event.document);
    },
    didClose: async (document, next) => {
      const uri = document.uri.toString();
      this.#progress.forget(uri);
      const wasSent = this.#versions.delete(uri);
      if (wasSent || isReport(document)) await next(document);
    },
  };

  /** @param uri `document.uri.toString()` */
  has(uri: string): boolean {
    return this.#versions.has(uri);
  }

  /** The version that the server has been sent of a document. */
  versionOf(uri: string): number | undefined {
    return this.#versions.get(uri);
  }

  /** Forgets all documents: the server they were sent to is gone. */
  clear(): void {
    this.#versions.clear();
    this.#progress.clear();
  }

  dispose(): void {
    this.#synced.dispose();
  }

  #add(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    this.#versions.set(uri, document.version);
    this.#progress.sent(uri, document.version);
    this.#synced.fire(document);
  }
}
