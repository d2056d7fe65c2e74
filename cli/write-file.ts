/**
 * Writes files as a whole or not at all: a reader sees the old content or the new, never a part of it. Only a file of
 * several names (hard links) is written in place, so that all of them keep the same content.
 */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf } from '../node/system-errors';
import { draftOf, removeLeftDrafts } from './drafts';
import { interruptible } from './interruptible';
import { notWritten } from './output-file';
import { fileError } from './usage-error';

/** A file and what it is to contain. */
export interface NewContent {
  /** Absolute, and not a link: see `fileToRewrite`. */
  file: string;
  /** The content that was read. */
  before: string;
  content: string;
}

/**
 * Replaces files one after the other. Ctrl-C and other signals take effect between two files, so that none is left half
 * written.
 * @throws UsageError when one cannot be written, or was changed since it was read; those before it are written
 */
export async function replaceFiles(files: readonly NewContent[]): Promise<void> {
  await interruptible(async (signal) => {
    for (const { file, before, content } of files) {
      replaceFile(file, content, before);
      await nextTurn();
      if (signal.aborted) break;
    }
  });
}

/**
 * Creates a file, as a whole or not at all. A file that has appeared in the meantime stays, unless it may be
 * overwritten.
 * @param file absolute, and not a link: see `fileToCreate`
 * @throws UsageError when it cannot be written
 */
export function createFile(file: string, content: Uint8Array, overwrites: boolean): void {
  if (overwrites && existsSync(file)) {
    replaceFile(file, content);
    return;
  }
  removeLeftDrafts([dirname(file)]);
  const draft = draftOf(file);
  try {
    writeDraft(draft, content);
    if (overwrites) renameSync(draft, file);
    else renameWithoutReplacing(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    throw notWritten(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A hard link cannot be created where there is a file, which renaming would replace. The draft is removed later. */
function renameWithoutReplacing(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(file)) throw fileError(file, cliFileMessages.exists);
    // Not every file system has hard links.
    reserveAndRename(draft, file);
  }
}

/** Takes the name with an empty file first, so that a file that appears in the meantime is not replaced. */
function reserveAndRename(draft: string, file: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? fileError(file, cliFileMessages.exists) : error;
  }
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Replaces a file's content, as a whole or not at all.
 * @param before what the file must still contain
 * @throws UsageError when it cannot be written, or contains something else
 */
function replaceFile(file: string, content: string | Uint8Array, before?: string): void {
  const draft = draftOf(file);
  try {
    const replaced = statSync(file);
    writeDraft(draft, content, replaced);
    if (before !== undefined && !readFileSync(file).equals(Buffer.from(before)))
      throw fileError(file, cliFileMessages.changedMeanwhile);
    if (replaced.nlink > 1) writeInPlace(file, draft);
    else renameSync(draft, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw notWritten(file, error);
  }
}

/**
 * Writes a draft's content into a file that has other names as well, and removes the draft. The draft is on the disk until
 * then, so that there is room for the content.
 */
function writeInPlace(file: string, draft: string): void {
  const content = readFileSync(draft);
  const handle = openSync(file, 'r+');
  try {
    for (let at = 0; at < content.length;) at += writeSync(handle, content, at, content.length - at, at);
    ftruncateSync(handle, content.length);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  rmSync(draft);
}

/**
 * Writes a draft to the disk before it takes the file's place, so that a power failure cannot leave an empty file.
 * @param replaced the file that it replaces: the draft gets its owner and mode
 */
function writeDraft(draft: string, content: string | Uint8Array, replaced?: Stats): void {
  const handle = openSync(draft, 'wx', replaced === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(handle, content);
    if (replaced !== undefined) {
      keepOwner(handle, replaced.uid, replaced.gid);
      fchmodSync(handle, replaced.mode & 0o7777);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a folder to the disk, so that a new name in it survives a power failure as well. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every system can do this to a folder; the file itself is in its place.
  }
}

/** Only an administrator may change a file's owner: for other users the new file is theirs. */
function keepOwner(handle: number, uid: number, gid: number): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // The content matters more than the owner.
  }
}
