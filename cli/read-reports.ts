import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decode, type Encoding } from './decode';
import { findReports, standardInput } from './find-reports';
import type { Io } from './io';
import type { Localized } from '../core/rules/rule';
import { unreadable, UsageError } from './usage-error';

/** A report's text, and the path it is called by in the output. */
export interface ReportFile {
  path: string;
  text: string;
  /** The byte order mark before the text, if there is one: it is no part of it. */
  mark: string;
}

/** A report that is to be read. */
export interface Source {
  /** As it was named, or found below a folder that was named. */
  path: string;
  /** What standard input gave. */
  bytes?: Uint8Array;
  /** Why there is nothing to read. */
  complaint?: Localized;
}

export interface ReadOptions {
  /** What relative paths start from; absolute. */
  folder: string;
  encoding: Encoding;
  /** What standard input is called in the output. */
  stdinFilename?: string | undefined;
}

/**
 * The reports that all paths mean: a file as it is, a folder searched, a pattern expanded, `-` for standard input. A
 * file that is named twice, in whatever way, counts once, under its first name.
 * @param onError what stands for a path that means none; may throw
 * @throws UsageError when standard input cannot be read
 */
export async function findAll(
  paths: readonly string[],
  { folder }: ReadOptions,
  io: Io,
  onError: (path: string, error: UsageError) => Source,
): Promise<Source[]> {
  const sources = new Map<string, Source>();
  const add = (source: Source, key: string): void => {
    if (!sources.has(key)) sources.set(key, source);
  };
  for (const path of paths) {
    try {
      for (const found of findReports(path, folder)) {
        if (found !== standardInput) add({ path: found }, realPath(found, folder));
        else if (!sources.has(found)) add(await readStandardInput(io), found);
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      add(onError(path, error), `missing ${path}`);
    }
  }
  return [...sources.values()];
}

/** @throws UsageError when it cannot be read */
export async function readStandardInput({ stdin }: Io): Promise<Source> {
  try {
    return { path: standardInput, bytes: await buffer(stdin) };
  } catch (error) {
    throw unreadable(...nameOf(standardInput), error);
  }
}

/** @throws UsageError naming the file and what is wrong with it */
export function readReport({ path, bytes }: Source, options: ReadOptions): ReportFile {
  const read = bytes === undefined ? readBytes(path, options.folder) : Buffer.from(bytes);
  return {
    path: path === standardInput ? (options.stdinFilename ?? path) : path,
    text: decodeReport(path, read, options.encoding),
    mark: markOf(read),
  };
}

function decodeReport(path: string, bytes: Buffer, encoding: Encoding): string {
  const decoded = decode(bytes, encoding);
  if ('text' in decoded) return decoded.text;
  const { complaint } = decoded;
  const [chinese, english] = nameOf(path);
  throw new UsageError(`${chinese}：${complaint['zh-TW']}。`, `${english}: ${complaint.en}.`);
}

/** @throws UsageError naming the file and why it cannot be read */
export function readBytes(path: string, folder: string): Buffer {
  try {
    return readFileSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, path, error);
  }
}

function realPath(path: string, folder: string): string {
  try {
    return realpathSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, path, error);
  }
}

function nameOf(path: string): [chinese: string, english: string] {
  return path === standardInput ? ['標準輸入', 'standard input'] : [path, path];
}

/** Decoding drops the mark; who writes the file again puts it back. */
function markOf(bytes: Buffer): string {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\uFEFF' : '';
}
