import * as vscode from 'vscode';

/**
 * Calls `changed` with each file directly in `folder` that is created or changed. The folder need not be within the
 * workspace.
 */
export function watchFolder(folder: vscode.Uri, changed: (file: vscode.Uri) => void): vscode.Disposable {
  const pattern = new vscode.RelativePattern(folder, '*');
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
  return vscode.Disposable.from(watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed));
}
