/** Everything that is found without running the product: types, style, formatting, imports, messages, generated files. */
import os from 'node:os';
import { inRoot, runMain } from './lib/paths.mjs';
import { captured } from './lib/processes.mjs';

/** @typedef {{ name: string, args: string[] }} Check `args`: what Node is started with */

/** @param {string} name @param {string} program @param {string[]} args @returns {Check} */
const tool = (name, program, ...args) => ({ name, args: [inRoot('node_modules', program), ...args] });

/** @param {string} name @param {string} file @param {string[]} args @returns {Check} */
const script = (name, file, ...args) => ({ name, args: [inRoot('scripts', file), ...args] });

/**
 * The compiler keeps what it knows of unchanged files, and checks again what depends on a changed one.
 * @param {string} name @param {string} project
 */
const types = (name, project) => {
  const buildInfo = inRoot('out', 'cache', `${name.replaceAll(' ', '-')}.tsbuildinfo`);
  return tool(name, 'typescript/bin/tsc', '-p', project, '--incremental', '--tsBuildInfoFile', buildInfo);
};

const prettierCache = inRoot('out', 'cache', 'prettier');

/**
 * The longest first, so that all processors are busy to the end. ESLint has no cache here: its rules ask for types, and
 * so a file's result depends on other files, which its cache does not know of.
 */
const checks = [
  tool('style', 'eslint/bin/eslint.js', '.', '--max-warnings=0'),
  types('types', '.'),
  types('types of the scripts', 'scripts'),
  types('types of the preview page', 'client/webview'),
  tool(
    'formatting',
    'prettier/bin/prettier.cjs',
    ...['--check', '--log-level=warn', '--cache', '--cache-strategy=content'],
    ...['--cache-location', prettierCache, '.'],
  ),
  script('imports', 'check-layers.mjs'),
  script('messages', 'check-messages.mjs'),
  script('documents', 'check-docs.mjs'),
  script('generated files', 'generate.mjs', '--check'),
];

/**
 * Runs all checks, one per processor at a time, also after one failed. What a check prints is shown when it has ended.
 * @returns {Promise<import('./lib/run-mocha.mjs').Counts>}
 */
export async function check() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await captured(process.execPath, next.args);
      counts[code === 0 ? 'passed' : 'failed']++;
      process.stdout.write(output);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`  ${code === 0 ? '✔' : '✘'} ${next.name} (${seconds} s)`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, os.availableParallelism()) }, worker));
  return counts;
}

await runMain(import.meta.url, async () => {
  const { failed } = await check();
  if (failed > 0) process.exit(1);
});
