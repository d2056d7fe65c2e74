import type { PrintedImage, PrintedReport } from './printed-report';
import type { PackedFile } from './zip';

/** An image in the package of an exported file. */
export interface Picture {
  /** Its name in the document's list of objects. */
  readonly name: string;
  /** Its path in the package. */
  readonly file: string;
  readonly mediaType: PrintedImage['mediaType'];
}

const extensions: Record<PrintedImage['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** The images that go into the package of an exported file, each once, under generated names. */
export class Pictures {
  readonly #folder: string;
  readonly #byPath = new Map<string, Picture>();
  readonly #files: PackedFile[] = [];

  /** @param folder the images' folder in the package, with a slash at its end */
  constructor({ blocks, images }: PrintedReport, folder: string) {
    this.#folder = folder;

    for (const block of blocks) {
      const image = block.type === 'figure' ? images.get(block.path) : undefined;
      if (block.type === 'figure' && image !== undefined && !this.#byPath.has(block.path))
        this.#add(block.path, image);
    }
  }

  /** The image of a figure by the path in the report; undefined if it may not be shown. */
  pictureAt(path: string): Picture | undefined {
    return this.#byPath.get(path);
  }

  /** All images, in the order of the text. */
  all(): Picture[] {
    return [...this.#byPath.values()];
  }

  /** The files of the images, to be packed. */
  files(): readonly PackedFile[] {
    return this.#files;
  }

  #add(path: string, { bytes, mediaType }: PrintedImage): void {
    const number = String(this.#byPath.size + 1);
    const file = `${this.#folder}${number}.${extensions[mediaType]}`;
    this.#byPath.set(path, { name: `圖${number}`, file, mediaType });
    this.#files.push({ name: file, content: bytes });
  }
}
