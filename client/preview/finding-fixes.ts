import * as vscode from 'vscode';
import type { FindingPlace } from '../../protocol/preview-page';
import type { ReportServer } from '../server/report-server';

/** The quick fixes of a finding that is shown in the preview: the same that the editor offers. */
export class FindingFixes {
  readonly #server: ReportServer;
  readonly #uri: vscode.Uri;
  readonly #closing: vscode.CancellationToken;

  constructor(server: ReportServer, uri: vscode.Uri, closing: vscode.CancellationToken) {
    this.#server = server;
    this.#uri = uri;
    this.#closing = closing;
  }

  /** The titles of a finding's fixes, the likely one first. */
  async titles(finding: FindingPlace): Promise<string[]> {
    const actions = await this.#actions(finding);
    return actions.map(({ title }) => title);
  }

  /** Applies the fix with this title, in one step to undo; false when there is none any more. */
  async apply(finding: FindingPlace, title: string): Promise<boolean> {
    const action = (await this.#actions(finding)).find((each) => each.title === title);
    if (action?.edit === undefined) return false;
    return vscode.workspace.applyEdit(action.edit);
  }

  async #actions({ rule, line, character }: FindingPlace): Promise<vscode.CodeAction[]> {
    const place = new vscode.Position(line, character);
    const actions = await this.#server.quickFixes(this.#uri.toString(), place, this.#closing);
    return actions
      .filter(({ diagnostics }) => diagnostics?.some((one) => codeOf(one) === rule) === true)
      .sort((one, other) => Number(other.isPreferred ?? false) - Number(one.isPreferred ?? false));
  }
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
