/** Decides whether a crashed server is started once more: `allowed` crashes within `windowMs` are borne. */
export class CrashLimit {
  #crashes: number[] = [];

  constructor(
    private readonly allowed: number,
    private readonly windowMs: number,
  ) {}

  /** Counts a crash at time `now`; false when it is one too many. */
  mayRestart(now: number): boolean {
    this.#crashes = this.#crashes.filter((time) => now - time < this.windowMs);
    this.#crashes.push(now);
    return this.#crashes.length <= this.allowed;
  }

  /** Forgets the crashes: the user asked for another try. */
  reset(): void {
    this.#crashes = [];
  }
}
