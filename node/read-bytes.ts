import { fileURLToPath } from 'node:url';
import type { ReadFailure } from '../core/export/read-images';
import { readWithin } from './read-within';

/**
 * The bytes of a file that lies below a folder, both by their `file:` URIs; or why it is not read.
 * @param limit so many bytes it has at most
 */
export async function readBytes(
  folder: string,
  file: string,
  limit: number,
): Promise<Uint8Array | ReadFailure> {
  try {
    return await readWithin(fileURLToPath(folder), fileURLToPath(file), limit);
  } catch {
    // No file's name on this system.
    return 'absent';
  }
}
