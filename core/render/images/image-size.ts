/** The sizes of images of common formats, read from the first bytes of their files. Nothing is decompressed. */

/** A format of images that are made of pixels. */
export type PixelFormat = 'image/png' | 'image/jpeg' | 'image/gif';

/** The format of an image, and its size in pixels. */
export interface PixelSize {
  readonly mediaType: PixelFormat;
  readonly width: number;
  readonly height: number;
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];
const gif = [0x47, 0x49, 0x46, 0x38];

/**
 * The format and size of an image, whatever the name of its file: `broken` for one that ends before its size, and
 * `undefined` for any other content. Linear in the segments before a JPEG's frame, else constant.
 */
export function imageSize(bytes: Uint8Array): PixelSize | 'broken' | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (beginsWith(bytes, png)) return data.byteLength < 24 ? 'broken' : sizeOfPng(data);
  if (beginsWith(bytes, gif)) return data.byteLength < 10 ? 'broken' : sizeOfGif(data);
  if (beginsWith(bytes, jpeg)) return sizeOfJpeg(data) ?? 'broken';
  return undefined;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function sizeOfPng(data: DataView): PixelSize {
  return { mediaType: 'image/png', width: data.getUint32(16), height: data.getUint32(20) };
}

function sizeOfGif(data: DataView): PixelSize {
  return { mediaType: 'image/gif', width: data.getUint16(6, true), height: data.getUint16(8, true) };
}

/** A JPEG is a sequence of segments, each with its length; the one that begins the frame holds the size. */
function sizeOfJpeg(data: DataView): PixelSize | undefined {
  for (let at = 2; at + 9 <= data.byteLength;) {
    if (data.getUint8(at) !== 0xff) return undefined;
    const kind = data.getUint8(at + 1);
    if (kind === 0xff) at++;
    else if (isFrame(kind))
      return { mediaType: 'image/jpeg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    else at += 2 + (standsAlone(kind) ? 0 : Math.max(data.getUint16(at + 2), 2));
  }
  return undefined;
}

/** C4, C8 and CC do not begin a frame: they are tables, or reserved. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;
}

/** Whether a marker has no length and no content. */
function standsAlone(kind: number): boolean {
  return kind === 0x01 || (kind >= 0xd0 && kind <= 0xd8);
}
