import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { Minimatch } from 'minimatch';
import { IgnoreRules } from './git-ignore';
import { isMissing, unreadable, UsageError } from './usage-error';

/** How standard input is named on the command line and in the output. */
export const standardInput = '-';

/**
 * The files that a path means: a file as it is, a folder searched for `.mreport`, `-` for standard input, a pattern
 * such as `reports/**` expanded.
 * @param cwd what a relative path starts from
 * @throws UsageError when it means none
 */
export function findReports(path: string, cwd: string): string[] {
  if (path === standardInput) return [path];
  const kind = kindOf(path, cwd);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const found = search(path, cwd, inFolder);
    if (found.length > 0) return found;
    throw new UsageError(
      `${path}：資料夾裡沒有 .mreport 檔案（.gitignore 所列的不算）。`,
      `${path}: no .mreport files in this folder (not counting those in .gitignore).`,
    );
  }
  const { base, wanted } = readPattern(path);
  const found = existsSync(resolve(cwd, base)) ? search(base, cwd, wanted) : [];
  if (found.length > 0) return found;
  throw new UsageError(
    `${path}：沒有符合的檔案（.gitignore 所列的不算）。`,
    `${path}: no file matches (not counting those in .gitignore).`,
  );
}

/** A name that exists is no pattern, whatever it looks like: 報告[1].mreport. */
function kindOf(path: string, cwd: string): 'file' | 'folder' | 'pattern' {
  try {
    return statSync(resolve(cwd, path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isMissing(error) && magic.test(path)) return 'pattern';
    throw unreadable(path, path, error);
  }
}

/** What a search goes through; paths are relative to where it began, with `/`. */
interface Wanted {
  folder(path: string, name: string): boolean;
  file(path: string): boolean;
}

/** Hidden folders hold no reports. */
const inFolder: Wanted = {
  folder: (_, name) => !name.startsWith('.') && name !== 'node_modules',
  file: isReport,
};

function isReport(path: string): boolean {
  return path.endsWith('.mreport');
}

const magic = /[*?[{]|[@+!]\(/;
/** `reports/**`: everything, so that only the reports are meant. */
const everything = /(?:^|\/)\*+$/;

/** The folder to begin in, and what matches below it. Hidden names, and node_modules, only where the pattern says so. */
function readPattern(path: string): { base: string; wanted: Wanted } {
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const slash = pattern.lastIndexOf('/', pattern.search(magic));
  const below = pattern.slice(slash + 1);
  const matcher = new Minimatch(below, { nonegate: true, nocomment: true });
  const wanted: Wanted = {
    folder: (place, name) => (name !== 'node_modules' || below.includes(name)) && matcher.match(place, true),
    file: (place) => matcher.match(place) && (isReport(place) || !everything.test(below)),
  };
  return { base: slash < 0 ? '.' : pattern.slice(0, slash + 1), wanted };
}

/** The files that are wanted and not ignored, in order. Links are not followed, so that no search runs in a circle. */
function search(start: string, cwd: string, wanted: Wanted): string[] {
  const found: string[] = [];
  const walk = (folder: string, below: string, real: string, outer: IgnoreRules): void => {
    const rules = outer.inside(real);
    for (const entry of entriesOf(real, folder)) {
      const [path, place, realPath] = [join(folder, entry.name), below + entry.name, join(real, entry.name)];
      if (entry.isDirectory()) {
        if (!wanted.folder(place, entry.name) || rules.ignores(realPath, true)) continue;
        walk(path, `${place}/`, realPath, rules);
      } else if (entry.isFile() && wanted.file(place) && !rules.ignores(realPath, false)) {
        found.push(path);
      }
    }
  };
  const real = realpathSync(resolve(cwd, start));
  walk(start, '', real, IgnoreRules.above(real));
  return found;
}

/** @param name what the folder is called by */
function entriesOf(folder: string, name: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(name, name, error);
  }
}
