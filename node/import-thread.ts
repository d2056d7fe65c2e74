/** Imports in a thread of its own, so that a large file keeps nobody waiting, and can be given up. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { ImportError } from '../core/import/import-error';
import { importReport } from '../core/import/import-report';
import type { Imported } from '../core/import/model';
import type { Localized } from '../l10n/locale';

/** What the thread is given. */
interface Task {
  readonly task: typeof taskName;
  readonly name: string;
  /** In Base64. */
  readonly content: string;
}

/** What it answers. */
type Answer = { readonly imported: Imported } | { readonly refused: Localized };

const taskName = 'mreport-import';

/** So much memory an import may take: a file of 100 MB takes less, unless it is made to take more. */
const mostMegabytes = 4096;

/**
 * Imports a file that is given in Base64.
 * @param program a script that calls `serveImport` where it runs as a thread
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
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: Answer) => {
      if ('imported' in answer) resolve(answer.imported);
      else reject(new ImportError(answer.refused['zh-TW'], answer.refused.en));
    });
    worker.once('error', (error) => {
      reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error);
    });
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      // Says nothing where it has answered.
      reject(new Error('The import was ended before it was done.'));
    });
    if (signal.aborted) stop();
  });
}

/** Whether this is the thread of an import; it then does it. */
export function serveImport(): boolean {
  if (isMainThread || parentPort === null || !isTask(workerData)) return false;
  parentPort.postMessage(answerTo(workerData));
  return true;
}

function answerTo({ name, content }: Task): Answer {
  try {
    return { imported: importReport(Buffer.from(content, 'base64'), name) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.reason };
    throw error;
  }
}

function isTask(data: unknown): data is Task {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === taskName;
}

function tooMuch(): ImportError {
  return new ImportError(
    '檔案的內容過多，記憶體不足；請分成數份再匯入',
    'the file holds more than there is memory for; split it and import its parts',
  );
}
