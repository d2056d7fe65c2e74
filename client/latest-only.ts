/** How the questions of a `LatestOnly` are asked, and who gets the answers. */
export interface LatestOnlyTask<In, Out> {
  ask(question: In): Promise<Out>;
  /** Called with each answer, unless `forget` was called since the question. */
  deliver(answer: Out, question: In): void;
  /** Called when `ask` rejects, under the same condition. */
  fail(error: unknown, question: In): void;
}

/**
 * Asks one question at a time. Questions that come meanwhile wait in one place, where the latest replaces the
 * others: however fast the user types, the other side is never more than one question late, and is asked at once
 * when it is idle. A question that is under way is not cancelled, because its answer is still newer than what is
 * shown.
 */
export class LatestOnly<In, Out> {
  readonly #task: LatestOnlyTask<In, Out>;
  #waiting: { question: In } | undefined;
  #busy = false;
  /** Grows with each `forget`, so that answers to earlier questions are recognized. */
  #age = 0;

  constructor(task: LatestOnlyTask<In, Out>) {
    this.#task = task;
  }

  /** Asks now, or as soon as the question under way is answered. */
  ask(question: In): void {
    this.#waiting = { question };
    if (!this.#busy) void this.#work();
  }

  /** Drops the waiting question, and the answer of the one under way. */
  forget(): void {
    this.#waiting = undefined;
    this.#age++;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    for (let next = this.#take(); next; next = this.#take()) await this.#answer(next.question);
    this.#busy = false;
  }

  #take(): { question: In } | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }

  async #answer(question: In): Promise<void> {
    const age = this.#age;
    try {
      const answer = await this.#task.ask(question);
      if (age === this.#age) this.#task.deliver(answer, question);
    } catch (error) {
      if (age === this.#age) this.#task.fail(error, question);
    }
  }
}
