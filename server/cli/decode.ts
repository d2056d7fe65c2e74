/** How the bytes of a report are to be read. */
export const encodings = ['utf-8', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

/** The names that IANA has registered. */
export const encodingNames: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', big5: 'Big5' };

/** A text, or what is wrong with it in a few words. */
export type Decoded = { text: string } | { complaint: string };

/** Decodes strictly: nothing is lost without a word. */
export function decode(bytes: Buffer, encoding: Encoding): Decoded {
  const text = strictly(bytes, encoding);
  const seems = encodings.find((other) => other !== encoding && looksLike(bytes, other));
  // UTF-8 often decodes as Big5, to nonsense; Big5 never looks like UTF-8.
  if (text !== undefined && (encoding === 'utf-8' || seems === undefined)) return { text };
  if (seems === undefined) {
    const name = encodingNames[encoding];
    return { complaint: `不是正確的 ${name} 文字${brokenLine(bytes, encoding)}，請另存為 UTF-8 後再試` };
  }
  return { complaint: hints[seems](brokenLine(bytes, encoding)) };
}

const hints: Record<Encoding, (line: string) => string> = {
  big5: (line) => `不是正確的 UTF-8 文字${line}，看起來是 Big5，請加 --encoding big5`,
  'utf-8': () => '看起來是 UTF-8，不是 Big5，請拿掉 --encoding big5',
};

/** A byte order mark is no part of the text; lines and columns count from behind it. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function looksLike(bytes: Buffer, encoding: Encoding): boolean {
  return encoding === 'big5' ? looksLikeBig5(bytes) : looksLikeUtf8(bytes);
}

function looksLikeUtf8(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80) && strictly(bytes, 'utf-8') !== undefined;
}

/** Of the characters in two bytes, so many are punctuation or of the 5401 frequent ones in any Chinese text. */
const frequentShare = 0.8;

/**
 * Whether bytes decode as Big5 to mostly frequent Han characters. Frequent: other double-byte encodings (GBK, EUC)
 * mostly decode as well, but to rare characters.
 */
function looksLikeBig5(bytes: Buffer): boolean {
  if (bytes.includes(0) || strictly(bytes, 'big5') === undefined) return false;
  let [pairs, frequent] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    if (lead >= 0xa1 && lead <= 0xc6) frequent++;
    index++;
  }
  return pairs > 0 && frequent >= pairs * frequentShare;
}

/** `（第 3 行）`: the first line that does not decode. No character of several bytes holds a line feed. */
function brokenLine(bytes: Buffer, encoding: Encoding): string {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (strictly(bytes.subarray(start, stop), encoding) === undefined) return `（第 ${String(line)} 行）`;
    start = stop;
  }
  return '';
}
