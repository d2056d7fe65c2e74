/** So many bytes at once: a multiple of three, and few enough to be arguments. */
const stride = 0x6000;

/** Bytes in Base64, by what a Worker has as well. Linear. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += stride)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + stride))));
  return parts.join('');
}
