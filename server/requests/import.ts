import { fixImported } from '../../core/features/fix-imported';
import { ImportError } from '../../core/import/import-error';
import { importReport } from '../../core/import/import-report';
import type { Imported } from '../../core/import/model';
import { fromBase64 } from '../../core/render/base64';
import type { Locale } from '../../l10n/locale';
import { formatSentence } from '../../l10n/message';
import type { ImportParams, ImportResult } from '../../protocol/import';
import type { RequestHandler } from '../request-guard';

/**
 * Imports a file outside the server's thread.
 * @param content the file's bytes in Base64
 * @throws ImportError for a file that cannot be read
 */
export type ImportWorker = (name: string, content: string, signal: AbortSignal) => Promise<Imported>;

/**
 * `mreport/import`: the text of a report, made of a file; or why the file cannot be read.
 * @param importWorker absent where there are no threads
 */
export function importFile(
  locale: Locale,
  importWorker: ImportWorker = importInPlace,
): RequestHandler<ImportParams, ImportResult> {
  return async ({ name, content }, signal) => {
    try {
      const { text, leftOut } = await importWorker(name, content, signal);
      return {
        text,
        leftOut: leftOut.map(({ place, reason }) => ({
          place: formatSentence(place, locale),
          reason: formatSentence(reason, locale),
        })),
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ImportError)) throw error;
      return { failure: formatSentence(error.reason, locale) };
    }
  };
}

const importInPlace: ImportWorker = (name, content) =>
  new Promise((resolve) => {
    resolve(importReport(fromBase64(content), name, fixImported));
  });
