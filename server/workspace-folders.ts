import type { Connection, InitializeParams } from 'vscode-languageserver';

/** The folders that the editor has open. */
export class WorkspaceFolders {
  readonly #connection: Connection;
  #canAsk = false;
  #first: readonly string[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  begin({ capabilities, workspaceFolders }: InitializeParams): void {
    this.#canAsk = capabilities.workspace?.workspaceFolders === true;
    this.#first = (workspaceFolders ?? []).map(({ uri }) => uri);
  }

  /** The innermost folder that a file lies in. Asked for each time: folders come and go, and few ask. */
  async folderOf(uri: string): Promise<string | undefined> {
    const folders = await this.#current();
    const around = folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }

  async #current(): Promise<readonly string[]> {
    if (!this.#canAsk) return this.#first;
    try {
      const folders = await this.#connection.workspace.getWorkspaceFolders();
      return (folders ?? []).map(({ uri }) => uri);
    } catch (error) {
      this.#connection.console.warn(`The client does not tell its folders: ${String(error)}`);
      return this.#first;
    }
  }
}
