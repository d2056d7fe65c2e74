import { Inflate } from 'fflate';
import { corrupt, ImportError } from './import-error';

/** So much may come out of a file, all parts together: a report has less, a bomb has more. In bytes. */
export const mostUnpacked = 200 * 1024 * 1024;
const mostEntries = 10_000;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header lies. */
  readonly offset: number;
}

/** A ZIP archive. Parts are found by their exact names only: no name is ever taken for a path. */
export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left: number;

  /** @param limit what all parts that are read may unpack to, in bytes @throws ImportError for what is no archive, or has too many parts */
  constructor(bytes: Uint8Array, limit = mostUnpacked) {
    this.#left = limit;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      throw error instanceof RangeError ? corrupt('ZIP') : error;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The bytes of a part; `undefined` where there is none of that name. Unpacks in small steps, and stops at the limit of
   * all that is read.
   * @throws ImportError for one that is damaged, encrypted, or too large
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.isEncrypted) throw encrypted();
    if (entry.unpacked > this.#left) throw tooLarge(name);
    try {
      const bytes = this.#unpack(name, entry);
      this.#left -= bytes.length;
      return bytes;
    } catch (error) {
      throw error instanceof ImportError ? error : corrupt(name);
    }
  }

  #unpack(name: string, { method, packed, unpacked, offset }: Entry): Uint8Array {
    const view = this.#view;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = this.#bytes.subarray(start, start + packed);
    if (data.length < packed) throw corrupt(name);
    if (method === 0) return data;
    if (method !== 8) throw corrupt(name);
    const bytes = inflate(data, name, this.#left);
    if (bytes.length !== unpacked) throw corrupt(name);
    return bytes;
  }

  #readDirectory(): void {
    const view = this.#view;
    const end = this.#endOfDirectory();
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) {
      throw new ImportError(
        `檔案內含 ${String(count)} 個部分，超過 ${String(mostEntries)} 個的上限，不予讀取`,
        `the file has ${String(count)} parts, more than ${String(mostEntries)}; it is not read`,
      );
    }
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw corrupt('ZIP');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(name, {
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
    throw corrupt('ZIP');
  }
}

const step = 16 * 1024;

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
  for (let at = 0; at < data.length; at += step) {
    stream.push(data.subarray(at, at + step), at + step >= data.length);
  }
  if (!state.isWhole) throw corrupt(name);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(name: string): ImportError {
  return new ImportError(
    `檔案的 ${name} 解壓縮後過大，不予讀取；請將文件分成數份再匯入`,
    `${name} in the file unpacks to more than is read; split the document and import its parts`,
  );
}

/** For files with a password. */
export function encrypted(): ImportError {
  return new ImportError(
    '檔案有密碼保護，請在原來的軟體中解除密碼、另存新檔後再試',
    'the file is protected by a password; remove it in the program it comes from, save the file, and retry',
  );
}
