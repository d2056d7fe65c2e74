/** The servers that are measured side by side: floors without work, and ours. */
import * as esbuild from 'esbuild';
import { build } from '../../scripts/build.mjs';
import { inRoot, root } from '../../scripts/lib/paths.mjs';

/** @typedef {import('./client.mjs').Contender} Contender */

/** Builds ours as it ships, and the floor with the same library in the same way. @returns {Promise<Contender[]>} */
export async function buildContenders() {
  const library = inRoot('out', 'bench', 'library.js');
  await Promise.all([build(), bundleFloor(library)]);
  const ours = [inRoot('dist', 'server.js'), '--stdio'];
  return [
    { name: 'lines', program: [inRoot('bench', 'server', 'floors', 'lines.mjs')], way: 'push' },
    { name: 'library', program: [library, '--stdio'], way: 'push' },
    { name: 'library + 1000', program: [library, '--stdio', '--diagnostics=1000'], way: 'push' },
    { name: 'MReport, pull', program: ours, way: 'pull' },
    { name: 'MReport, push', program: ours, way: 'push', publishesChangesOnly: true },
  ];
}

/** @param {string} outfile */
async function bundleFloor(outfile) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['bench/server/floors/library.mjs'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
}
