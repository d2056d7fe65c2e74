import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Minimatch } from 'minimatch';
import { IgnoreRules } from './git-ignore';
import type { Message } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf } from '../node/system-errors';
import { fileError, reasonOf, unreadable, usageError, UsageError } from './usage-error';

/** How standard input is named on the command line and in the output. */
export const standardInput = '-';

/** The files that a path stands for, and what could not be looked through for more. */
export interface FoundReports {
  readonly files: readonly string[];
  readonly unread: readonly UnreadFolder[];
}

/** A folder that cannot be read, or whose `.gitignore` cannot. */
export interface UnreadFolder {
  readonly folder: string;
  readonly error: UsageError;
}

/**
 * The files that a path stands for: a file itself, the `.mreport` files of a folder, those that match a glob such as
 * `reports/**`, or `-` for standard input.
 * @param cwd what a relative path starts from
 * @throws UsageError where there are none
 */
export function findReports(path: string, cwd: string): FoundReports {
  if (path === standardInput) return { files: [path], unread: [] };
  const kind = kindOf(path, cwd);
  if (kind === 'file') return { files: [path], unread: [] };
  if (kind === 'folder')
    return requireFiles(search(path, cwd, inFolder), path, cliFileMessages.noReportsInFolder);
  const { base, filter } = readGlob(path);
  const found = existsSync(resolve(cwd, base)) ? search(base, cwd, filter) : { files: [], unread: [] };
  return requireFiles(found, path, cliFileMessages.noMatch);
}

/** @throws UsageError where nothing was found: the first folder that could not be read, or else `none` */
function requireFiles(found: FoundReports, path: string, none: Message): FoundReports {
  if (found.files.length > 0) return found;
  const [unread] = found.unread;
  throw unread === undefined ? fileError(path, none) : unread.error;
}

/** What a path stands for. A name that exists is not a glob, whatever it looks like: 報告[1].mreport. */
function kindOf(path: string, cwd: string): 'file' | 'folder' | 'glob' {
  try {
    return statSync(resolve(cwd, path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && magic.test(path)) return 'glob';
    throw unreadable(path, error);
  }
}

/** Which folders a search enters, and which files it finds; paths are relative to where it began, with `/`. */
interface Filter {
  folder(path: string, name: string): boolean;
  file(path: string): boolean;
}

/** Hidden folders hold no reports. */
const inFolder: Filter = {
  folder: (_, name) => !name.startsWith('.') && name !== 'node_modules',
  file: isReport,
};

function isReport(path: string): boolean {
  return /\.mreport$/i.test(path);
}

/** What makes a path a glob. */
const magic = /[*?[{]|[@+!]\(/;
/** `reports/**` matches everything, so that only the reports are meant. */
const everything = /(?:^|\/)\*+$/;

/**
 * The folder to begin in, and what matches below it: hidden names, and node_modules, only where the glob names them.
 */
function readGlob(path: string): { base: string; filter: Filter } {
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const slash = pattern.lastIndexOf('/', pattern.search(magic));
  const below = pattern.slice(slash + 1);
  const matcher = new Minimatch(below, { nonegate: true, nocomment: true });
  const filter: Filter = {
    folder: (place, name) => (name !== 'node_modules' || below.includes(name)) && matcher.match(place, true),
    file: (place) => matcher.match(place) && (isReport(place) || !everything.test(below)),
  };
  return { base: slash < 0 ? '.' : pattern.slice(0, slash + 1), filter };
}

/**
 * The files that pass the filter and are not ignored, in order. Links are not followed, so that no search is endless.
 */
function search(start: string, cwd: string, filter: Filter): FoundReports {
  const files: string[] = [];
  const unread: UnreadFolder[] = [];
  const visit = (folder: string, below: string, real: string, outer: IgnoreRules): void => {
    const contents = contentsOf(real, outer);
    if ('error' in contents) {
      unread.push({ folder, error: notRead(folder, contents.error) });
      return;
    }
    const { rules, entries } = contents;
    for (const entry of entries) {
      const [path, place, realPath] = [join(folder, entry.name), below + entry.name, join(real, entry.name)];
      if (entry.isDirectory()) {
        if (!filter.folder(place, entry.name) || rules.ignores(realPath, true)) continue;
        visit(path, `${place}/`, realPath, rules);
      } else if (entry.isFile() && filter.file(place) && !rules.ignores(realPath, false)) {
        files.push(path);
      }
    }
  };
  const real = realpathSync(resolve(cwd, start));
  visit(start, '', real, IgnoreRules.above(real));
  return { files, unread };
}

function notRead(folder: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return usageError(cliFileMessages.folderNotRead, { folder, reason: reasonOf(error) });
}

/** The entries of a folder in the order of their names, and what is ignored in it; or why it cannot be read. */
function contentsOf(
  folder: string,
  outer: IgnoreRules,
): { entries: Dirent[]; rules: IgnoreRules } | { error: unknown } {
  try {
    // A folder may be listed and not be entered: then no file in it can be read.
    statSync(`${folder}${sep}.`);
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, rules: outer.inside(folder) };
  } catch (error) {
    return { error };
  }
}
