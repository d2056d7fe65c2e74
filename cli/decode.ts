import { decodeStrictly, looksLikeBig5 } from '../core/import/encoding';
import type { Localized } from '../core/rules/rule';

/** How the bytes of a report are to be read. */
export const encodings = ['utf-8', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

/** The names that IANA has registered. */
export const encodingNames: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', big5: 'Big5' };

/** A text, or what is wrong with it in a few words. */
export type Decoded = { text: string } | { complaint: Localized };

/** Decodes strictly: nothing is lost without a word. */
export function decode(bytes: Buffer, encoding: Encoding): Decoded {
  const text = decodeStrictly(bytes, encoding);
  const seems = encodings.find((other) => other !== encoding && looksLike(bytes, other));
  // UTF-8 often decodes as Big5, to nonsense; Big5 never looks like UTF-8.
  if (text !== undefined && (encoding === 'utf-8' || seems === undefined)) return { text };
  if (seems === undefined) {
    return { complaint: broken(encodingNames[encoding], brokenLine(bytes, encoding)) };
  }
  return { complaint: hints[seems](brokenLine(bytes, encoding)) };
}

/** @param line the first that is not, where one is known */
function broken(name: string, line: number | undefined): Localized {
  const chinese = `不是正確的 ${name} 文字${inLine(line)['zh-TW']}，請另存為 UTF-8 後再試`;
  return { 'zh-TW': chinese, en: `not ${name}${inLine(line).en}; save it as UTF-8 and try again` };
}

const hints: Record<Encoding, (line: number | undefined) => Localized> = {
  big5: (line) => ({
    'zh-TW': `不是正確的 UTF-8 文字${inLine(line)['zh-TW']}，看起來是 Big5，請加 --encoding big5`,
    en: `not UTF-8${inLine(line).en}; it looks like Big5: add --encoding big5`,
  }),
  'utf-8': () => ({
    'zh-TW': '看起來是 UTF-8，不是 Big5，請拿掉 --encoding big5',
    en: 'it looks like UTF-8, not Big5: leave out --encoding big5',
  }),
};

function inLine(line: number | undefined): Localized {
  if (line === undefined) return { 'zh-TW': '', en: '' };
  return { 'zh-TW': `（第 ${String(line)} 行）`, en: ` (line ${String(line)})` };
}

function looksLike(bytes: Buffer, encoding: Encoding): boolean {
  return encoding === 'big5' ? looksLikeBig5(bytes) : looksLikeUtf8(bytes);
}

function looksLikeUtf8(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80) && decodeStrictly(bytes, 'utf-8') !== undefined;
}

/** The first line that does not decode, counted from 1. No character of several bytes holds a line feed. */
function brokenLine(bytes: Buffer, encoding: Encoding): number | undefined {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (decodeStrictly(bytes.subarray(start, stop), encoding) === undefined) return line;
    start = stop;
  }
  return undefined;
}
