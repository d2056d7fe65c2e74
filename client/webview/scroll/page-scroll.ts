/** Scrolling of the page, by the user or by the editor: the side that the user moves leads. */

export class PageScroll {
  readonly #moved: (byUser: boolean) => void;
  /** Where we scrolled to: a scroll event that finds the page there is our own. */
  #placedAt: number | undefined;
  #frame = 0;

  /** @param moved is called once a frame after the page was scrolled */
  constructor(moved: (byUser: boolean) => void) {
    this.#moved = moved;

    window.addEventListener('scroll', () => {
      if (this.#frame !== 0) return;
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#scrolled();
      });
    });
  }

  get y(): number {
    return window.scrollY;
  }

  /** Scrolls without this counting as the user's doing. */
  place(y: number): void {
    if (Math.abs(window.scrollY - y) < 0.5) return;
    window.scrollTo({ top: y, behavior: 'instant' });
    this.#placedAt = window.scrollY;
  }

  #scrolled(): void {
    const isOurs = this.#placedAt !== undefined && Math.abs(window.scrollY - this.#placedAt) < 2;
    if (!isOurs) this.#placedAt = undefined;
    this.#moved(!isOurs);
  }
}
