import { fileURLToPath } from 'node:url';
import type { ReadFailure } from '../core/export/read-images';
import { readWithin } from './read-within';

/**
 * The bytes of a file below a folder, or why it is not read.
 * @param folder a `file:` URI @param file a `file:` URI @param limit maximum number of bytes
 */
export async function readBytes(
  folder: string,
  file: string,
  limit: number,
): Promise<Uint8Array | ReadFailure> {
  try {
    return await readWithin(fileURLToPath(folder), fileURLToPath(file), limit);
  } catch {
    // The URI is not a file's name on this system.
    return 'absent';
  }
}
