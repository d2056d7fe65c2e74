import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { codeOf, reasonOf, UsageError } from './usage-error';

/**
 * The file that is to be written for `path`: where a link leads, if that is in the link's own folder.
 * @param folder what a relative path starts from
 * @throws UsageError for a link that leads out of it, and for a file that must not be written
 */
export function fileToWrite(path: string, folder: string): string {
  try {
    const named = resolve(folder, path);
    const file = realpathSync(named);
    const way = relative(realpathSync(dirname(named)), file);
    if (/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way))
      throw new UsageError(
        `${path}：是通往其他資料夾的連結，不予改寫；請直接寫出它所指的檔案。`,
        `${path}: a link into another folder is not written through; name the file it leads to.`,
      );
    // Replacing a file asks leave of its folder only; its own is to be respected as well.
    accessSync(file, constants.W_OK);
    return file;
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** What is to stand in a file. */
export interface NewContent {
  /** Absolute, and no link: see `fileToWrite`. */
  file: string;
  content: string;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces files one after the other. Ctrl-C and its like are obeyed between two files, so that nothing is left half
 * done.
 * @throws UsageError when one cannot be written
 */
export async function replaceFiles(files: readonly NewContent[]): Promise<void> {
  let asked: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    for (const { file, content } of files) {
      replaceFile(file, content);
      await turn();
      if (asked !== undefined) break;
    }
  } finally {
    for (const signal of signals) process.off(signal, remember);
  }
  if (asked !== undefined) process.kill(process.pid, asked);
}

/**
 * Replaces a file's content, wholly or not at all: whoever reads it meanwhile sees the old text or the new one.
 * @throws UsageError when it cannot be written
 */
function replaceFile(file: string, content: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeDraft(draft, content, statSync(file));
    renameSync(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritten(file, error);
  }
}

/**
 * Writes a new file, wholly or not at all. One that is there is replaced only if that is wished.
 * @param file absolute @param exists the complaint where a file is there meanwhile
 * @throws UsageError when it cannot be written
 */
export function writeNewFile(
  file: string,
  content: string,
  replaces: boolean,
  exists: () => UsageError,
): void {
  if (replaces && statSync(file, { throwIfNoEntry: false }) !== undefined) {
    replaceFile(fileToWrite(file, dirname(file)), content);
    return;
  }
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(draft, 'wx');
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    // Unlike a rename, a link never takes the place of a file that someone else has just made.
    linkOrRename(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? exists() : notWritten(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Not every file system has links. */
function linkOrRename(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || statSync(file, { throwIfNoEntry: false }) !== undefined) throw error;
    renameSync(draft, file);
  }
}

/** On disk before it takes the file's place, so that no power failure leaves an empty one. */
function writeDraft(draft: string, content: string, { mode, uid, gid }: Stats): void {
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(handle, content);
    keepOwner(handle, uid, gid);
    fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** So that the new name outlasts a power failure as well. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every system does this to a folder; the file is in its place.
  }
}

/** Only an administrator may give a file away: for others it is theirs already, or becomes so. */
function keepOwner(handle: number, uid: number, gid: number): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // The text matters more.
  }
}

function notWritten(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const isForbidden = ['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(error)));
  const reason = isForbidden ? { 'zh-TW': '沒有寫入權限', en: 'no permission to write it' } : reasonOf(error);
  return new UsageError(
    `${path}：無法寫入（${reason['zh-TW']}）。`,
    `${path}: cannot be written (${reason.en}).`,
  );
}
