import type { Connection } from 'vscode-languageserver';
import { serverMessages } from '../l10n/messages/server';
import type { ClientProfile } from './client-profile';
import type { ServerLog } from './server-log';

/** The folders that the editor has open. */
export class WorkspaceFolders {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  readonly #log: ServerLog;
  /** As the client answered; requested again after they have changed. */
  #folders: Promise<readonly string[]> | undefined;

  constructor(connection: Connection, client: ClientProfile, log: ServerLog) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
  }

  /** Has the folders requested again when they change; then calls `changed`. To be called after `initialized`. */
  follow(changed: () => void): void {
    if (!this.#client.answersFolders) return;
    this.#connection.workspace.onDidChangeWorkspaceFolders(() => {
      this.#folders = undefined;
      changed();
    });
  }

  /**
   * The URI of where a report lies, or would: one that was never saved belongs to the only folder that is open; with
   * several, nobody knows.
   */
  async placeOf(uri: string): Promise<string> {
    if (!uri.startsWith('untitled:')) return uri;
    const [only, ...others] = await this.#currentFolders();
    return only === undefined || others.length > 0 ? uri : `${withSlash(only)}untitled`;
  }

  /** The innermost folder that a file lies in. */
  async folderOf(uri: string): Promise<string | undefined> {
    const folders = await this.#currentFolders();
    const containing = folders.filter((folder) => uri.startsWith(withSlash(folder)));
    return containing.sort((a, b) => b.length - a.length)[0];
  }

  #currentFolders(): Promise<readonly string[]> {
    return (this.#folders ??= this.#requestFolders());
  }

  async #requestFolders(): Promise<readonly string[]> {
    const { answersFolders, initialFolders } = this.#client;
    if (!answersFolders) return initialFolders;
    try {
      const folders = await this.#connection.workspace.getWorkspaceFolders();
      return (folders ?? []).map(({ uri }) => uri);
    } catch (error) {
      this.#log.warn(serverMessages.foldersUnreadable, { reason: String(error) });
      return initialFolders;
    }
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
