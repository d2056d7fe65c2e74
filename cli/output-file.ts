/** Which files may be written: checks before anything is. */
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { sentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf } from '../node/system-errors';
import { fileError, reasonOf, UsageError } from './usage-error';

/**
 * The existing file to write for `path`: where a link leads, if that is in the link's own folder.
 * @param folder the folder that a relative path starts from @returns an absolute path, which is not a link
 * @throws UsageError for a link into another folder, and for a file that must not be written
 */
export function fileToRewrite(path: string, folder: string): string {
  try {
    const named = resolve(folder, path);
    const file = realpathSync(named);
    if (!statSync(file).isFile()) throw fileError(path, cliFileMessages.notRegular);
    const below = relative(realpathSync(dirname(named)), file);
    if (/^\.\.(?:[\\/]|$)/.test(below) || isAbsolute(below))
      throw fileError(path, cliFileMessages.linkElsewhere);
    // To replace a file, permission for its folder would be enough; the file's own is respected as well.
    accessSync(file, constants.W_OK);
    requireWritable(dirname(file));
    return file;
  } catch (error) {
    throw notWritten(path, error);
  }
}

/**
 * The file to create for `path`, or to overwrite.
 * @param folder the folder that a relative path starts from
 * @param overwrites whether an existing file may be overwritten
 * @returns an absolute path, which is not a link
 * @throws UsageError where there is a file that may not be overwritten, or none can be created
 */
export function fileToCreate(path: string, folder: string, overwrites: boolean): string {
  const file = resolve(folder, path);
  try {
    if (path.endsWith('/') || path.endsWith(sep)) throw fileError(path, cliFileMessages.nameFileInFolder);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) {
      requireWritable(dirname(file));
      return file;
    }
    if (found.isDirectory()) throw fileError(path, cliFileMessages.nameFileInFolder);
    if (!found.isFile() && !found.isSymbolicLink()) throw fileError(path, cliFileMessages.notRegular);
    if (!overwrites) throw fileError(path, cliFileMessages.exists);
  } catch (error) {
    throw notWritten(path, error);
  }
  return fileToRewrite(path, folder);
}

/** Whether two absolute paths lead to the same file; links are followed. */
export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** The error for a file that could not be written. @param error what was thrown; a `UsageError` stays as it is */
export function notWritten(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const reason = isForbidden(error) ? sentence(cliFileMessages.noWritePermission) : reasonOf(error);
  return fileError(path, cliFileMessages.unwritable, { reason });
}

/** New content is written to another file in the folder, which then replaces the old one. */
function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw isForbidden(error) ? fileError(folder, cliFileMessages.folderNotWritable) : error;
  }
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(error)));
}
