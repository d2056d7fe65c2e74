import type { Connection } from 'vscode-languageserver';
import { serverMessages } from '../l10n/messages/server';
import type { ClientProfile } from './client-profile';
import type { ServerLog } from './server-log';

/** The folders that the editor has open. */
export class WorkspaceFolders {
  readonly #connection: Connection;
  readonly #client: ClientProfile;
  readonly #log: ServerLog;

  constructor(connection: Connection, client: ClientProfile, log: ServerLog) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
  }

  /** The innermost folder that a file lies in. Requested each time: folders come and go, and few exports need them. */
  async folderOf(uri: string): Promise<string | undefined> {
    const folders = await this.#currentFolders();
    const containing = folders.filter((folder) =>
      uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
    );
    return containing.sort((a, b) => b.length - a.length)[0];
  }

  async #currentFolders(): Promise<readonly string[]> {
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
