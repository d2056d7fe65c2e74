/** Packs the extension, `mreport-<version>.vsix`, and makes sure that nothing is missing and nothing swells it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { build } from './build.mjs';
import { inRoot, root, runMain } from './lib/paths.mjs';

const maxBytes = 1_000_000;

/** What vsce would only warn about, or ask for at the terminal. */
const required = ['README.md', 'CHANGELOG.md', 'LICENSE'];

/** The files that the package holds, relative to the root. @returns {Promise<string[]>} */
export const packagedFiles = () => listFiles({ cwd: root, packageManager: PackageManager.None });

/** Where the package is put. */
export function packagePath() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return inRoot(`mreport-${version}.vsix`);
}

/** Builds and packs; gives the package's path. */
export async function packageExtension() {
  const missing = required.filter((file) => !existsSync(inRoot(file)));
  if (missing.length > 0) throw new Error(`The package wants ${missing.join(', ')} in ${root}.`);
  await build();
  const vsix = packagePath();
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false, // all bundled
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(vsix);
  if (size > maxBytes)
    throw new Error(`${vsix} has ${size} bytes, more than ${maxBytes}: see .vscodeignore.`);
  return vsix;
}

await runMain(import.meta.url, async () => void (await packageExtension()));
