import type { CrashLimit } from './crash-limit';

/** One run of a server, from its start to its end. */
export interface Run {
  /** Resolves when the server answers; rejects when it ended before that. */
  start(): Promise<void>;
  /** Ends the server, even one that hangs. Never rejects. */
  stop(): Promise<void>;
}

/** What a run reports of itself. */
export interface RunEvents {
  /** The server has started and answers. */
  answers(): void;
  /** The run has ended although `stop` was not called. @param reason says how, for the log */
  ended(reason: string): void;
}

/** What a `KeepAlive` keeps running, and who is notified. */
export interface KeepAliveTask {
  /** Creates a run; it is started afterwards. */
  create(events: RunEvents): Run;
  /** `state` has changed. */
  changed(): void;
  /** A run ended by itself, and the next one begins. */
  restarting(reason: string): void;
  /** A run ended by itself, and no other one begins. */
  gaveUp(reason: string): void;
}

/** The state of the server: `stopped` after it ended and no other run begins. */
export type RunState = 'starting' | 'running' | 'stopped';

/**
 * Keeps one server running: one that ends by itself, be it while it starts, is followed by a new one at once, until
 * `limit` allows no more. Each run is a new object, and events of an earlier one are ignored.
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

  /** Begins a new run, whatever state the present one is in. Resolves when that answers, or has ended. */
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
      // Usually the end has been reported by an event before.
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
