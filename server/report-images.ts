import { imageLimits, type ReadFailure, type ReadImageFile } from '../core/export/read-images';
import { imageWithin } from '../core/render/images/image-path';
import { fileUriOf, pathOf } from './uris';
import type { WorkspaceFolders } from './workspace-folders';

/**
 * Returns the bytes of a file that lies below a folder, links followed; or why it is not read.
 * @param folder a URI, as `file` is
 * @param limit the maximum number of bytes the file may have
 */
export type ReadBytes = (folder: string, file: string, limit: number) => Promise<Uint8Array | ReadFailure>;

/** The images of reports that are exported. */
export class ReportImages {
  readonly #folders: WorkspaceFolders;
  readonly #readBytes: ReadBytes | undefined;

  /** @param readBytes absent where there is no file system */
  constructor(folders: WorkspaceFolders, readBytes: ReadBytes | undefined) {
    this.#folders = folders;
    this.#readBytes = readBytes;
  }

  /** Reads within a report's workspace folder, as the preview does; of a report in none, below its own folder. */
  async readerFor(uri: string): Promise<ReadImageFile> {
    const readBytes = this.#readBytes;
    const place = await this.#folders.placeOf(uri);
    const directory = place.slice(0, place.lastIndexOf('/'));
    const root = (await this.#folders.folderOf(place)) ?? directory;
    const isFile = place.startsWith('file:') && URL.canParse(place) && URL.canParse(root);
    if (readBytes === undefined || !isFile) return () => Promise.resolve('unreadable');
    return async (path) => {
      const image = imageWithin(pathOf(root), pathOf(directory), path);
      return image === undefined ? 'outside' : readBytes(root, fileUriOf(image, root), imageLimits.each);
    };
  }
}
