import * as vscode from 'vscode';
import { nameOf } from './file-names';

/**
 * Writes a file completely or not at all, replacing one that may be there: whoever reads it meanwhile gets the old
 * content or the new one. Rejects when the folder cannot be written to.
 */
export async function saveFile(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(target, '..');
  // The beginning of the name shows what the draft is for; the whole name with an addition may be too long.
  const draft = vscode.Uri.joinPath(
    folder,
    `.${nameOf(target.path).slice(0, 40)}.${crypto.randomUUID()}.tmp`,
  );
  try {
    await fs.writeFile(draft, content);
    await fs.rename(draft, target, { overwrite: true });
  } catch (error) {
    await removeDraft(draft);
    throw error;
  }
}

async function removeDraft(draft: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(draft);
  } catch {
    // It had not been created yet; the first error is the one that is reported.
  }
}
