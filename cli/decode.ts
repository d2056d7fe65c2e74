import { decodeStrictly, looksLikeBig5 } from '../core/import/encoding';
import { sentence, type Message, type Sentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';

/** The encodings that a report can be read in. */
export const encodings = ['utf-8', 'big5'] as const;

/** An encoding that a report can be read in. */
export type Encoding = (typeof encodings)[number];

/** The names that IANA has registered. */
export const encodingNames: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', big5: 'Big5' };

/** A text, or why it cannot be decoded: a clause without its full stop. */
export type Decoded = { text: string } | { reason: Sentence };

/** Decodes strictly: no byte is replaced or dropped. Linear. */
export function decode(bytes: Buffer, encoding: Encoding): Decoded {
  const text = decodeStrictly(bytes, encoding);
  const other = encodings.find((each) => each !== encoding && looksLike(bytes, each));
  // UTF-8 often decodes as Big5, to nonsense; Big5 never looks like UTF-8.
  if (text !== undefined && (encoding === 'utf-8' || other === undefined)) return { text };
  if (other === 'utf-8') return { reason: sentence(cliFileMessages.seemsUtf8) };
  return {
    reason: notIn(encoding, bytes, other === 'big5' ? cliFileMessages.seemsBig5 : cliFileMessages.saveAsUtf8),
  };
}

function notIn(encoding: Encoding, bytes: Buffer, advice: Message): Sentence {
  const data = { encoding: encodingNames[encoding], advice: sentence(advice) };
  const line = firstBrokenLine(bytes, encoding);
  return line === undefined
    ? sentence(cliFileMessages.notEncoding, data)
    : sentence(cliFileMessages.notEncodingInLine, { ...data, line });
}

function looksLike(bytes: Buffer, encoding: Encoding): boolean {
  return encoding === 'big5' ? looksLikeBig5(bytes) : looksLikeUtf8(bytes);
}

function looksLikeUtf8(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80) && decodeStrictly(bytes, 'utf-8') !== undefined;
}

/**
 * The first line that cannot be decoded, 1-based; `undefined` where each line can be by itself. A character of several
 * bytes never contains a line feed.
 */
function firstBrokenLine(bytes: Buffer, encoding: Encoding): number | undefined {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (decodeStrictly(bytes.subarray(start, stop), encoding) === undefined) return line;
    start = stop;
  }
  return undefined;
}
