import { TextDocuments, type Event } from 'vscode-languageserver';
import { ReportSession } from '../core/session/report-session';
import type { Locale } from '../l10n/locale';
import { serverMessages } from '../l10n/messages/server';
import type { ReportSettings } from './report-settings';
import type { DocumentNotifications } from './request-guard';
import type { ServerLog } from './server-log';

/** A report that the client has open. */
export interface OpenReport {
  readonly uri: string;
  readonly session: ReportSession;
}

/** The reports that the client has open, kept in step with its edits. */
export class OpenReports {
  readonly #settings: ReportSettings;
  readonly #documents: TextDocuments<OpenReport>;

  constructor(settings: ReportSettings, locale: Locale, log: ServerLog) {
    this.#settings = settings;
    const nextId = sessionIds();
    // A rule that throws is not a reason to end: its findings are missing, and the log says so once.
    const onRuleFailure = (rule: string, error: unknown): void => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log.errorOnce(rule, serverMessages.ruleFailed, { rule, reason });
    };
    this.#documents = new TextDocuments<OpenReport>({
      create: (uri, _languageId, version, text) => {
        const options = { locale, version, id: nextId(), onRuleFailure };
        return { uri, session: ReportSession.open(text, options) };
      },
      update: (open, changes, version) => {
        open.session.applyEdits(changes, version);
        return open;
      },
    });
    this.#documents.onDidClose(({ document }) => {
      settings.forget(document.uri);
    });
  }

  /** Fires after a report was opened, with `onDidChange` following. */
  get onDidOpen(): Event<{ document: OpenReport }> {
    return this.#documents.onDidOpen;
  }

  /** Fires after a report was opened or edited. */
  get onDidChange(): Event<{ document: OpenReport }> {
    return this.#documents.onDidChangeContent;
  }

  /** Fires after a report was closed. */
  get onDidClose(): Event<{ document: OpenReport }> {
    return this.#documents.onDidClose;
  }

  /** Follows what the client opens, edits and closes. */
  listen(notifications: DocumentNotifications): void {
    this.#documents.listen(notifications);
  }

  /** The URIs of all open reports. */
  uris(): string[] {
    return this.#documents.keys();
  }

  /** An open report as it is, perhaps with settings that have changed since. */
  get(uri: string): ReportSession | undefined {
    return this.#documents.get(uri)?.session;
  }

  /**
   * An open report with its current settings; `undefined` for one that is not open, or was closed meanwhile.
   * @throws the signal's reason when it was aborted meanwhile
   */
  async find(uri: string, signal?: AbortSignal): Promise<ReportSession | undefined> {
    if (this.get(uri) === undefined) return undefined;
    const settings = await this.#settings.of(uri);
    signal?.throwIfAborted();
    const session = this.get(uri);
    session?.configure(settings);
    return session;
  }
}

/** Gives ids that no other session has: not in this run of the server, nor in one before it. */
function sessionIds(): () => string {
  const run = Date.now().toString(36);
  let count = 0;
  return () => `${run}.${(++count).toString(36)}`;
}
