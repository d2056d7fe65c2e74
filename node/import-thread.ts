/** Imports in a thread of its own, so that a large file blocks nothing else, and can be cancelled. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { ImportError } from '../core/import/import-error';
import { importReport } from '../core/import/import-report';
import type { Imported } from '../core/import/model';
import type { FixText } from '../core/import/tidy';
import type { Sentence } from '../l10n/message';
import { importMessages } from '../l10n/messages/import';

/** The thread’s input. */
interface Task {
  readonly task: typeof taskName;
  readonly name: string;
  /** In Base64. */
  readonly content: string;
}

/** The thread’s answer. */
type Answer = { readonly imported: Imported } | { readonly refused: Sentence };

const taskName = 'mreport-import';

/** Maximum memory of an import: a file of 100 MB takes less, unless it is made to take more. */
const maxMegabytes = 4096;

/**
 * Imports a file in a thread.
 * @param program a script that calls `serveImport` where it runs as a thread
 * @param name the file's name @param content its bytes in Base64
 * @param signal ends the thread at once; the promise is then rejected
 * @throws ImportError as `importReport` does
 */
export function importInThread(
  program: string,
  name: string,
  content: string,
  signal: AbortSignal,
): Promise<Imported> {
  const task: Task = { task: taskName, name, content };
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: Answer) => {
      if ('imported' in answer) resolve(answer.imported);
      else reject(new ImportError(answer.refused.message, answer.refused.data));
    });
    worker.once('error', (error) => {
      const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isOutOfMemory ? new ImportError(importMessages.outOfMemory) : error);
    });
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      // Has no effect where the thread has answered.
      reject(new Error('The import was ended before it was done.'));
    });
    if (signal.aborted) stop();
  });
}

/**
 * Does the import where this is the thread of one.
 * @param fixText mends the text of HTML and plain text @returns whether it is
 */
export function serveImport(fixText: FixText): boolean {
  if (isMainThread || parentPort === null || !isTask(workerData)) return false;
  parentPort.postMessage(answerTo(workerData, fixText));
  return true;
}

function answerTo({ name, content }: Task, fixText: FixText): Answer {
  try {
    return { imported: importReport(Buffer.from(content, 'base64'), name, fixText) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.reason };
    throw error;
  }
}

function isTask(data: unknown): data is Task {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === taskName;
}
