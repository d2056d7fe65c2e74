/** The quick fixes of a finding that is shown in the preview: asked for and applied as the editor would. */
import * as vscode from 'vscode';
import type { FindingPlace } from '../../server/protocol';

/** The titles of a finding's fixes, the likely one first. */
export async function fixTitles(uri: vscode.Uri, finding: FindingPlace): Promise<string[]> {
  const actions = await actionsFor(uri, finding);
  return actions.map(({ title }) => title);
}

/** Applies the fix with this title, in one step to undo; false when there is none any more. */
export async function applyFix(uri: vscode.Uri, finding: FindingPlace, title: string): Promise<boolean> {
  const action = (await actionsFor(uri, finding)).find((each) => each.title === title);
  if (action?.edit === undefined) return false;
  return vscode.workspace.applyEdit(action.edit);
}

async function actionsFor(
  uri: vscode.Uri,
  { rule, line, character }: FindingPlace,
): Promise<vscode.CodeAction[]> {
  const place = new vscode.Position(line, character);
  const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(place, place),
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions
    .filter((action) => action instanceof vscode.CodeAction)
    .filter(
      ({ edit, diagnostics }) =>
        edit !== undefined && diagnostics?.some((one) => codeOf(one) === rule) === true,
    )
    .sort((one, other) => Number(other.isPreferred ?? false) - Number(one.isPreferred ?? false));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
