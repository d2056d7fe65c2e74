/** Images are shown only from addresses that the extension gives: the page resolves nothing itself. */
import type { ShownPart } from './pages/parts';

/** What the images need of the page. */
export interface ImageEvents {
  /** The page needs the addresses of images with these paths. */
  requested(paths: string[]): void;
  /** An image has been loaded, and may take more room than before. */
  loaded(path: string, image: HTMLImageElement): void;
}

/** The images of the page, by the paths that the report gives them. */
export class Images {
  readonly #events: ImageEvents;
  /** The addresses by path; `null` where the image may not be shown. */
  readonly #sources = new Map<string, string | null>();

  constructor(events: ImageEvents) {
    this.#events = events;
  }

  /** Gives the images in new elements their sources, or asks for them. */
  show(parts: readonly ShownPart[]): void {
    const unknown = new Set<string>();
    for (const { path, image } of imagesIn(parts)) {
      const source = this.#sources.get(path);
      if (source === undefined) unknown.add(path);
      else this.#setSource(image, path, source);
    }
    if (unknown.size > 0) this.#events.requested([...unknown]);
  }

  /** Takes the extension's answer for the images that are drawn. */
  resolve(sources: Readonly<Record<string, string | null>>, drawn: readonly ShownPart[]): void {
    for (const [path, source] of Object.entries(sources)) this.#sources.set(path, source);
    for (const { path, image } of imagesIn(drawn)) {
      const source = this.#sources.get(path);
      if (source !== undefined) this.#setSource(image, path, source);
    }
  }

  /** An image without a source shows its text in a frame. */
  #setSource(image: HTMLImageElement, path: string, source: string | null): void {
    if (source === null || image.src === source) return;
    const loaded = (): void => {
      this.#events.loaded(path, image);
    };
    const failed = (): void => {
      image.removeAttribute('src');
    };
    image.addEventListener('load', loaded, { once: true });
    image.addEventListener('error', failed, { once: true });
    image.src = source;
  }
}

interface DrawnImage {
  /** As the report has it. */
  readonly path: string;
  readonly image: HTMLImageElement;
}

function imagesIn(parts: readonly ShownPart[]): DrawnImage[] {
  return parts.flatMap(({ element, block: { drawn } }) => {
    const image = drawn.type === 'figure' ? element.querySelector('img') : null;
    return drawn.type === 'figure' && image !== null ? [{ path: drawn.path, image }] : [];
  });
}
