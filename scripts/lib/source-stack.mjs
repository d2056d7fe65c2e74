import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

/** @param {string} file a bundle */
function mapOf(file) {
  if (!maps.has(file)) {
    const map = `${file}.map`;
    maps.set(file, existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined);
  }
  return maps.get(file);
}

/**
 * A stack trace with the places in the sources instead of those in bundles. Node can do this as well
 * (`--enable-source-maps`), but then it reads all maps even if nothing fails.
 * @param {string} stack
 */
export const inSources = (stack) =>
  stack.replace(/([^\s()]+\.js):(\d+):(\d+)/g, (place, name, line, column) => {
    const file = name.startsWith('file:') ? fileURLToPath(name) : path.resolve(root, name);
    const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = path.relative(root, path.resolve(path.dirname(file), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
