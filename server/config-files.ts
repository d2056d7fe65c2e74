import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { configFileName, emptyConfig, type Config, type ConfigFinding } from '../core/config/config';
import { findConfig, type ReadFile } from '../core/config/find-config';
import { readConfig } from '../core/config/read-config';
import type { Locale } from '../l10n/locale';
import { format } from '../l10n/message';
import { serverMessages } from '../l10n/messages/server';
import type { ClientProfile } from './client-profile';
import { diagnosticSource } from './convert';
import type { ServerLog } from './server-log';
import { decodeUri } from './uris';

/** A place where a configuration file may be. */
interface ConfigFile {
  readonly isReadable: boolean;
  /** `undefined` where there is no file, or none that can be read. */
  readonly text: string | undefined;
  readonly config: Config | undefined;
}

/** Where nobody says that files have changed, milliseconds after which they are read again when they are needed. */
const rereadAfterMs = 1000;

/** The configuration files above open reports: each is read once, and again after it has changed. */
export class ConfigFiles {
  readonly #connection: Connection;
  readonly #log: ServerLog;
  readonly #locale: Locale;
  readonly #readFile: ReadFile | undefined;
  /**
   * By decoded URI, since editors escape characters each in their own way; `undefined` where there is no file.
   */
  readonly #byUri = new Map<string, ConfigFile>();
  /** The decoded URIs of those that are known as they are now. */
  readonly #upToDate = new Set<string>();
  readonly #areWatched: boolean;
  #readAt = -Infinity;
  /** The decoded URIs of those that the editor shows findings in. */
  readonly #withFindings = new Set<string>();

  /** @param readFile absent where there is no file system */
  constructor(
    connection: Connection,
    log: ServerLog,
    { locale, reportsFiles }: Pick<ClientProfile, 'locale' | 'reportsFiles'>,
    readFile: ReadFile | undefined,
  ) {
    this.#connection = connection;
    this.#log = log;
    this.#locale = locale;
    this.#areWatched = reportsFiles;
    this.#readFile = readFile;
  }

  /** What the nearest file above a report says; the same object until the file changes. */
  of(uri: string): Config | undefined {
    if (!this.#areWatched && performance.now() - this.#readAt > rereadAfterMs) this.forget();
    return findConfig(uri, (place) => this.#at(place));
  }

  /** Notes that files have changed, come or gone. Returns whether any of them is a configuration. */
  change(uris: readonly string[]): boolean {
    const changed = uris.filter((uri) => uri.endsWith(`/${configFileName}`));
    for (const uri of changed) {
      this.#upToDate.delete(decodeUri(uri));
      // At once, even if no report needs it: the user who edits it wants to see what is wrong in it.
      this.#at(uri);
    }
    return changed.length > 0;
  }

  /** Has all files read again when they are needed: some may lie where nobody watches. */
  forget(): void {
    this.#upToDate.clear();
    this.#readAt = performance.now();
  }

  #at(uri: string): Config | undefined {
    const key = decodeUri(uri);
    const known = this.#byUri.get(key);
    if (known !== undefined && this.#upToDate.has(key)) return known.config;
    const file = this.#read(uri, known);
    this.#byUri.set(key, file);
    this.#upToDate.add(key);
    return file.config;
  }

  /** @param known as it was read before: the same object where the text is the same */
  #read(uri: string, known: ConfigFile | undefined): ConfigFile {
    try {
      const text = this.#readFile?.(uri);
      if (known?.isReadable === true && known.text === text) return known;
      const { config, findings } = text === undefined ? { findings: [] } : readConfig(text);
      this.#show(uri, findings);
      return { isReadable: true, text, config };
    } catch (error) {
      this.#log.warn(serverMessages.configUnreadable, { uri, reason: String(error) });
      this.#show(uri, []);
      // The file is there, so that of a folder above does not apply.
      return { isReadable: false, text: undefined, config: emptyConfig };
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
