import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/** The documents whose present text the server has been sent: only about these can it be asked. */
export class SentDocuments implements vscode.Disposable {
  readonly #uris = new Set<string>();
  readonly #synced = new vscode.EventEmitter<vscode.TextDocument>();

  /** Fires when the server has been sent a document's newest text, at opening and after each edit. */
  readonly onDidSync: vscode.Event<vscode.TextDocument> = this.#synced.event;

  /**
   * The part of the language client's middleware that keeps this up to date. A question asked from one of the editor's
   * own events could overtake the client's message with the edit; one asked from `onDidSync` cannot.
   */
  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'didClose'> = {
    didOpen: async (document, next) => {
      await next(document);
      this.#add(document);
    },
    didChange: async (event, next) => {
      await next(event);
      this.#add(event.document);
    },
    didClose: async (document, next) => {
      this.#uris.delete(document.uri.toString());
      await next(document);
    },
  };

  /** @param uri `document.uri.toString()` */
  has(uri: string): boolean {
    return this.#uris.has(uri);
  }

  /** Forgets all documents: the server they were sent to is gone. */
  clear(): void {
    this.#uris.clear();
  }

  dispose(): void {
    this.#synced.dispose();
  }

  #add(document: vscode.TextDocument): void {
    this.#uris.add(document.uri.toString());
    this.#synced.fire(document);
  }
}
