import { ImportError } from '../import/import-error';
import { importReport } from '../import/import-report';
import type { ImportParams, ImportResult } from '../protocol';
import type { Locale } from '../rules/rule';

/** Makes a report of what a client sends; a file that cannot be read is an answer as well. */
export function importFile({ name, content }: ImportParams, locale: Locale): ImportResult {
  try {
    const { text, leftOut } = importReport(fromBase64(content), name);
    return {
      text,
      leftOut: leftOut.map(({ place, reason }) => ({ place: place[locale], reason: reason[locale] })),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { failure: error.reason[locale] };
  }
}

function fromBase64(content: string): Uint8Array {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
