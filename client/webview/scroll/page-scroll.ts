/** Scrolling of the page, by the person or by the editor: the side that the person moves leads. */

export class PageScroll {
  readonly #moved: (byPerson: boolean) => void;
  /** Where we scrolled to: a scroll event that finds the page there is our own. */
  #placedAt: number | undefined;
  #frame = 0;

  /** `moved` is told, once a frame, that the page was scrolled; and whether by the person. */
  constructor(moved: (byPerson: boolean) => void) {
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

  /** Scrolls without this counting as the person's doing. */
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
