import { workerData, type MessagePort } from 'node:worker_threads';
import { FileLinter, type LintSettings } from './file-linter';
import type { Batch } from './lint-sources';

/** Lints the batches that arrive at a port, and answers each with its results. */
export function serveThread(port: MessagePort): void {
  const linter = new FileLinter(workerData as LintSettings);
  port.on('message', ({ from, sources }: Batch) => {
    port.postMessage(sources.map((source, index) => linter.lint(source, from + index)));
  });
}
