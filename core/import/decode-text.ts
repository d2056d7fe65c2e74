import { decodeStrictly, looksLikeBig5 } from './encoding';
import { ImportError } from './import-error';

/**
 * The text of a file without its byte order mark: UTF-16 by its mark, else as it declares, else UTF-8, else Big5.
 * @param declared the encoding that an HTML file names
 * @throws ImportError for what is none of them
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const text =
    marked === undefined
      ? (decodeStrictly(bytes, 'utf-8') ?? otherwise(bytes, declared))
      : decodeStrictly(bytes, marked);
  if (text !== undefined && !text.slice(0, 4096).includes('\0')) return text;
  throw new ImportError(
    '不是 UTF-8、UTF-16 或 Big5 的文字檔，請另存為 UTF-8 後再試',
    'not a text in UTF-8, UTF-16 or Big5; save it as UTF-8 and try again',
  );
}

function otherwise(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const named = declared === undefined ? undefined : decodeStrictly(bytes, declared);
  return named ?? (looksLikeBig5(bytes) ? decodeStrictly(bytes, 'big5') : undefined);
}
