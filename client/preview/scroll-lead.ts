/** How long after the user moved one side the other side's movements count as ours, in milliseconds. */
const leadMs = 300;

/** Which of the two sides of a synchronised scroll the user moves: editors do not say why they scrolled. */
export class ScrollLead {
  readonly #now: () => number;
  #pageMovedAt = -Infinity;
  #caretMovedAt = -Infinity;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The user scrolled the page, or pointed at a place on it. */
  pageMoved(): void {
    this.#pageMovedAt = this.#now();
  }

  /** The caret moved, which may scroll the editor right afterwards. */
  caretMoved(): void {
    this.#caretMovedAt = this.#now();
  }

  /** Whether what the editor does now follows the page. */
  get isWithPage(): boolean {
    return this.#now() - this.#pageMovedAt < leadMs;
  }

  /** Whether the page should keep the caret in sight. */
  get isWithCaret(): boolean {
    return !this.isWithPage && this.#now() - this.#caretMovedAt < leadMs;
  }
}
