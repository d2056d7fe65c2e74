import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isAbsent, NotRegularFile } from './system-errors';

/**
 * The text of a regular file by its `file:` URI, links followed; `undefined` where there is none of that name.
 * Synchronous, since configurations are small and few, and read once.
 * @throws Error where the file cannot be read @throws TypeError where it is not UTF-8 @throws NotRegularFile
 */
export function readFile(uri: string): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readRegularFile(path));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** `undefined` for what is no URI (`file://[/x`), or none of a file on this computer. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The bytes of a file, links followed. @throws Error where it cannot be read @throws NotRegularFile */
export function readRegularFile(path: string): Buffer {
  const found = statSync(path);
  // To read a folder is an error of its own.
  if (!found.isFile() && !found.isDirectory()) throw new NotRegularFile('It is not a regular file.');
  return readFileSync(path);
}
