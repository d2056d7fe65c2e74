import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file within a package: text, which is compressed, or bytes, which are compressed already. */
export interface PackedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether a text is stored uncompressed, so that a reader finds it in the raw bytes. */
  readonly stored?: boolean;
}

/** Packs files, in their order. The same files give the same bytes. */
export function zip(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content, stored = false } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, { level: stored || typeof content !== 'string' ? 0 : 6 }];
  }
  // The first day that the format knows, in local time: the bytes do not depend on the time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}
