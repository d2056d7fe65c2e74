import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `path` relative to `folder`, without `./` and with `/`; `undefined` where it is not below it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, resolve(folder, path));
  if (isAbsolute(below) || below.split(sep)[0] === '..') return undefined;
  return below.split(sep).join('/');
}

/** A URI reference to a file: relative to `folder` where the file is below it. */
export function uriOf(folder: string, path: string): { uri: string; relative: boolean } {
  const below = pathBelow(folder, path);
  if (below === undefined) return { uri: pathToFileURL(resolve(folder, path)).href, relative: false };
  return { uri: below.split('/').map(encodeURIComponent).join('/'), relative: true };
}
