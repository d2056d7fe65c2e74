import type { CancellationToken } from 'vscode-languageserver';
import { ImportError } from '../core/import/import-error';
import { importReport } from '../core/import/import-report';
import type { Imported } from '../core/import/model';
import type { ImportParams, ImportResult } from '../protocol/import';
import type { Locale } from '../core/rules/rule';
import { fromBase64 } from '../core/render/base64';

/**
 * Imports a file that is given in Base64, elsewhere than in the thread of the server.
 * @throws ImportError for one that cannot be read
 */
export type ImportWorker = (name: string, content: string, signal: AbortSignal) => Promise<Imported>;

/** What answers an import needs. */
export interface ImportHost {
  locale: Locale;
  importWorker?: ImportWorker | undefined;
  /** Ends the request if it was cancelled. */
  stop: () => void;
  token: CancellationToken | undefined;
}

/** Makes a report of what a client sends; a file that cannot be read is an answer as well. */
export async function importFile(
  { name, content }: ImportParams,
  { locale, importWorker = importHere, stop, token }: ImportHost,
): Promise<ImportResult> {
  const controller = new AbortController();
  const listener = token?.onCancellationRequested(() => {
    controller.abort();
  });
  try {
    const { text, leftOut } = await importWorker(name, content, controller.signal);
    return {
      text,
      leftOut: leftOut.map(({ place, reason }) => ({ place: place[locale], reason: reason[locale] })),
    };
  } catch (error) {
    stop();
    if (!(error instanceof ImportError)) throw error;
    return { failure: error.reason[locale] };
  } finally {
    listener?.dispose();
  }
}

/** Where there are no threads. */
// eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws is the promise's error
const importHere: ImportWorker = async (name, content) => importReport(fromBase64(content), name);
