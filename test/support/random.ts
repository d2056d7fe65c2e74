/** Choices that are the same in every run with the same seed, so that a failure can be reproduced. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 on, below this one. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  /** One of a list, which is not empty. */
  pick<One>(list: readonly One[]): One {
    return list[this.below(list.length)] as One;
  }

  /** Whether something happens that happens once in this many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === 0;
  }
}
