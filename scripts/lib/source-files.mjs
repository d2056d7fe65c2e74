import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** The source files in a folder and its subfolders, as paths from the root, in order. @param {string} folder */
export function sourceFiles(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** The documents of the repository, as paths from the root. */
export function markdownFiles() {
  const inFolder = (/** @type {string} */ folder) =>
    readdirSync(inRoot(folder), { recursive: folder !== '', encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
  return [...inFolder(''), ...inFolder('docs')];
}
