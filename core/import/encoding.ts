/** The text of bytes in an encoding, without a byte order mark; `undefined` for bytes that are not in it. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The least share of punctuation and the 5401 frequent characters among the two-byte characters of a Chinese text. */
const minFrequentShare = 0.8;

/** The encoding that a byte order mark of UTF-16 stands for; `undefined` without one. */
export function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * Whether bytes decode as Big5 to mostly frequent Han characters. Frequent: other double-byte encodings (GBK, EUC)
 * mostly decode as well, but to rare characters.
 */
export function looksLikeBig5(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || decodeStrictly(bytes, 'big5') === undefined) return false;
  let [pairs, frequent] = [0, 0];
  let isTrail = false;
  for (const byte of bytes) {
    if (isTrail || byte < 0x80) {
      isTrail = false;
      continue;
    }
    pairs++;
    if (byte >= 0xa1 && byte <= 0xc6) frequent++;
    isTrail = true;
  }
  return pairs > 0 && frequent >= pairs * minFrequentShare;
}
