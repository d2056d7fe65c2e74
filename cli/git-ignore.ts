import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readRegularFile } from '../node/read-file';
import { unreadable } from './usage-error';

/** Git's own default where file names are mostly not case-sensitive. */
const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** What `.gitignore` files exclude from a search. Immutable; all paths are absolute and without links. */
export class IgnoreRules {
  readonly #root: string;
  readonly #patterns: readonly string[];
  readonly #matcher: Ignore;

  /** @param patterns those of all files, relative to `root`; the patterns of deeper folders come later, and prevail */
  private constructor(root: string, patterns: readonly string[]) {
    this.#root = root;
    this.#patterns = patterns;

    this.#matcher = ignore({ ignorecase: ignoresCase, allowRelativePaths: true }).add(patterns);
  }

  /**
   * The rules of the folders above `folder`, up to the root of its repository. There are none outside of a repository,
   * and none where `folder` itself is excluded: the user has named it.
   */
  static above(folder: string): IgnoreRules {
    const none = new IgnoreRules(folder, []);
    const [root, ...above] = foldersAbove(folder);
    if (root === undefined) return none;
    const rules = above.reduce((outer, below) => outer.inside(below), new IgnoreRules(root, []).inside(root));
    return rules.ignores(folder, true) ? none : rules;
  }

  /** These rules and those of a folder below. */
  inside(folder: string): IgnoreRules {
    const patterns = patternsOf(folder);
    if (patterns.length === 0) return this;
    const fromHere = patterns.map((pattern) => fromRoot(this.#pathOf(folder), pattern));
    return new IgnoreRules(this.#root, [...this.#patterns, ...fromHere]);
  }

  /** Whether a file or folder is excluded. */
  ignores(path: string, isFolder: boolean): boolean {
    return this.#matcher.ignores(isFolder ? `${this.#pathOf(path)}/` : this.#pathOf(path));
  }

  #pathOf(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }
}

/** A pattern of the `.gitignore` in `folder`, as it would be written at the root. */
function fromRoot(folder: string, pattern: string): string {
  if (folder === '') return pattern;
  const not = pattern.startsWith('!') ? '!' : '';
  const body = pattern.slice(not.length);
  // A slash that is not the last character anchors a pattern at its folder.
  const place = body.slice(0, -1).includes('/') ? '' : '/**';
  return `${not}/${folder.replace(/[\\*?[\]]/g, '\\$&')}${place}/${body.replace(/^\/|^\\(?=[#!])/, '')}`;
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

function patternsOf(folder: string): string[] {
  const path = join(folder, '.gitignore');
  try {
    const lines = readRegularFile(path)
      .toString()
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    // A space at the end counts only where it is escaped.
    return lines.map((line) => line.replace(/(?<!\\)[ \t]+$/, '')).filter((line) => /^[^#]/.test(line));
  } catch (error) {
    // Of a folder that may not be entered it is not known whether it has one: who searches it finds that out.
    if (!existsSync(path)) return [];
    throw unreadable(path, error);
  }
}
