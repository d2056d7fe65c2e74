/** The images of an export: those that may be shown, and a note on each of the others. */
import { sentence, type Sentence } from '../../l10n/message';
import { exportMessages } from '../../l10n/messages/export';
import { readImage, type ImageFailure } from '../render/images/read-image';
import type { PrintedImage } from '../render/printed-report';

/** `outside`: not below the folder that images are taken from; `absent`: there is no such file. */
export type ReadFailure = 'outside' | 'absent' | 'large' | 'unreadable';

/** The bytes of an image by its path as the report writes it, if it may be read. */
export type ReadImageFile = (path: string) => Promise<Uint8Array | ReadFailure>;

/** Maximum number of bytes of an image, and of all images of an export together. */
export const imageLimits = { each: 20 * 1024 * 1024, all: 200 * 1024 * 1024 } as const;

/** The images that could be read, by their paths. */
export interface ReadImages {
  images: Map<string, PrintedImage>;
  /** A sentence for each image that is not shown. */
  notes: Sentence[];
}

/**
 * Reads images one after the other.
 * @param paths as the report writes them @param step is called before each
 */
export async function readImages(
  paths: readonly string[],
  read: ReadImageFile,
  step: () => Promise<void>,
): Promise<ReadImages> {
  const images = new Map<string, PrintedImage>();
  const notes: Sentence[] = [];
  let bytesLeft: number = imageLimits.all;
  for (const path of paths) {
    await step();
    const image = await readOne(path, read, bytesLeft);
    if (typeof image === 'string') {
      notes.push(sentence(exportMessages.imageLeftOut, { path, reason: reasons[image] }));
    } else {
      images.set(path, image);
      bytesLeft -= image.bytes.length;
    }
  }
  return { images, notes };
}

/** Why an image is not shown. `outsideFolder`: it is not below the folder of the report; `total`: too large with the others. */
type Reason = Exclude<ReadFailure, 'outside'> | ImageFailure | 'outsideFolder' | 'total';

async function readOne(path: string, read: ReadImageFile, bytesLeft: number): Promise<PrintedImage | Reason> {
  const bytes = await read(path);
  if (typeof bytes === 'string') return bytes === 'outside' ? 'outsideFolder' : bytes;
  if (bytes.length > imageLimits.each) return 'large';
  if (bytes.length > bytesLeft) return 'total';
  return readImage(bytes);
}

const bytesPerMegabyte = 1024 * 1024;

const reasons: Readonly<Record<Reason, Sentence>> = {
  outsideFolder: sentence(exportMessages.imageOutside),
  absent: sentence(exportMessages.imageMissing),
  large: sentence(exportMessages.imageLarge, { megabytes: imageLimits.each / bytesPerMegabyte }),
  total: sentence(exportMessages.imagesLarge, { megabytes: imageLimits.all / bytesPerMegabyte }),
  unreadable: sentence(exportMessages.imageUnreadable),
  format: sentence(exportMessages.imageFormat),
  huge: sentence(exportMessages.imageHuge),
  broken: sentence(exportMessages.imageBroken),
  script: sentence(exportMessages.svgScript),
  outside: sentence(exportMessages.svgReference),
};
