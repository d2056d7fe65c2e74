import type { Connection } from 'vscode-languageserver';
import { serverMessages } from '../l10n/messages/server';
import type { ClientProfile } from './client-profile';
import type { ServerLog } from './server-log';

/** How diagnostics come to a client: it pulls them, or they are pushed. */
export interface DiagnosticDelivery {
  /** A report was opened or edited. */
  reportChanged(uri: string): void;
  /** Other diagnostics may be due for these reports, though their text has not changed. */
  refresh(uris: readonly string[]): void;
  /** A report was closed. */
  reportClosed(uri: string): void;
}

/** For clients that pull diagnostics by themselves after an edit: all they need is a request to do it again. */
export class PulledDiagnostics implements DiagnosticDelivery {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  readonly #log: ServerLog;

  constructor(connection: Connection, client: ClientProfile, log: ServerLog) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
  }

  reportChanged(): void {
    // The client pulls by itself.
  }

  refresh(): void {
    if (!this.#client.refreshesDiagnostics) return;
    this.#connection.languages.diagnostics.refresh().catch((error: unknown) => {
      this.#log.warn(serverMessages.refusedDiagnosticsRefresh, { reason: String(error) });
    });
  }

  reportClosed(): void {
    // The client forgets by itself.
  }
}
