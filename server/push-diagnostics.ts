import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../core/rules/rule';
import { toDiagnostics } from './convert';
import { nextTurn } from './next-turn';
import type { ReportSession } from '../core/session/report-session';

/** While edits keep coming, findings are told at least this often. */
const longestWaitMs = 50;

/** Publishes diagnostics for clients that do not ask for them. */
export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #find: (uri: string) => Promise<ReportSession | undefined>;
  readonly #locale: () => Locale;
  /** How often each document that is about to be published was asked for. */
  readonly #waiting = new Map<string, number>();
  /** Which findings of each document were published last: the same are not published again. */
  readonly #published = new Map<string, string>();

  /** @param find the open document with its settings applied */
  constructor(
    connection: Connection,
    find: (uri: string) => Promise<ReportSession | undefined>,
    locale: () => Locale,
  ) {
    this.#connection = connection;
    this.#find = find;
    this.#locale = locale;
  }

  /** Publishes as soon as the messages that have arrived by now are read: edits that come together are looked at once. */
  schedule(uri: string, ruleDocs: string | undefined): void {
    const asked = this.#waiting.get(uri);
    this.#waiting.set(uri, (asked ?? 0) + 1);
    if (asked !== undefined) return;
    this.#untilRead(uri)
      .then(() => this.#publish(uri, ruleDocs))
      .catch((error: unknown) => {
        this.#connection.console.error(`Checking ${uri} failed: ${String(error)}`);
      });
  }

  /** A closed document keeps no findings. */
  clear(uri: string): void {
    this.#published.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Until no edit of the document comes right behind another; a client that never pauses is told all the same. */
  async #untilRead(uri: string): Promise<void> {
    const end = performance.now() + longestWaitMs;
    for (let asked = 0; asked !== this.#waiting.get(uri) && performance.now() < end;) {
      asked = this.#waiting.get(uri) ?? 0;
      // What is asked for in one turn comes before the message that is read in it.
      await nextTurn();
      await nextTurn();
    }
    this.#waiting.delete(uri);
  }

  async #publish(uri: string, ruleDocs: string | undefined): Promise<void> {
    const open = await this.#find(uri);
    if (open === undefined) return;
    const shown = open.show();
    const id = `${String(open.serial)}.${String(shown.number)}`;
    if (this.#published.get(uri) === id) return;
    this.#published.set(uri, id);
    const diagnostics = toDiagnostics(shown, ruleDocs, this.#locale());
    await this.#connection.sendDiagnostics({ uri, version: open.version, diagnostics });
  }
}
