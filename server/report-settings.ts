import type { Config } from '../core/config/config';
import { withConfig, type Settings } from '../core/config/settings';
import type { ConfigFiles } from './config-files';
import type { SettingsCache } from './settings-cache';

interface Joined {
  own: Settings;
  config: Config | undefined;
  settings: Settings;
}

/** What holds for each report: the person's settings with the team's file over them. */
export class ReportSettings {
  readonly #settings: SettingsCache;
  readonly #files: ConfigFiles;
  readonly #byUri = new Map<string, Joined>();

  constructor(settings: SettingsCache, files: ConfigFiles) {
    this.#settings = settings;
    this.#files = files;
  }

  /** Another one after every change. */
  get generation(): string {
    return `${this.#settings.generation}-${this.#files.generation}`;
  }

  /** The same object as long as nothing has changed. */
  async of(uri: string): Promise<Settings> {
    const own = await this.#settings.of(uri);
    const config = this.#files.of(uri);
    const known = this.#byUri.get(uri);
    if (known?.own === own && known.config === config) return known.settings;
    const settings = withConfig(own, config);
    this.#byUri.set(uri, { own, config, settings });
    return settings;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#settings.forget(uri);
  }
}
