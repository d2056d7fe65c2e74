import * as vscode from 'vscode';
import { imageWithin } from '../../core/render/images/image-path';
import { watchFolder } from './watch-folder';

/** Where the images of a report may lie: paths are relative to `folder`, and stay within `root`. */
export interface ImagePlace {
  readonly root: vscode.Uri;
  readonly folder: vscode.Uri;
}

/**
 * Returns where the images of a report may lie: within its workspace folder or, where it is in none, its own folder. A
 * report that was never saved belongs to the workspace's folder if there is only one.
 */
export function imagePlaceOf(uri: vscode.Uri): ImagePlace | undefined {
  const { workspaceFolders: [only, ...others] = [] } = vscode.workspace;
  if (uri.scheme === 'untitled')
    return only !== undefined && others.length === 0 ? { root: only.uri, folder: only.uri } : undefined;
  const folder = vscode.Uri.joinPath(uri, '..');
  return { root: vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folder, folder };
}

/** The addresses of a report's images in its preview; an image that is written again gets another address. */
export class PreviewImages implements vscode.Disposable {
  readonly #place: ImagePlace | undefined;
  readonly #webview: vscode.Webview;
  readonly #changed: (paths: string[]) => void;
  /** The paths that were asked for, with their files. */
  readonly #files = new Map<string, vscode.Uri>();
  /** How often each file was written since it was first asked for, by URI. */
  readonly #revisions = new Map<string, number>();
  /** By the URIs of the folders. */
  readonly #watchers = new Map<string, vscode.Disposable>();

  /** @param changed is called with the paths, as the report has them, of an image that was written again */
  constructor(uri: vscode.Uri, webview: vscode.Webview, changed: (paths: string[]) => void) {
    this.#place = imagePlaceOf(uri);
    this.#webview = webview;
    this.#changed = changed;
  }

  /** The address of each image by its path in the report; `null`: it may not be shown. */
  sources(paths: readonly string[]): Record<string, string | null> {
    return Object.fromEntries(paths.map((path) => [path, this.#sourceOf(path)]));
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #sourceOf(path: string): string | null {
    const place = this.#place;
    const image = place && imageWithin(place.root.path, place.folder.path, path);
    if (place === undefined || image === undefined) return null;
    const file = place.root.with({ path: image });
    this.#files.set(path, file);
    this.#watch(vscode.Uri.joinPath(file, '..'));
    const revision = this.#revisions.get(file.toString());
    const source = this.#webview.asWebviewUri(file);
    // Added afterwards: on a remote computer, VS Code makes the address of the path alone.
    return (
      revision === undefined ? source : source.with({ query: `revision=${String(revision)}` })
    ).toString();
  }

  #watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    this.#watchers.set(
      key,
      watchFolder(folder, (file) => {
        this.#written(file.toString());
      }),
    );
  }

  #written(file: string): void {
    const paths = [...this.#files].filter(([, shown]) => shown.toString() === file).map(([path]) => path);
    if (paths.length === 0) return;
    this.#revisions.set(file, (this.#revisions.get(file) ?? 0) + 1);
    this.#changed(paths);
  }
}
