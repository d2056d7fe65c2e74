/** Images are shown only from addresses that the extension gives: the page resolves nothing itself. */

export class Images {
  readonly #ask: (paths: string[]) => void;
  readonly #loaded: (path: string, image: HTMLImageElement) => void;
  readonly #sources = new Map<string, string | null>();

  /** @param ask is called with paths whose address is not yet known */
  constructor(
    ask: (paths: string[]) => void,
    /** An image has come, and may take more room than before. */
    loaded: (path: string, image: HTMLImageElement) => void,
  ) {
    this.#ask = ask;
    this.#loaded = loaded;
  }

  /** Gives the images in new elements their sources, or asks for them. */
  show(elements: readonly HTMLElement[]): void {
    const unknown = new Set<string>();
    for (const image of imagesIn(elements)) {
      const path = image.dataset['path'] ?? '';
      const source = this.#sources.get(path);
      if (source === undefined) unknown.add(path);
      else this.#setSource(image, path, source);
    }
    if (unknown.size > 0) this.#ask([...unknown]);
  }

  /** Takes the extension's answer. */
  resolve(sources: Readonly<Record<string, string | null>>, root: HTMLElement): void {
    for (const [path, source] of Object.entries(sources)) this.#sources.set(path, source);
    for (const image of imagesIn([root])) {
      const path = image.dataset['path'] ?? '';
      const source = this.#sources.get(path);
      if (source !== undefined) this.#setSource(image, path, source);
    }
  }

  /** An image without a source shows its text in a frame. */
  #setSource(image: HTMLImageElement, path: string, source: string | null): void {
    if (source === null || image.src === source) return;
    image.addEventListener(
      'load',
      () => {
        this.#loaded(path, image);
      },
      { once: true },
    );
    image.addEventListener(
      'error',
      () => {
        image.removeAttribute('src');
      },
      { once: true },
    );
    image.src = source;
  }
}

function imagesIn(elements: readonly HTMLElement[]): HTMLImageElement[] {
  return elements.flatMap((element) => [...element.querySelectorAll<HTMLImageElement>('img[data-path]')]);
}
