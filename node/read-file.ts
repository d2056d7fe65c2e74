import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The text of a file by its `file:` URI; `undefined` where there is none. Configurations are small and few, and
 * read once: waiting for them in turn would cost more than it gains.
 * @throws Error where there is one that cannot be read, or is no UTF-8
 */
export function readFile(uri: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(fileURLToPath(uri)));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
