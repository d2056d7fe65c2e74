/** Files and folders that got other names, by URIs. */
export interface Renaming {
  readonly oldUri: { toString(): string };
  readonly newUri: { toString(): string };
}

/** The URI that a file has after renamings, of itself or of a folder above it; `undefined` where none concerns it. */
export function renamedUri(uri: string, renamings: readonly Renaming[]): string | undefined {
  for (const renaming of renamings) {
    const [before, after] = [renaming.oldUri.toString(), renaming.newUri.toString()];
    if (uri === before || uri.startsWith(`${before}/`)) return after + uri.slice(before.length);
  }
  return undefined;
}
