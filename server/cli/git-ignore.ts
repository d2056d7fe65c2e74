import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isMissing, reasonOf, UsageError } from './usage-error';

/** A folder's `.gitignore`. */
interface Level {
  folder: string;
  patterns: Ignore;
}

/** Git's own default where file names are mostly not case-sensitive. */
const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** What `.gitignore` files leave out of a search. Immutable; all paths are absolute and without links. */
export class IgnoreRules {
  /** From the repository's root down: what stands deeper decides. */
  private constructor(private readonly levels: readonly Level[]) {}

  /**
   * What the folders above `folder` say, up to the root of its repository; nothing outside of one, and nothing when
   * they leave out `folder` itself: whoever names it wants it.
   */
  static above(folder: string): IgnoreRules {
    const above = foldersAbove(folder).map(levelOf);
    const rules = new IgnoreRules(above.filter((level) => level !== undefined));
    return rules.ignores(folder, true) ? new IgnoreRules([]) : rules;
  }

  /** With the rules of a folder below. */
  inside(folder: string): IgnoreRules {
    const level = levelOf(folder);
    return level === undefined ? this : new IgnoreRules([...this.levels, level]);
  }

  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns } of this.levels.toReversed()) {
      const below = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** From the root of the repository to the folder above `folder`. */
function foldersAbove(folder: string): string[] {
  const folders: string[] = [];
  for (let here = folder; ; here = dirname(here)) {
    if (here !== folder) folders.unshift(here);
    if (existsSync(join(here, '.git'))) return folders;
    if (dirname(here) === here) return [];
  }
}

function levelOf(folder: string): Level | undefined {
  const path = join(folder, '.gitignore');
  try {
    const patterns = ignore({ ignorecase: ignoresCase, allowRelativePaths: true });
    return { folder, patterns: patterns.add(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UsageError(`${path}：無法讀取（${reasonOf(error)}）。`);
  }
}
