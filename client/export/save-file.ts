import * as vscode from 'vscode';
import { nameOf } from './file-names';

/**
 * Writes a file wholly or not at all, over one that may be there: whoever reads it meanwhile sees the old content or
 * the new one.
 */
export async function saveFile(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(target, '..');
  // A part of the name tells whose it is; the whole with more to it may be too long.
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
    // It was not there yet; what went wrong before is told.
  }
}
