import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { Minimatch } from 'minimatch';
import { IgnoreRules } from './git-ignore';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf } from '../node/system-errors';
import { fileError, unreadable } from './usage-error';

/** How standard input is named on the command line and in the output. */
export const standardInput = '-';

/**
 * The files that a path stands for: a file itself, the `.mreport` files of a folder, those that match a glob such as
 * `reports/**`, or `-` for standard input.
 * @param cwd what a relative path starts from
 * @throws UsageError where there are none
 */
export function findReports(path: string, cwd: string): string[] {
  if (path === standardInput) return [path];
  const kind = kindOf(path, cwd);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const found = search(path, cwd, inFolder);
    if (found.length > 0) return found;
    throw fileError(path, cliFileMessages.noReportsInFolder);
  }
  const { base, filter } = readGlob(path);
  const found = existsSync(resolve(cwd, base)) ? search(base, cwd, filter) : [];
  if (found.length > 0) return found;
  throw fileError(path, cliFileMessages.noMatch);
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
  return path.endsWith('.mreport');
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
function search(start: string, cwd: string, filter: Filter): string[] {
  const found: string[] = [];
  const visit = (folder: string, below: string, real: string, outer: IgnoreRules): void => {
    const rules = outer.inside(real);
    for (const entry of entriesOf(real, folder)) {
      const [path, place, realPath] = [join(folder, entry.name), below + entry.name, join(real, entry.name)];
      if (entry.isDirectory()) {
        if (!filter.folder(place, entry.name) || rules.ignores(realPath, true)) continue;
        visit(path, `${place}/`, realPath, rules);
      } else if (entry.isFile() && filter.file(place) && !rules.ignores(realPath, false)) {
        found.push(path);
      }
    }
  };
  const real = realpathSync(resolve(cwd, start));
  visit(start, '', real, IgnoreRules.above(real));
  return found;
}

/** The entries of a folder in the order of their names. @param name what messages call the folder */
function entriesOf(folder: string, name: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(name, error);
  }
}
