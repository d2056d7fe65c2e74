import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, UsageError } from './usage-error';

/** A report's text, and the path it is called by in the output. */
export interface ReportFile {
  path: string;
  text: string;
  /** The byte order mark before the text, if there is one: it is no part of it. */
  mark: string;
}

/** How standard input is named on the command line and in the output. */
export const standardInput = '-';

/**
 * Reads all reports that `paths` name: files as they are, folders searched for `.mreport`, `-` for standard input.
 * @throws UsageError when any of them cannot be read: nothing is half done
 */
export function readReports(paths: readonly string[]): ReportFile[] {
  // A file that is named twice, in whatever way, counts once, under its first name.
  const files = new Map<string, string>();
  for (const path of paths.flatMap(findReports)) {
    const file = path === standardInput ? path : realpathSync(path);
    if (!files.has(file)) files.set(file, path);
  }
  return [...files.values()].map(readReport);
}

/** @throws UsageError naming the file and what is wrong with it */
export function readReport(path: string): ReportFile {
  const bytes = readBytes(path);
  try {
    const all = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Lines and columns count from behind the mark.
    const mark = all.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { path, text: all.slice(mark.length), mark };
  } catch {
    throw new UsageError(
      `${nameOf(path)}：不是正確的 UTF-8 文字${brokenLine(bytes)}，請另存為 UTF-8 後再試。`,
    );
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === standardInput ? 0 : path);
  } catch (error) {
    throw new UsageError(`${nameOf(path)}：無法讀取（${reasonOf(error)}）。`);
  }
}

function nameOf(path: string): string {
  return path === standardInput ? '標準輸入' : path;
}

/** `（第 3 行）`: the first line that does not decode. */
function brokenLine(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return `（第 ${String(line)} 行）`;
    }
    start = stop;
  }
  return '';
}

function findReports(path: string): string[] {
  if (path === standardInput) return [path];
  if (!isFolder(path)) return [path];
  const found = searchFolder(path);
  if (found.length === 0) throw new UsageError(`${path}：資料夾裡沒有 .mreport 檔案。`);
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UsageError(`${path}：無法讀取（${reasonOf(error)}）。`);
  }
}

/** Links are not followed, so that no search runs in a circle; hidden folders hold no reports. */
function searchFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : searchFolder(path);
        }
        return entry.isFile() && entry.name.endsWith('.mreport') ? [path] : [];
      });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${folder}：無法讀取（${reasonOf(error)}）。`);
  }
}
