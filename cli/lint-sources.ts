import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Linter, type LintResult, type LintSettings } from './linter';
import type { Source } from './read-reports';

/** Where a run may use other threads than its own. */
export interface Threads {
  /** The program that serves a thread when it is started as one (see `serveThread`). */
  program: string;
  /** How many may be busy, this one among them. */
  count: number;
}

/** A thread takes about a second until it is compiled and as fast as the first; fewer are not worth it. */
const filesPerThread = 50;
/** Of so few files the threads finish at about the same time. */
const maxPortion = 16;

/** What was found in each report, in their order. @throws UsageError where the configuration is broken */
export async function* lintSources(
  sources: readonly Source[],
  settings: LintSettings,
  threads: Threads | undefined,
): AsyncGenerator<LintResult> {
  const linter = new Linter(settings);
  const count = Math.min(threads?.count ?? 1, Math.floor(sources.length / filesPerThread));
  if (threads !== undefined && count > 1) {
    yield* inThreads(sources, settings, { ...threads, count }, linter);
    return;
  }
  for (const [index, source] of sources.entries()) yield linter.lint(source, index);
}

/** Some of the reports, for one thread to lint. */
export interface Portion {
  from: number;
  sources: readonly Source[];
}

/** A thread: lints portions one after the other. */
type Lane = (portion: Portion) => Promise<LintResult[]>;

async function* inThreads(
  sources: readonly Source[],
  settings: LintSettings,
  { program, count }: Threads,
  linter: Linter,
): AsyncGenerator<LintResult> {
  const jobs = portionsOf(sources, count).map((portion) => new Job(portion));
  const workers = Array.from({ length: count - 1 }, () => new Worker(program, { workerData: settings }));
  // Who is free takes the next one.
  const queue = jobs.values();
  for (const lane of [...workers.map(laneOf), laneHere(linter)]) void work(lane, queue);
  try {
    for (const job of jobs) yield* await job.results;
  } finally {
    // Where nobody wants the rest there is nothing more to take.
    for (const job of queue) job.fulfill([]);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A portion and what will become of it. */
class Job {
  readonly results: Promise<readonly LintResult[]>;
  fulfill!: (results: readonly LintResult[]) => void;
  fail!: (error: unknown) => void;

  constructor(readonly portion: Portion) {
    this.results = new Promise((fulfill, fail) => {
      this.fulfill = fulfill;
      this.fail = fail;
    });
    // Whoever awaits it later is told; until then a failure is no unhandled one.
    this.results.catch(() => undefined);
  }
}

async function work(lane: Lane, queue: IterableIterator<Job>): Promise<void> {
  for (const job of queue) {
    try {
      job.fulfill(await lane(job.portion));
    } catch (error) {
      job.fail(error);
      return;
    }
  }
}

function laneOf(worker: Worker): Lane {
  return async (portion) => {
    worker.postMessage(portion);
    const [results] = (await once(worker, 'message')) as [LintResult[]];
    return results;
  };
}

/** This thread does its part, and looks after each report whether another one waits for work. */
function laneHere(linter: Linter): Lane {
  return async ({ from, sources }) => {
    const results: LintResult[] = [];
    for (const [index, source] of sources.entries()) {
      results.push(linter.lint(source, from + index));
      await turn();
    }
    return results;
  };
}

/** Smaller towards the end, so that no thread is left with much when the others are done. */
function portionsOf(sources: readonly Source[], count: number): Portion[] {
  const portions: Portion[] = [];
  for (let from = 0; from < sources.length;) {
    const share = Math.ceil((sources.length - from) / (count * 4));
    const to = from + Math.min(share, maxPortion);
    portions.push({ from, sources: sources.slice(from, to) });
    from = to;
  }
  return portions;
}
