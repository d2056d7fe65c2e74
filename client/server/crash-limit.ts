/** Decides whether a crashed server is started once more: `allowed` crashes within `windowMs` are borne. */
export class CrashLimit {
  readonly #allowed: number;
  readonly #windowMs: number;
  #crashes: number[] = [];

  constructor(allowed: number, windowMs: number) {
    this.#allowed = allowed;
    this.#windowMs = windowMs;
  }

  /** Counts a crash at time `now`; false when it is one too many. */
  mayRestart(now: number): boolean {
    this.#crashes = this.#crashes.filter((time) => now - time < this.#windowMs);
    this.#crashes.push(now);
    return this.#crashes.length <= this.#allowed;
  }

  /** Forgets the crashes: the user asked for another try. */
  reset(): void {
    this.#crashes = [];
  }
}
