import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { ReadFailure } from '../core/export/read-images';

/**
 * The bytes of a file that lies below a folder, links followed; or why it is not read. Only plain files are: others may
 * keep one waiting for ever.
 * @param folder absolute @param file absolute @param limit so many bytes it has at most
 */
export async function readWithin(
  folder: string,
  file: string,
  limit: number,
): Promise<Uint8Array | ReadFailure> {
  try {
    const real = await realpath(file);
    const way = relative(await realpath(folder), real);
    if (way === '' || /^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way)) return 'outside';
    const found = await lstat(real);
    if (!found.isFile()) return 'unreadable';
    return found.size > limit ? 'large' : await readFile(real);
  } catch (error) {
    return isAbsent(error) ? 'absent' : 'unreadable';
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
