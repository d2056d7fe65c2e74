import type { PrintedImage } from '../printed-report';
import { imageSize } from './image-size';
import { looksLikeSvg, readSvg, type SvgRejection } from './read-svg';

/** `format`: none that is shown; `huge`: more pixels than programs open without trouble. */
export type ImageFailure = SvgRejection | 'format' | 'huge';

/** So many pixels an image has at most. */
const mostPixels = 100_000_000;

/** An image from its file, told by its bytes and not by its name, or why it may not be shown. Linear. */
export function readImage(bytes: Uint8Array): PrintedImage | ImageFailure {
  const size = imageSize(bytes);
  if (size === 'broken') return 'broken';
  if (size === undefined) return readDrawing(bytes);
  if (size.width === 0 || size.height === 0) return 'broken';
  return size.width * size.height > mostPixels ? 'huge' : { bytes, ...size };
}

function readDrawing(bytes: Uint8Array): PrintedImage | ImageFailure {
  if (!looksLikeSvg(bytes)) return 'format';
  const drawing = readSvg(bytes);
  return typeof drawing === 'string' ? drawing : { bytes, mediaType: 'image/svg+xml', ...drawing };
}
