import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Threads } from './io';
import { FileLinter, type LintResult, type LintSettings } from './file-linter';
import type { Source } from './read-reports';

/** A thread takes about a second until it is as fast as the first one: for fewer files it is not worth it. */
const filesPerThread = 50;
/** Maximum number of files in a batch: few enough that all threads finish at about the same time. */
const maxBatchSize = 16;

/**
 * The findings in each report, in the order of `sources`.
 * @throws UsageError where the requested configuration has findings
 */
export async function* lintSources(
  sources: readonly Source[],
  settings: LintSettings,
  threads: Threads | undefined,
): AsyncGenerator<LintResult> {
  const linter = new FileLinter(settings);
  const count = Math.min(threads?.count ?? 1, Math.floor(sources.length / filesPerThread));
  if (threads !== undefined && count > 1) {
    yield* inThreads(sources, settings, { ...threads, count }, linter);
    return;
  }
  for (const [index, source] of sources.entries()) yield linter.lint(source, index);
}

/** Some of the reports, for one thread to lint. */
export interface Batch {
  /** The place of the first one among all reports. */
  from: number;
  sources: readonly Source[];
}

/** A thread that lints batches one after the other. */
type Lane = (batch: Batch) => Promise<LintResult[]>;

async function* inThreads(
  sources: readonly Source[],
  settings: LintSettings,
  { program, count }: Threads,
  linter: FileLinter,
): AsyncGenerator<LintResult> {
  const jobs = batchesOf(sources, count).map((batch) => new Job(batch));
  const workers = Array.from({ length: count - 1 }, () => new Worker(program, { workerData: settings }));
  // Each lane takes the next job when it is free.
  const queue = jobs.values();
  for (const lane of [...workers.map(laneOf), laneHere(linter)]) void work(lane, queue);
  try {
    for (const job of jobs) yield* await job.results;
  } finally {
    // Where the caller stops early, no lane takes another job.
    for (const job of queue) job.fulfill([]);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A batch and its results, once a thread has linted it. */
class Job {
  readonly results: Promise<readonly LintResult[]>;
  fulfill!: (results: readonly LintResult[]) => void;
  fail!: (error: unknown) => void;

  constructor(readonly batch: Batch) {
    this.results = new Promise((fulfill, fail) => {
      this.fulfill = fulfill;
      this.fail = fail;
    });
    // It is awaited later; until then a failure must not count as an unhandled one.
    this.results.catch(() => undefined);
  }
}

async function work(lane: Lane, queue: IterableIterator<Job>): Promise<void> {
  for (const job of queue) {
    try {
      job.fulfill(await lane(job.batch));
    } catch (error) {
      job.fail(error);
      return;
    }
  }
}

function laneOf(worker: Worker): Lane {
  return async (batch) => {
    worker.postMessage(batch);
    const [results] = (await once(worker, 'message')) as [LintResult[]];
    return results;
  };
}

/** This thread lints as well, and yields after each report so that other threads get their next batch. */
function laneHere(linter: FileLinter): Lane {
  return async ({ from, sources }) => {
    const results: LintResult[] = [];
    for (const [index, source] of sources.entries()) {
      results.push(linter.lint(source, from + index));
      await nextTurn();
    }
    return results;
  };
}

/** Batches that get smaller towards the end, so that no thread has much left when the others are done. */
function batchesOf(sources: readonly Source[], count: number): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < sources.length;) {
    const share = Math.ceil((sources.length - from) / (count * 4));
    const to = from + Math.min(share, maxBatchSize);
    batches.push({ from, sources: sources.slice(from, to) });
    from = to;
  }
  return batches;
}
