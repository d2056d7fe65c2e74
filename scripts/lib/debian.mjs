import { findOnPath, run } from './processes.mjs';

/** How a person installs packages here. @param {string[]} packages */
export const installCommand = (packages) => `apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Installs packages of the system; false where that is not ours to do. @param {string[]} packages */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 'inherit']);
  await run('apt-get', ['update', '-q'], { env, stdio });
  await run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env, stdio });
  return true;
}
