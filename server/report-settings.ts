import type { Config } from '../core/config/config';
import { withConfig, type Settings } from '../core/config/settings';
import type { ClientSettings } from './client-settings';
import type { ConfigFiles } from './config-files';
import type { WorkspaceFolders } from './workspace-folders';

/** Settings that were joined, and what from. */
interface JoinedSettings {
  readonly user: Settings;
  readonly config: Config | undefined;
  readonly settings: Settings;
}

/** What applies to each report: the user's settings with the team's configuration file over them. */
export class ReportSettings {
  readonly #clientSettings: ClientSettings;
  readonly #configFiles: ConfigFiles;
  readonly #folders: WorkspaceFolders;
  readonly #byUri = new Map<string, JoinedSettings>();

  constructor(clientSettings: ClientSettings, configFiles: ConfigFiles, folders: WorkspaceFolders) {
    this.#clientSettings = clientSettings;
    this.#configFiles = configFiles;
    this.#folders = folders;
  }

  /** The settings of a report; the same object as long as nothing has changed. */
  async of(uri: string): Promise<Settings> {
    const user = await this.#clientSettings.of(uri);
    const config = this.#configFiles.of(await this.#folders.placeOf(uri));
    const known = this.#byUri.get(uri);
    if (known?.user === user && known.config === config) return known.settings;
    const settings = withConfig(user, config);
    this.#byUri.set(uri, { user, config, settings });
    return settings;
  }

  /** Drops the settings of a report that was closed. */
  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#clientSettings.forget(uri);
  }
}
