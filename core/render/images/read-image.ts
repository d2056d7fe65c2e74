import type { PrintedImage } from '../printed-report';
import { imageSize } from './image-size';
import { looksLikeSvg, readSvg, type SvgRejection } from './read-svg';

/** Why an image may not be shown. `format`: not of a supported format; `huge`: more pixels than programs can safely open. */
export type ImageFailure = SvgRejection | 'format' | 'huge';

/** The maximum number of pixels of an image. */
const maxPixels = 100_000_000;

/** Reads an image from its file, by its bytes and not by its name; or returns why it may not be shown. Linear. */
export function readImage(bytes: Uint8Array): PrintedImage | ImageFailure {
  const size = imageSize(bytes);
  if (size === 'broken') return 'broken';
  if (size === undefined) return readDrawing(bytes);
  if (size.width === 0 || size.height === 0) return 'broken';
  return size.width * size.height > maxPixels ? 'huge' : { bytes, ...size };
}

function readDrawing(bytes: Uint8Array): PrintedImage | ImageFailure {
  if (!looksLikeSvg(bytes)) return 'format';
  const drawing = readSvg(bytes);
  return typeof drawing === 'string' ? drawing : { bytes, mediaType: 'image/svg+xml', ...drawing };
}
