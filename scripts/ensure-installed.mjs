/** Installs the npm dependencies if `node_modules` differs from `package-lock.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, runMain } from './lib/paths.mjs';
import { npm } from './lib/processes.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether all dependencies are installed. npm writes its list of installed packages last, so an interrupted
 * installation does not count. Versions are compared, not times: after a fresh checkout the lock file is newer than the
 * installation, but unchanged.
 */
function isInstalled() {
  const installedList = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = readPackages(installedList);
  return Object.entries(readPackages(inRoot('package-lock.json'))).every(
    ([name, wanted]) =>
      name === '' ||
      installed[name]?.version === wanted.version ||
      // An optional package that is missing is for another platform.
      ((wanted.optional ?? wanted.devOptional) && !installed[name]),
  );
}

/** Installs the npm dependencies, unless they are there in the versions of the lock file. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the npm dependencies (npm ci)…');
  // No dependency needs its install script, so none may run.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

await runMain(import.meta.url, ensureInstalled);
