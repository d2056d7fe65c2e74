import type { ReportSession } from '../core/session/report-session';
import { serverMessages } from '../l10n/messages/server';
import { nextTurn } from './event-loop';
import type { OpenReports } from './open-reports';
import type { ServerLog } from './server-log';

/** Milliseconds that a report is checked before the next message may be answered. */
const sliceMs = 15;
/** Milliseconds between two notifications that more is known. */
const notifyMs = 300;

/**
 * Checks large reports in slices: a key that is typed meanwhile is answered between two of them, and the next slice is of
 * the new text.
 */
export class BackgroundLint {
  readonly #reports: OpenReports;
  readonly #log: ServerLog;
  readonly #notify: () => void;
  readonly #running = new Set<string>();

  /** @param notify is called when more findings are known than before, for clients that were answered in the meantime */
  constructor(reports: OpenReports, log: ServerLog, notify: () => void) {
    this.#reports = reports;
    this.#log = log;
    this.#notify = notify;
  }

  /** Checks for one slice; if something is left then, goes on in the background, and notifies. */
  start(uri: string, session: ReportSession): void {
    if (session.lintSome(sliceMs) || this.#running.has(uri)) return;
    this.#running.add(uri);
    this.#continue(uri)
      .catch((error: unknown) => {
        this.#log.error(serverMessages.lintFailed, { uri, reason: String(error) });
      })
      .finally(() => {
        this.#running.delete(uri);
        this.#notify();
      });
  }

  /** The open report when all is known that is to be shown of it; `undefined` where it is not open. */
  untilShown(uri: string, signal?: AbortSignal): Promise<ReportSession | undefined> {
    return this.#until(uri, ({ settings }) => settings.maxFindings, signal);
  }

  /** The open report when all its findings are known; `undefined` where it is not open. */
  untilComplete(uri: string, signal: AbortSignal): Promise<ReportSession | undefined> {
    return this.#until(uri, () => Infinity, signal);
  }

  async #until(
    uri: string,
    limitOf: (session: ReportSession) => number,
    signal?: AbortSignal,
  ): Promise<ReportSession | undefined> {
    for (;;) {
      const session = await this.#reports.find(uri, signal);
      if (session === undefined || session.lintSome(sliceMs, limitOf(session))) return session;
      await nextTurn();
    }
  }

  async #continue(uri: string): Promise<void> {
    let notified = performance.now();
    for (;;) {
      await nextTurn();
      const session = await this.#reports.find(uri);
      if (session === undefined || session.lintSome(sliceMs)) return;
      if (performance.now() - notified < notifyMs) continue;
      this.#notify();
      notified = performance.now();
    }
  }
}
