/** Bundles what the extension ships into `dist/`, and the tests into `out/test/`. */
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { inRoot, root, runMain } from './lib/paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  // Chinese text stays as it is: half the size of its escapes, and readable in a bundle.
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
  define: { MREPORT_DEVELOPMENT: 'true' },
};

/** @type {BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // `main` of jsonc-parser is UMD, which cannot be bundled.
  mainFields: ['module', 'main'],
};

/** @type {(BuildOptions & { entryPoints: string[], outfile: string })[]} */
const products = [
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.js' },
  {
    ...node,
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['client/webview/preview.ts'],
    outfile: 'dist/webview/preview.js',
  },
  { ...common, entryPoints: ['client/webview/preview.css'], outfile: 'dist/webview/preview.css' },
];

function requireEntries() {
  const missing = products.filter(({ entryPoints }) => !existsSync(inRoot(...entryPoints)));
  if (missing.length === 0) return;
  const lines = missing.map(({ entryPoints, outfile }) => `  ${entryPoints[0]}, for ${outfile}`);
  throw new Error(`Nothing to build from; missing:\n${lines.join('\n')}`);
}

/** How the shipped bundles differ: states that cannot be are logged there, not thrown. @type {BuildOptions} */
const shipped = { minify: true, define: { MREPORT_DEVELOPMENT: 'false' } };

/** Builds `dist/` as it ships: minified, with source maps that are not packed. */
export async function build() {
  requireEntries();
  await Promise.all(products.map((product) => esbuild.build({ ...product, ...shipped })));
  chmodSync(inRoot('dist', 'cli.js'), 0o755);
}

/** Builds `dist/` unless it is newer than all it is made from. */
export async function buildWhereOutdated() {
  const made = products.flatMap(({ outfile }) => [outfile, `${outfile}.map`]).map(timeOf);
  const sources = ['cli', 'client', 'core', 'l10n', 'node', 'protocol', 'server']
    .map((room) => inRoot(room))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        timeOf(path.join(folder, file)),
      ),
    );
  const others = ['package.json', 'tsconfig.json', 'scripts/build.mjs', 'node_modules/.package-lock.json'];
  // The folders count as well: removing a file changes the time of its folder.
  const newest = Math.max(...sources, ...others.map(timeOf));
  if (newest >= Math.min(...made)) await build();
}

/** When a file was last changed, in milliseconds; 0 if there is none. @param {string} file */
function timeOf(file) {
  return statSync(path.resolve(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function watch() {
  requireEntries();
  for (const product of products) {
    const context = await esbuild.context({ ...product, logLevel: 'info' });
    await context.watch();
  }
  console.log('Watching; press Ctrl-C to stop.');
}

/** Whether the long tests are left out. */
const isQuick = () => !!process.env.MREPORT_QUICK;

/** The folders in `test/` of a suite that has no folder of its own name: `unit` tests everything that starts no program. */
const suiteFolders = { unit: ['core', 'client', 'node', 'l10n', 'layers', 'scripts', 'corpus', 'mutations'] };

/**
 * The test files of a suite, as paths from the root. A quick run leaves out the long ones, `*.long.test.ts`: on very
 * long texts, on many and on real ones.
 * @param {string} suite
 */
const testEntries = (suite) =>
  (suiteFolders[/** @type {'unit'} */ (suite)] ?? [suite]).flatMap((name) => {
    const folder = inRoot('test', name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !(isQuick() && file.endsWith('.long.test.ts')))
      .map((file) => `test/${name}/${file.replaceAll('\\', '/')}`)
      .sort();
  });

/**
 * Bundles a suite's tests, each file by itself. Returns the files to run.
 * @param {string} suite its name @param {string[]} [helpers] further entries
 */
export async function buildTests(suite, helpers = []) {
  rmSync(inRoot('out', 'test', suite), { recursive: true, force: true });
  const tests = testEntries(suite);
  await esbuild.build({
    ...node,
    entryPoints: [...tests, ...helpers],
    outdir: 'out/test',
    outbase: 'test',
    packages: 'external',
  });
  return tests.map((file) => inRoot('out', file.replace(/\.ts$/, '.js')));
}

/**
 * Bundles all tests of a suite into one file, so that what they test is loaded and optimized once. Returns the file.
 * @param {string} suite its name
 */
export async function bundleTests(suite) {
  const outfile = inRoot('out', 'test', `${suite}.js`);
  const tests = testEntries(suite);
  if (tests.length === 0) return [];
  const contents = tests.map((file) => `import './${file}';`).join('\n');
  await esbuild.build({ ...node, stdin: { contents, resolveDir: root }, outfile, packages: 'external' });
  return [outfile];
}

/** Bundles a program of the tests. Returns the file to run. @param {string} entry @param {string} name */
export async function bundleProgram(entry, name) {
  const outfile = inRoot('out', 'test', `${name}.js`);
  await esbuild.build({ ...node, entryPoints: [entry], outfile, packages: 'external' });
  return outfile;
}

await runMain(import.meta.url, process.argv.includes('--watch') ? watch : build);
