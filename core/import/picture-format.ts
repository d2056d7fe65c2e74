/** The formats of pictures that a report can show, by the first bytes of their files. */

const formats: readonly { readonly extension: string; readonly start: readonly number[] }[] = [
  { extension: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { extension: 'jpg', start: [0xff, 0xd8, 0xff] },
  { extension: 'gif', start: [0x47, 0x49, 0x46, 0x38] },
];

/** The usual extension of a picture's format, without the dot; `undefined` for formats that a report cannot show. */
export function pictureExtension(bytes: Uint8Array): string | undefined {
  const found = formats.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found.extension;
  return new TextDecoder().decode(bytes.subarray(0, 1024)).includes('<svg') ? 'svg' : undefined;
}
