/** What needs no running program to be found: types, style, formatting, generated files that lag behind. */
import { inRoot, runMain } from './lib/paths.mjs';
import { exitCode } from './lib/processes.mjs';

/** @param {string} name @param {string} program @param {string[]} args */
const tool = (name, program, ...args) => ({ name, args: [inRoot('node_modules', program), ...args] });

const checks = [
  tool('types', 'typescript/bin/tsc', '-p', '.'),
  tool('types of the preview page', 'typescript/bin/tsc', '-p', 'client/webview'),
  tool('types of the scripts', 'typescript/bin/tsc', '-p', 'scripts'),
  tool('style', 'eslint/bin/eslint.js', '.', '--max-warnings=0'),
  tool('formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  { name: 'generated files', args: [inRoot('scripts', 'generate.mjs'), '--check'] },
];

/** Runs all checks, also after one failed. @returns {Promise<import('./lib/run-mocha.mjs').Counts>} */
export async function check() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, args } of checks) {
    const ok = (await exitCode(process.execPath, args)) === 0;
    console.log(`  ${ok ? '✔' : '✘'} ${name}`);
    counts[ok ? 'passed' : 'failed']++;
  }
  return counts;
}

await runMain(import.meta.url, async () => {
  const { failed } = await check();
  if (failed > 0) process.exit(1);
});
