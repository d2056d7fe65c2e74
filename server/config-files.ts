import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { configFileName, emptyConfig, type Config, type ConfigFinding } from '../core/config/config';
import { findConfig, type ReadFile } from '../core/config/find-config';
import { readConfig } from '../core/config/read-config';
import type { Locale } from '../core/rules/rule';
import { diagnosticSource } from './convert';

/** The configuration files that open reports lie under: each read once, and again after it has changed. */
export class ConfigFiles {
  readonly #connection: Connection;
  readonly #readFile: ReadFile | undefined;
  locale: Locale = 'zh-TW';
  /** Rises with every change. */
  generation = 0;
  /** By normalized URI; `undefined`: there is none. */
  readonly #known = new Map<string, Config | undefined>();
  /** Those that the editor shows problems in. */
  readonly #faulty = new Set<string>();

  /** @param readFile none: there are no files to be read */
  constructor(connection: Connection, readFile: ReadFile | undefined) {
    this.#connection = connection;
    this.#readFile = readFile;
  }

  /** What the nearest file above a report says; the same object until it changes. */
  of(uri: string): Config | undefined {
    return findConfig(uri, (place) => this.#at(place));
  }

  /** These have changed, come or gone. Whether any of them is a configuration. */
  changed(uris: readonly string[]): boolean {
    const changed = uris.filter((uri) => uri.endsWith(`/${configFileName}`));
    if (changed.length === 0) return false;
    this.generation++;
    for (const uri of changed) {
      this.#known.delete(normalized(uri));
      // Not only when a report asks: the person who edits it wants to see what is wrong.
      this.#at(uri);
    }
    return true;
  }

  /** All are read again when they are asked for: some lie where nobody watches. */
  forget(): void {
    this.generation++;
    this.#known.clear();
  }

  #at(uri: string): Config | undefined {
    const key = normalized(uri);
    if (!this.#known.has(key)) this.#known.set(key, this.#read(uri));
    return this.#known.get(key);
  }

  #read(uri: string): Config | undefined {
    try {
      const text = this.#readFile?.(uri);
      const { config, problems } = text === undefined ? { problems: [] } : readConfig(text);
      this.#show(uri, problems);
      return config;
    } catch (error) {
      this.#connection.console.warn(`${uri} cannot be read; the defaults hold. ${String(error)}`);
      this.#show(uri, []);
      // It is there: that of a folder above is not meant.
      return emptyConfig;
    }
  }

  #show(uri: string, problems: readonly ConfigFinding[]): void {
    for (const { message, range } of problems) {
      const place = `${range.start.line + 1}:${range.start.character + 1}`;
      this.#connection.console.warn(`${uri}:${place} ${message[this.locale]}`);
    }
    const diagnostics = problems.map((problem) => this.#toDiagnostic(problem));
    const hadProblems = this.#faulty.delete(normalized(uri));
    if (problems.length > 0) this.#faulty.add(normalized(uri));
    if (hadProblems || problems.length > 0) void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  #toDiagnostic({ range, message }: ConfigFinding): Diagnostic {
    const text = message[this.locale] + (this.locale === 'en' ? '.' : '。');
    return { range, severity: DiagnosticSeverity.Error, source: diagnosticSource, message: text };
  }
}

/** Editors escape characters each in their own way, and not always alike. */
function normalized(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
