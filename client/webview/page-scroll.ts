/** Scrolling of the page, by the person or by the editor: the side that the person moves leads. */

export class PageScroll {
  /** Where we scrolled to: a scroll event that finds the page there is our own. */
  #placedAt: number | undefined;
  #frame = 0;

  /** `moved` is told, once a frame, that the person scrolled the page. */
  constructor(private readonly moved: () => void) {
    window.addEventListener('scroll', () => {
      this.#scrolled();
    });
  }

  get y(): number {
    return window.scrollY;
  }

  /** Scrolls without telling `moved`. */
  place(y: number): void {
    window.scrollTo({ top: y, behavior: 'instant' });
    this.#placedAt = window.scrollY;
  }

  /** Scrolls, as little as it takes, to have `element` in sight, or its beginning; true if that took scrolling. */
  bringIntoSight(element: HTMLElement): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    const room = lineHeightOf(element);
    const hiddenBelow = Math.min(bottom + room - window.innerHeight, top - room);
    if (top >= 0 && hiddenBelow <= 0) return false;
    const before = this.y;
    this.place(before + (top < 0 ? top - room : hiddenBelow));
    return this.y !== before;
  }

  #scrolled(): void {
    if (this.#placedAt !== undefined && Math.abs(window.scrollY - this.#placedAt) < 2) return;
    this.#placedAt = undefined;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.moved();
    });
  }
}

function lineHeightOf(element: HTMLElement): number {
  const height = Number.parseFloat(getComputedStyle(element).lineHeight);
  return Number.isNaN(height) ? 0 : height;
}
