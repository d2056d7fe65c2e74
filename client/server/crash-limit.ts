/** Decides whether a crashed server is started again: at most `allowed` crashes within `windowMs` milliseconds are. */
export class CrashLimit {
  readonly #allowed: number;
  readonly #windowMs: number;
  #crashes: number[] = [];

  constructor(allowed: number, windowMs: number) {
    this.#allowed = allowed;
    this.#windowMs = windowMs;
  }

  /** Counts a crash at the time `now` (milliseconds); returns false when the limit is exceeded. */
  mayRestart(now: number): boolean {
    this.#crashes = this.#crashes.filter((time) => now - time < this.#windowMs);
    this.#crashes.push(now);
    return this.#crashes.length <= this.#allowed;
  }

  /** Forgets the crashes, because the user asked for another try. */
  reset(): void {
    this.#crashes = [];
  }
}
