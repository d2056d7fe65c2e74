import type { CrashLimit } from './crash-limit';

/** One run of a server, from its start to its end. */
export interface Run {
  /** Settles when it answers; rejects when it ended before that. */
  start(): Promise<void>;
  /** Ends it, also one that hangs. Never rejects. */
  stop(): Promise<void>;
}

/** What a run tells of itself. */
export interface RunEvents {
  answers(): void;
  /** It ended without having been told to. */
  ended(reason: string): void;
}

export interface KeepAliveTask {
  create(events: RunEvents): Run;
  changed(): void;
  /** A run ended by itself, and the next one begins. */
  restarting(reason: string): void;
  /** A run ended by itself once too often. */
  gaveUp(reason: string): void;
}

export type RunState = 'starting' | 'running' | 'stopped';

/**
 * Keeps one server running: one that ends by itself, be it while it starts, is followed by a new one at once, until
 * `limit` says that it is hopeless. Each run is a fresh one, and what an earlier one still says is not heard.
 */
export class KeepAlive {
  readonly #task: KeepAliveTask;
  readonly #limit: CrashLimit;
  readonly #now: () => number;
  #run: Run | undefined;
  #state: RunState = 'stopped';

  constructor(task: KeepAliveTask, limit: CrashLimit, now: () => number = Date.now) {
    this.#task = task;
    this.#limit = limit;
    this.#now = now;
  }

  get state(): RunState {
    return this.#state;
  }

  /** Begins a new run, whatever state the present one is in. Settles when it answers, or has ended. */
  async restart(): Promise<void> {
    this.#limit.reset();
    void this.#run?.stop();
    await this.#begin();
  }

  /** Ends the run for good. */
  async stop(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    this.#become('stopped');
    await run?.stop();
  }

  async #begin(): Promise<void> {
    const run = this.#task.create({
      answers: () => {
        if (run === this.#run) this.#become('running');
      },
      ended: (reason) => {
        this.#ended(run, reason);
      },
    });
    this.#run = run;
    this.#become('starting');
    try {
      await run.start();
    } catch (error) {
      // Mostly the second to say so: what ended it has been told already.
      this.#ended(run, error instanceof Error ? error.message : String(error));
    }
  }

  #ended(run: Run, reason: string): void {
    if (run !== this.#run) return;
    this.#run = undefined;
    void run.stop();
    if (this.#limit.mayRestart(this.#now())) {
      this.#task.restarting(reason);
      void this.#begin();
    } else {
      this.#become('stopped');
      this.#task.gaveUp(reason);
    }
  }

  #become(state: RunState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#task.changed();
  }
}
