/** Packs the extension, `mreport-<version>.vsix`. Fails if a required file is missing or the package is too large. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from './build.mjs';
import { inRoot, root, runMain } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

const maxBytes = 1_500_000;
const vsce = inRoot('node_modules', '@vscode', 'vsce', 'vsce');

/** Files about which vsce would only warn, or ask at the terminal. */
const required = ['README.md', 'CHANGELOG.md', 'LICENSE'];

/** The files in the package, relative to the root. @returns {Promise<string[]>} */
export const packagedFiles = () => listFiles({ cwd: root, packageManager: PackageManager.None });

/** The path of the package. */
export function packagePath() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return inRoot(`mreport-${version}.vsix`);
}

/** Builds and packs. Returns the package's path. */
export async function packageExtension() {
  const missing = required.filter((file) => !existsSync(inRoot(file)));
  if (missing.length > 0) throw new Error(`The package requires ${missing.join(', ')} in ${root}.`);
  await build();
  const vsix = packagePath();
  const arguments_ = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await run(process.execPath, [vsce, 'package', ...arguments_, '--out', vsix], {
    stdio: ['ignore', 'ignore', 'inherit'], // No questions and no list of files, which a test checks.
  });
  const { size } = statSync(vsix);
  if (size > maxBytes)
    throw new Error(`${vsix} has ${size} bytes, more than ${maxBytes}: see .vscodeignore.`);
  return vsix;
}

await runMain(import.meta.url, async () => {
  const vsix = await packageExtension();
  console.log(`${vsix}, ${Math.ceil(statSync(vsix).size / 1024)} KB`);
});
