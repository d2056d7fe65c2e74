import { importMessages } from '../../l10n/messages/import';
import { decodeStrictly, looksLikeBig5, markedEncoding } from './encoding';
import { ImportError } from './import-error';

/**
 * The text of a file without its byte order mark: UTF-16 by its mark, else as it declares, else UTF-8, else Big5.
 * @param declared the encoding that an HTML file names
 * @throws ImportError for bytes in none of them
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = markedEncoding(bytes);
  const text =
    marked === undefined
      ? (decodeStrictly(bytes, 'utf-8') ?? decodeUnmarked(bytes, declared))
      : decodeStrictly(bytes, marked);
  if (text !== undefined && !text.slice(0, 4096).includes('\0')) return text;
  throw new ImportError(importMessages.notText);
}

function decodeUnmarked(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const named = declared === undefined ? undefined : decodeStrictly(bytes, declared);
  return named ?? (looksLikeBig5(bytes) ? decodeStrictly(bytes, 'big5') : undefined);
}
