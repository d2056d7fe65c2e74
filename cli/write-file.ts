import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { interruptible } from './interruptible';
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
    if (!statSync(file).isFile()) throw noFile(path);
    const way = relative(realpathSync(dirname(named)), file);
    if (/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way))
      throw new UsageError(
        `${path}：是通往其他資料夾的連結，不予改寫；請直接寫出它所指的檔案。`,
        `${path}: a link into another folder is not written through; name the file it leads to.`,
      );
    // Replacing a file asks leave of its folder only; its own is to be respected as well.
    accessSync(file, constants.W_OK);
    requireWritable(dirname(file));
    return file;
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** What is to stand in a file. */
export interface NewContent {
  /** Absolute, and no link: see `fileToWrite`. */
  file: string;
  /** What was read there. */
  before: string;
  content: string;
}

/**
 * Replaces files one after the other. Ctrl-C and its like are obeyed between two files, so that nothing is left half
 * done.
 * @throws UsageError when one cannot be written, or was changed since it was read; those before it are done
 */
export async function replaceFiles(files: readonly NewContent[]): Promise<void> {
  await interruptible(async (signal) => {
    for (const { file, before, content } of files) {
      replaceFile(file, content, before);
      await turn();
      if (signal.aborted) break;
    }
  });
}

/**
 * The file that is to be made for `path`.
 * @param folder what a relative path starts from
 * @param overwrites whether one that is there already may go
 * @throws UsageError where there is one that may not, or nothing can be made there
 */
export function fileToMake(path: string, folder: string, overwrites: boolean): string {
  const file = resolve(folder, path);
  try {
    if (path.endsWith('/') || path.endsWith(sep)) throw isFolder(path);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) {
      requireWritable(dirname(file));
      return file;
    }
    if (found.isDirectory()) throw isFolder(path);
    if (!found.isFile() && !found.isSymbolicLink()) throw noFile(path);
    if (!overwrites) throw exists(path);
  } catch (error) {
    throw notWritten(path, error);
  }
  return fileToWrite(path, folder);
}

/** Whether two absolute paths lead to the same file; links are followed. */
export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/**
 * Makes a file, wholly or not at all. One that has come meanwhile stays, unless it may be overwritten.
 * @param file absolute, and no link: see `fileToMake`
 * @throws UsageError when it cannot be written
 */
export function makeFile(file: string, content: Uint8Array, overwrites: boolean): void {
  if (overwrites && existsSync(file)) {
    replaceFile(file, content);
    return;
  }
  const draft = draftOf(file);
  try {
    writeDraft(draft, content);
    if (overwrites) renameSync(draft, file);
    else publish(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    throw notWritten(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link fails where there is something already, which renaming would replace. */
function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(file)) throw exists(file);
    // Not every file system has links.
    renameOnto(draft, file);
  }
}

/** Takes the name first, with an empty file, so that nothing that comes meanwhile is replaced. */
function renameOnto(draft: string, file: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? exists(file) : error;
  }
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** The new content is written beside the old, under another name. */
function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new UsageError(
      `${folder}：沒有寫入這個資料夾的權限。`,
      `${folder}: no permission to write into this folder.`,
    );
  }
}

function isFolder(path: string): UsageError {
  return new UsageError(`${path}：是資料夾；請寫出檔名。`, `${path}: it is a folder; name a file in it.`);
}

/** A device, or a pipe. */
function noFile(path: string): UsageError {
  return new UsageError(
    `${path}：不是一般檔案，不予改寫。`,
    `${path}: it is no regular file, and is not written over.`,
  );
}

function exists(path: string): UsageError {
  return new UsageError(
    `${path}：檔案已經存在；要覆寫請加 --force。`,
    `${path}: the file exists; add --force to overwrite it.`,
  );
}

/**
 * Replaces a file's content, wholly or not at all: whoever reads it meanwhile sees the old text or the new one.
 * @param before what must still stand there
 * @throws UsageError when it cannot be written, or something else stands there
 */
function replaceFile(file: string, content: string | Uint8Array, before?: string): void {
  const draft = draftOf(file);
  try {
    writeDraft(draft, content, statSync(file));
    if (before !== undefined && !readFileSync(file).equals(Buffer.from(before))) throw changed(file);
    renameSync(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritten(file, error);
  }
}

function changed(path: string): UsageError {
  return new UsageError(
    `${path}：處理期間檔案已被改動，未予改寫；請再執行一次。`,
    `${path}: the file was changed meanwhile, and was left as it is; run again.`,
  );
}

/** Beside the file; a part of its name tells whose it is, for the whole with more to it may be too long. */
function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * On disk before it takes the file's place, so that no power failure leaves an empty one.
 * @param before what it takes the place of
 */
function writeDraft(draft: string, content: string | Uint8Array, before?: Stats): void {
  const handle = openSync(draft, 'wx', before === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(handle, content);
    if (before !== undefined) {
      keepOwner(handle, before.uid, before.gid);
      fchmodSync(handle, before.mode & 0o7777);
    }
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
  const reason = isForbidden(error)
    ? { 'zh-TW': '沒有寫入權限', en: 'no permission to write it' }
    : reasonOf(error);
  return new UsageError(
    `${path}：無法寫入（${reason['zh-TW']}）。`,
    `${path}: cannot be written (${reason.en}).`,
  );
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(error)));
}
