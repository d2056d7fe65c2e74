import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** The source files in a folder and its subfolders, as paths from the root, in order. @param {string} folder */
export function sourceFiles(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}
