import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { ReadFailure } from '../core/export/read-images';
import { isAbsent } from './system-errors';

/**
 * The bytes of a file below a folder, with links followed, or why it is not read. Only regular files are read: reading
 * a device or a pipe may never end.
 * @param folder absolute @param file absolute @param limit maximum number of bytes
 */
export async function readWithin(
  folder: string,
  file: string,
  limit: number,
): Promise<Uint8Array | ReadFailure> {
  try {
    const real = await realpath(file);
    const below = relative(await realpath(folder), real);
    if (below === '' || /^\.\.(?:[\\/]|$)/.test(below) || isAbsolute(below)) return 'outside';
    const found = await lstat(real);
    if (!found.isFile()) return 'unreadable';
    return found.size > limit ? 'large' : await readFile(real);
  } catch (error) {
    return isAbsent(error) ? 'absent' : 'unreadable';
  }
}
