import { Emitter, type Connection, type Event } from 'vscode-languageserver';
import type { Settings } from '../core/config/settings';
import { serverMessages } from '../l10n/messages/server';
import { isRecord } from '../protocol/values';
import type { ClientProfile } from './client-profile';
import { SettingsReader } from './settings-reader';
import type { ServerLog } from './server-log';

/** Milliseconds after which the first settings apply until the client answers. */
const timeoutMs = 3000;

/**
 * The user's settings for each report: requested from the client once, and again after they have changed; or those that
 * a client sent which cannot be asked, at the start or later.
 */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #log: ServerLog;
  readonly #reader: SettingsReader;
  /** Whether the client answers `workspace/configuration`. */
  readonly #answers: boolean;
  readonly #lateAnswer = new Emitter<void>();
  /** Rises with every change. */
  #generation = 0;
  readonly #byUri = new Map<string, Promise<Settings>>();
  /** What came with `initialize`: it holds where the client says nothing else. */
  readonly #initial: Settings;
  /** What a client that cannot be asked has sent. */
  #pushedSettings: Settings;

  constructor(
    connection: Connection,
    log: ServerLog,
    {
      answersConfiguration,
      initialSettings,
    }: Pick<ClientProfile, 'answersConfiguration' | 'initialSettings'>,
  ) {
    this.#connection = connection;
    this.#log = log;
    this.#reader = new SettingsReader(log);
    this.#answers = answersConfiguration;
    this.#initial = this.#reader.read(sectionIn(initialSettings) ?? initialSettings);
    this.#pushedSettings = this.#initial;
  }

  /** Fires when a client has answered after the time was up: reports have been checked by the defaults. */
  get onLateAnswer(): Event<void> {
    return this.#lateAnswer.event;
  }

  /** The current settings for a report: those that change while the client answers are requested again. */
  async of(uri: string): Promise<Settings> {
    if (!this.#answers) return this.#pushedSettings;
    const generation = this.#generation;
    const settings = await this.#request(uri);
    return generation === this.#generation ? settings : this.of(uri);
  }

  /** @param settings what `didChangeConfiguration` brought: the sections by name */
  change(settings: unknown): void {
    this.#generation++;
    this.#byUri.clear();
    this.#reader.warnAgain();
    // Where a client can be asked, its answer counts: it may send what holds everywhere, not what holds for a report.
    if (!this.#answers && isRecord(settings)) this.#pushedSettings = this.#read(sectionIn(settings));
  }

  /** Drops the settings of a report that was closed. */
  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  #request(uri: string): Promise<Settings> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const requested = this.#requestWithinTime(uri);
    this.#byUri.set(uri, requested);
    return requested;
  }

  /** A client that does not answer must not keep everything else waiting: until it does, the defaults apply. */
  async #requestWithinTime(uri: string): Promise<Settings> {
    const generation = this.#generation;
    const answer = this.#requestOnce(uri);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, timeoutMs, undefined);
    });
    const settings = await Promise.race([answer, timeout]);
    clearTimeout(timer);
    if (settings !== undefined) return settings;
    this.#log.warn(serverMessages.settingsUnanswered, { uri });
    void answer.then(() => {
      if (generation !== this.#generation || !this.#byUri.has(uri)) return;
      this.#byUri.set(uri, answer);
      this.#lateAnswer.fire();
    });
    return this.#initial;
  }

  async #requestOnce(uri: string): Promise<Settings> {
    try {
      const { workspace } = this.#connection;
      return this.#read(await workspace.getConfiguration({ scopeUri: uri, section: 'mreport' }));
    } catch (error) {
      this.#log.error(serverMessages.settingsUnreadable, { uri, reason: String(error) });
      return this.#initial;
    }
  }

  #read(section: unknown): Settings {
    return section === undefined || section === null ? this.#initial : this.#reader.read(section);
  }
}

function sectionIn(settings: unknown): unknown {
  return isRecord(settings) ? settings['mreport'] : undefined;
}
