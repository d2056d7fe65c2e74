import type { Connection } from 'vscode-languageserver';
import { sameFindingsNotification, type SameFindingsParams } from '../protocol';
import type { Locale } from '../rules/rule';
import { toDiagnostics } from './convert';
import type { OpenReport } from './open-report';

/** Publishes diagnostics for clients that do not ask for them. */
export class PushDiagnostics {
  private readonly waiting = new Set<string>();
  /** Which findings of each document were published last: the same are not published again. */
  private readonly published = new Map<string, string>();

  /** Whether the client wants to know that nothing has changed. */
  tellsSame = false;

  /** @param find the open document with its settings applied */
  constructor(
    private readonly connection: Connection,
    private readonly find: (uri: string) => Promise<OpenReport | undefined>,
    private readonly locale: () => Locale,
  ) {}

  /** Publishes as soon as the messages that have arrived by now are read: edits that come together are looked at once. */
  schedule(uri: string, ruleDocs: string | undefined): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => {
      this.waiting.delete(uri);
      this.publish(uri, ruleDocs).catch((error: unknown) => {
        this.connection.console.error(`Checking ${uri} failed: ${String(error)}`);
      });
    }, 0);
  }

  /** A closed document keeps no findings. */
  clear(uri: string): void {
    this.published.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(uri: string, ruleDocs: string | undefined): Promise<void> {
    const open = await this.find(uri);
    if (open === undefined) return;
    const shown = open.show();
    const id = `${String(open.serial)}.${String(shown.number)}`;
    if (this.published.get(uri) === id) {
      if (this.tellsSame) await this.tellSame({ uri, version: open.version });
      return;
    }
    this.published.set(uri, id);
    const diagnostics = toDiagnostics(shown, ruleDocs, this.locale());
    await this.connection.sendDiagnostics({ uri, version: open.version, diagnostics });
  }

  private tellSame(params: SameFindingsParams): Promise<void> {
    return this.connection.sendNotification(sameFindingsNotification, params);
  }
}
