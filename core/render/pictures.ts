import type { PrintedImage, PrintedReport } from './printed-report';
import type { PackedFile } from './zip';

export interface Picture {
  /** For the list of the document's objects. */
  readonly name: string;
  /** Its path in the package. */
  readonly file: string;
  readonly mediaType: PrintedImage['mediaType'];
}

const endings: Record<PrintedImage['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** The images that go into the package, each once, under names of ours. */
export class Pictures {
  readonly #folder: string;
  readonly #byPath = new Map<string, Picture>();
  readonly #files: PackedFile[] = [];

  /** @param folder where they lie in the package, with a slash at its end */
  constructor({ blocks, images }: PrintedReport, folder: string) {
    this.#folder = folder;

    for (const block of blocks) {
      const image = block.type === 'figure' ? images.get(block.path) : undefined;
      if (block.type === 'figure' && image !== undefined && !this.#byPath.has(block.path))
        this.#add(block.path, image);
    }
  }

  /** The image of a figure, if it may be shown. */
  nameOf(path: string): Picture | undefined {
    return this.#byPath.get(path);
  }

  all(): Picture[] {
    return [...this.#byPath.values()];
  }

  files(): readonly PackedFile[] {
    return this.#files;
  }

  #add(path: string, { bytes, mediaType }: PrintedImage): void {
    const number = String(this.#byPath.size + 1);
    const file = `${this.#folder}${number}.${endings[mediaType]}`;
    this.#byPath.set(path, { name: `圖${number}`, file, mediaType });
    this.#files.push({ name: file, content: bytes });
  }
}
