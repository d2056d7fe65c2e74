import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, type Encoding } from './decode';
import { findReports, standardInput } from './find-reports';
import { reasonOf, UsageError } from './usage-error';

/** A report's text, and the path it is called by in the output. */
export interface ReportFile {
  path: string;
  text: string;
  /** The byte order mark before the text, if there is one: it is no part of it. */
  mark: string;
}

export interface ReadOptions {
  /** What relative paths start from; absolute. */
  folder: string;
  readStdin: () => Promise<Buffer>;
  /** UTF-8 unless something else is said. */
  encoding?: Encoding | undefined;
  /** What standard input is called in the output. */
  stdinFilename?: string | undefined;
}

/**
 * Reads all reports that `paths` name: files as they are, folders searched, patterns expanded, `-` for standard input.
 * @throws UsageError when any of them cannot be read: nothing is half done
 */
export async function readReports(paths: readonly string[], options: ReadOptions): Promise<ReportFile[]> {
  const { folder } = options;
  // A file that is named twice, in whatever way, counts once, under its first name.
  const files = new Map<string, string>();
  for (const path of paths.flatMap((named) => findReports(named, folder))) {
    const file = path === standardInput ? path : realPath(path, folder);
    if (!files.has(file)) files.set(file, path);
  }
  const reports: ReportFile[] = [];
  for (const path of files.values()) reports.push(await readReport(path, options));
  return reports;
}

/** @throws UsageError naming the file and what is wrong with it */
export async function readReport(path: string, options: ReadOptions): Promise<ReportFile> {
  const { encoding, stdinFilename } = options;
  const bytes = await readBytes(path, options);
  const decoded = decode(bytes, encoding ?? 'utf-8');
  if ('complaint' in decoded) throw new UsageError(`${nameOf(path)}：${decoded.complaint}。`);
  return {
    path: path === standardInput ? (stdinFilename ?? path) : path,
    text: decoded.text,
    mark: markOf(bytes),
  };
}

async function readBytes(path: string, { folder, readStdin }: ReadOptions): Promise<Buffer> {
  try {
    return path === standardInput ? await readStdin() : readFileSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function realPath(path: string, folder: string): string {
  try {
    return realpathSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): UsageError {
  return new UsageError(`${nameOf(path)}：無法讀取（${reasonOf(error)}）。`);
}

function nameOf(path: string): string {
  return path === standardInput ? '標準輸入' : path;
}

/** Decoding drops the mark; who writes the file again puts it back. */
function markOf(bytes: Buffer): string {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\uFEFF' : '';
}
