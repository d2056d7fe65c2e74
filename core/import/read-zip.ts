import { Inflate } from 'fflate';
import { importMessages } from '../../l10n/messages/import';
import { damaged, ImportError } from './import-error';

/** Maximum number of bytes that all parts of a file may unpack to: a report has fewer, a ZIP bomb more. */
export const maxUnpackedBytes = 200 * 1024 * 1024;
const maxEntries = 10_000;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins, in bytes. */
  readonly offset: number;
}

/**
 * A ZIP archive in memory. Parts are found by their names, without regard to case, as office programs do; no name is
 * ever taken for a path.
 */
export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #bytesLeft: number;

  /**
   * @param limit maximum number of bytes that all parts together may unpack to
   * @throws ImportError for bytes that are not an archive, or one with too many parts
   */
  constructor(bytes: Uint8Array, limit = maxUnpackedBytes) {
    this.#bytesLeft = limit;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      throw error instanceof RangeError ? damaged('ZIP') : error;
    }
  }

  /** Whether the archive has a part of that name. */
  has(name: string): boolean {
    return this.#entries.has(folded(name));
  }

  /**
   * The bytes of a part; `undefined` where there is none of that name. Unpacks in small steps, and stops at the limit of
   * all that is read.
   * @throws ImportError for one that is damaged, encrypted, or too large
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(folded(name));
    if (entry === undefined) return undefined;
    if (entry.isEncrypted) throw encrypted();
    if (entry.unpacked > this.#bytesLeft) throw tooLarge(name);
    try {
      const bytes = this.#unpack(name, entry);
      this.#bytesLeft -= bytes.length;
      return bytes;
    } catch (error) {
      throw error instanceof ImportError ? error : damaged(name);
    }
  }

  /** The bytes of a part; `undefined` also for one that is damaged, encrypted, or too large. */
  tryRead(name: string): Uint8Array | undefined {
    try {
      return this.read(name);
    } catch (error) {
      if (error instanceof ImportError) return undefined;
      throw error;
    }
  }

  #unpack(name: string, { method, packed, unpacked, offset }: Entry): Uint8Array {
    const view = this.#view;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = this.#bytes.subarray(start, start + packed);
    if (data.length < packed) throw damaged(name);
    if (method === 0) return data;
    if (method !== 8) throw damaged(name);
    const bytes = inflate(data, name, this.#bytesLeft);
    if (bytes.length !== unpacked) throw damaged(name);
    return bytes;
  }

  #readDirectory(): void {
    const view = this.#view;
    const end = this.#endOfDirectory();
    const count = view.getUint16(end + 10, true);
    if (count > maxEntries) {
      throw new ImportError(importMessages.tooManyParts, { count, limit: maxEntries });
    }
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged('ZIP');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(folded(name), {
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  /** A comment of up to 64 KB may follow it. */
  #endOfDirectory(): number {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (this.#view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damaged('ZIP');
  }
}

/** Some programs write a backslash, or begin with a slash. */
function folded(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** How many packed bytes are unpacked at a time. */
const stepBytes = 16 * 1024;

function inflate(data: Uint8Array, name: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const state = { isWhole: false };
  const stream = new Inflate((chunk, isLast) => {
    total += chunk.length;
    if (total > limit) throw tooLarge(name);
    chunks.push(chunk);
    state.isWhole ||= isLast;
  });
  for (let at = 0; at < data.length; at += stepBytes) {
    stream.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length);
  }
  if (!state.isWhole) throw damaged(name);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(name: string): ImportError {
  return new ImportError(importMessages.unpacksTooLarge, { part: name });
}

/** The error for files with a password. */
export function encrypted(): ImportError {
  return new ImportError(importMessages.hasPassword);
}
