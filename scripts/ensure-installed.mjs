/** Installs the npm dependencies when what is in `node_modules` is not what `package-lock.json` asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, runMain } from './lib/paths.mjs';
import { npm } from './lib/processes.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * npm writes the list of what it installed last of all, so an install that broke off counts as none. Versions are
 * compared, not times: a fresh checkout of an unchanged lock file is newer than the install, and still the same.
 */
function isInstalled() {
  const installedList = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = readPackages(installedList);
  return Object.entries(readPackages(inRoot('package-lock.json'))).every(
    ([name, wanted]) =>
      name === '' ||
      installed[name]?.version === wanted.version ||
      // Optional packages are for other platforms when they are not there.
      ((wanted.optional ?? wanted.devOptional) && !installed[name]),
  );
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the npm dependencies (npm ci)…');
  // No package here needs its install script, and none gets to run one.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

await runMain(import.meta.url, ensureInstalled);
