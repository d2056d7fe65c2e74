import type { RemoteConsole } from 'vscode-languageserver';
import type { Locale } from '../l10n/locale';
import { format, type Message, type MessageData } from '../l10n/message';

/** Writes sentences of the catalogue to the client's log, in the client's language. */
export class ServerLog {
  readonly #console: RemoteConsole;
  readonly #locale: Locale;
  readonly #written = new Set<string>();

  constructor(console: RemoteConsole, locale: Locale) {
    this.#console = console;
    this.#locale = locale;
  }

  error(message: Message, data?: MessageData): void {
    this.#console.error(format(message, this.#locale, data));
  }

  warn(message: Message, data?: MessageData): void {
    this.#console.warn(format(message, this.#locale, data));
  }

  /** Writes an error unless one with the same key was written before. */
  errorOnce(key: string, message: Message, data?: MessageData): void {
    if (this.#written.has(key)) return;
    this.#written.add(key);
    this.error(message, data);
  }
}
