import type { Connection } from 'vscode-languageserver';
import { serverMessages } from '../l10n/messages/server';
import type { BackgroundLint } from './background-lint';
import type { ClientProfile } from './client-profile';
import { toDiagnostics } from './convert';
import type { DiagnosticDelivery } from './diagnostic-delivery';
import { nextTurn } from './event-loop';
import type { ServerLog } from './server-log';

/** While edits keep coming, milliseconds after which diagnostics are published all the same. */
const longestWaitMs = 50;

/** Publishes diagnostics for clients that do not pull them. */
export class PushedDiagnostics implements DiagnosticDelivery {
  readonly #connection: Connection;
  readonly #backgroundLint: BackgroundLint;
  readonly #client: ClientProfile;
  readonly #log: ServerLog;
  /** How often each report that is about to be published was scheduled. */
  readonly #scheduled = new Map<string, number>();
  /** The id of the findings that were published last of each report: the same findings are not published again. */
  readonly #published = new Map<string, string>();

  constructor(connection: Connection, backgroundLint: BackgroundLint, client: ClientProfile, log: ServerLog) {
    this.#connection = connection;
    this.#backgroundLint = backgroundLint;
    this.#client = client;
    this.#log = log;
  }

  /** Publishes as soon as the messages that have arrived by now are read: edits that come together are checked once. */
  reportChanged(uri: string): void {
    const count = this.#scheduled.get(uri);
    this.#scheduled.set(uri, (count ?? 0) + 1);
    if (count !== undefined) return;
    this.#untilEditsPause(uri)
      .then(() => this.#publish(uri))
      .catch((error: unknown) => {
        this.#log.error(serverMessages.lintFailed, { uri, reason: String(error) });
      });
  }

  refresh(uris: readonly string[]): void {
    for (const uri of uris) this.reportChanged(uri);
  }

  /** A closed report keeps no findings. */
  reportClosed(uri: string): void {
    this.#published.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Waits until no edit of the report comes right after another, but not longer than `longestWaitMs`. */
  async #untilEditsPause(uri: string): Promise<void> {
    const end = performance.now() + longestWaitMs;
    for (let count = 0; count !== this.#scheduled.get(uri) && performance.now() < end;) {
      count = this.#scheduled.get(uri) ?? 0;
      // What is scheduled in one turn comes before the message that is read in it.
      await nextTurn();
      await nextTurn();
    }
    this.#scheduled.delete(uri);
  }

  async #publish(uri: string): Promise<void> {
    const session = await this.#backgroundLint.untilShown(uri);
    if (session === undefined) return;
    const shown = session.diagnostics();
    if (this.#published.get(uri) === shown.id) return;
    this.#published.set(uri, shown.id);
    const diagnostics = toDiagnostics(shown, this.#client);
    await this.#connection.sendDiagnostics({ uri, version: session.version, diagnostics });
  }
}
