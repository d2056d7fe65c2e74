import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { configFileName, emptyConfig, type Config, type ConfigFinding } from '../core/config/config';
import { findConfig, type ReadFile } from '../core/config/find-config';
import { readConfig } from '../core/config/read-config';
import type { Locale } from '../l10n/locale';
import { format } from '../l10n/message';
import { serverMessages } from '../l10n/messages/server';
import { diagnosticSource } from './convert';
import type { ServerLog } from './server-log';
import { decodeUri } from './uris';

/** The configuration files above open reports: each is read once, and again after it has changed. */
export class ConfigFiles {
  readonly #connection: Connection;
  readonly #log: ServerLog;
  readonly #locale: Locale;
  readonly #readFile: ReadFile | undefined;
  /**
   * By decoded URI, since editors escape characters each in their own way; `undefined` where there is no file.
   */
  readonly #byUri = new Map<string, Config | undefined>();
  /** The decoded URIs of those that the editor shows findings in. */
  readonly #withFindings = new Set<string>();

  /** @param readFile absent where there is no file system */
  constructor(connection: Connection, log: ServerLog, locale: Locale, readFile: ReadFile | undefined) {
    this.#connection = connection;
    this.#log = log;
    this.#locale = locale;
    this.#readFile = readFile;
  }

  /** What the nearest file above a report says; the same object until the file changes. */
  of(uri: string): Config | undefined {
    return findConfig(uri, (place) => this.#at(place));
  }

  /** Notes that files have changed, come or gone. Returns whether any of them is a configuration. */
  change(uris: readonly string[]): boolean {
    const changed = uris.filter((uri) => uri.endsWith(`/${configFileName}`));
    for (const uri of changed) {
      this.#byUri.delete(decodeUri(uri));
      // At once, even if no report needs it: the user who edits it wants to see what is wrong in it.
      this.#at(uri);
    }
    return changed.length > 0;
  }

  /** Has all files read again when they are needed: some may lie where nobody watches. */
  forget(): void {
    this.#byUri.clear();
  }

  #at(uri: string): Config | undefined {
    const key = decodeUri(uri);
    if (!this.#byUri.has(key)) this.#byUri.set(key, this.#read(uri));
    return this.#byUri.get(key);
  }

  #read(uri: string): Config | undefined {
    try {
      const text = this.#readFile?.(uri);
      const { config, findings } = text === undefined ? { findings: [] } : readConfig(text);
      this.#show(uri, findings);
      return config;
    } catch (error) {
      this.#log.warn(serverMessages.configUnreadable, { uri, reason: String(error) });
      this.#show(uri, []);
      // The file is there, so that of a folder above does not apply.
      return emptyConfig;
    }
  }

  #show(uri: string, findings: readonly ConfigFinding[]): void {
    for (const { message, range } of findings) {
      const place = `${uri}:${range.start.line + 1}:${range.start.character + 1}`;
      this.#log.warn(serverMessages.configFinding, { place, finding: message });
    }
    const diagnostics = findings.map((finding) => this.#toDiagnostic(finding));
    const hadFindings = this.#withFindings.delete(decodeUri(uri));
    if (findings.length > 0) this.#withFindings.add(decodeUri(uri));
    if (hadFindings || findings.length > 0) void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  #toDiagnostic({ range, message }: ConfigFinding): Diagnostic {
    const text = format(serverMessages.sentenceEnd, this.#locale, { sentence: message });
    return { range, severity: DiagnosticSeverity.Error, source: diagnosticSource, message: text };
  }
}
