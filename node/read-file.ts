import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isAbsent } from './system-errors';

/**
 * The text of a file by its `file:` URI; `undefined` where there is no such file. Synchronous, since configurations are
 * small and few, and read once.
 * @throws Error where the file cannot be read @throws TypeError where it is not UTF-8
 */
export function readFile(uri: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(fileURLToPath(uri)));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
