import { findOnPath, run } from './processes.mjs';

/** The command by which a user installs packages. @param {string[]} packages */
export const installCommand = (packages) => `apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Installs packages of the system. Returns false where this process may not. @param {string[]} packages */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 'inherit']);
  await run('apt-get', ['update', '-q'], { env, stdio });
  await run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env, stdio });
  return true;
}
