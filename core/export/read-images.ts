/** The images of an export: those that may be shown, and what is said of the others. */
import { readImage, type ImageFailure } from '../render/images/read-image';
import type { PrintedImage } from '../render/printed-report';
import type { Localized } from '../../l10n/locale';

/** `outside`: not below the folder that images are taken from; `absent`: there is no such file. */
export type ReadFailure = 'outside' | 'absent' | 'large' | 'unreadable';

/** The bytes of an image by its path as the report writes it, if it may be read. */
export type ReadImageFile = (path: string) => Promise<Uint8Array | ReadFailure>;

/** So many bytes an image has at most, and all images of an export together. */
export const imageLimits = { each: 20 * 1024 * 1024, all: 200 * 1024 * 1024 } as const;

export interface ReadImages {
  images: Map<string, PrintedImage>;
  /** A sentence for each image that is not shown. */
  notes: Localized[];
}

/** Reads images one after the other. @param step is called before each */
export async function readImages(
  paths: readonly string[],
  read: ReadImageFile,
  step: () => Promise<void>,
): Promise<ReadImages> {
  const images = new Map<string, PrintedImage>();
  const notes: Localized[] = [];
  let room: number = imageLimits.all;
  for (const path of paths) {
    await step();
    const image = await readOne(path, read, room);
    if ('problem' in image) {
      notes.push(noteOf(path, image.problem));
    } else {
      images.set(path, image);
      room -= image.bytes.length;
    }
  }
  return { images, notes };
}

type Problem = keyof typeof reasons;

async function readOne(
  path: string,
  read: ReadImageFile,
  room: number,
): Promise<PrintedImage | { problem: Problem }> {
  const bytes = await read(path);
  if (typeof bytes === 'string') return { problem: bytes === 'outside' ? 'elsewhere' : bytes };
  if (bytes.length > imageLimits.each) return { problem: 'large' };
  if (bytes.length > room) return { problem: 'room' };
  const image = readImage(bytes);
  return typeof image === 'string' ? { problem: image } : image;
}

const megabytes = (bytes: number): string => String(bytes / 1024 / 1024);

const reasons = {
  elsewhere: { 'zh-TW': '不在報告所屬的資料夾之內', en: 'it is not within the folder of the report' },
  absent: { 'zh-TW': '找不到檔案', en: 'there is no such file' },
  large: {
    'zh-TW': `檔案超過 ${megabytes(imageLimits.each)} MB`,
    en: `it is larger than ${megabytes(imageLimits.each)} MB`,
  },
  room: {
    'zh-TW': `全部圖片合計超過 ${megabytes(imageLimits.all)} MB`,
    en: `all images together are larger than ${megabytes(imageLimits.all)} MB`,
  },
  unreadable: { 'zh-TW': '檔案無法讀取', en: 'it cannot be read' },
  format: { 'zh-TW': '不是 PNG、JPEG、GIF 或 SVG', en: 'it is no PNG, JPEG, GIF or SVG' },
  huge: { 'zh-TW': '像素過多', en: 'it has too many pixels' },
  broken: { 'zh-TW': '檔案已損壞', en: 'it is broken' },
  script: { 'zh-TW': '這個 SVG 含有程式碼', en: 'this SVG holds scripts' },
  outside: { 'zh-TW': '這個 SVG 引用其他檔案或網址', en: 'this SVG refers to other files or addresses' },
} as const satisfies Record<Exclude<ReadFailure, 'outside'> | ImageFailure | 'elsewhere' | 'room', Localized>;

function noteOf(path: string, problem: Problem): Localized {
  const reason = reasons[problem];
  return {
    'zh-TW': `圖片「${path}」未放入，只印標題：${reason['zh-TW']}。`,
    en: `The image “${path}” is left out, and its caption printed: ${reason.en}.`,
  };
}
