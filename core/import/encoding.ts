/** A text in an encoding; `undefined` for bytes that are none. A byte order mark is no part of it. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of the characters in two bytes, so many are punctuation or of the 5401 frequent ones in any Chinese text. */
const frequentShare = 0.8;

/**
 * Whether bytes decode as Big5 to mostly frequent Han characters. Frequent: other double-byte encodings (GBK, EUC)
 * mostly decode as well, but to rare characters.
 */
export function looksLikeBig5(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || decodeStrictly(bytes, 'big5') === undefined) return false;
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
