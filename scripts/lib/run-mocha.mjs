/**
 * Runs a suite's files with mocha and records how many tests passed, failed and were skipped. The same runner
 * serves the suites in Node and, called from within the editor, the one in VS Code's extension host.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { inRoot, runMain } from './paths.mjs';
import { inSources } from './source-stack.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { report?: string }} Results
 */

/**
 * Random tests draw the same cases in each run, so that a failure comes from the change under test. `MREPORT_SEED`
 * draws others: a number, as a failure prints it, or `random`.
 */
function chooseSeed() {
  const seed = process.env.MREPORT_SEED ?? '20231231';
  // The tests are bundled as CommonJS, and this is the copy they load.
  const fastCheck = createRequire(import.meta.url)('fast-check');
  if (seed !== 'random') fastCheck.configureGlobal({ seed: Number(seed) });
}

/** The file with a suite's `Results`. @param {string} suite */
export const resultsFile = (suite) => inRoot('out', 'results', `${suite}.json`);

/**
 * Runs the files and writes the counts to `results`. Returns the counts.
 * @param {object} run
 * @param {string[]} run.files
 * @param {string} run.results
 * @param {'dot' | 'spec'} [run.reporter]
 * @param {number} [run.timeout] of one test, in milliseconds
 * @param {number} [run.retries] how often a failed test is repeated
 * @param {boolean} [run.captured] keeps the report with the results instead of printing it: an editor's console also has
 *   all that the editor logs
 * @returns {Promise<Counts>}
 */
export async function runMocha({
  files,
  results,
  reporter = 'dot',
  timeout = 5000,
  retries = 0,
  captured = false,
}) {
  /** @type {string[]} */
  const report = [];
  if (captured) Mocha.reporters.Base.consoleLog = (...args) => void report.push(format(...args));
  const mocha = new Mocha({
    ui: 'bdd',
    reporter,
    timeout,
    retries,
    color: process.stdout.isTTY === true,
    forbidOnly: !!process.env.CI,
  });
  chooseSeed();
  files.forEach((file) => mocha.addFile(file));
  await mocha.loadFilesAsync();
  const counts = await new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    runner.prependListener('fail', (_, error) => {
      if (error?.stack) error.stack = inSources(error.stack);
    });
  });
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(captured ? { ...counts, report: report.join('\n') } : counts));
  return counts;
}

/** Fails if a test left a server or a timer running, which would keep this process alive. */
function failIfStillRunning() {
  setTimeout(() => {
    console.error(
      `The tests have ended, but left this running: ${process.getActiveResourcesInfo().join(', ')}`,
    );
    process.exit(1);
  }, 5000).unref();
}

await runMain(import.meta.url, async () => {
  const [suite, reporter, timeout, ...files] = process.argv.slice(2);
  const counts = await runMocha({
    files,
    results: resultsFile(suite ?? ''),
    reporter: reporter === 'spec' ? 'spec' : 'dot',
    timeout: Number(timeout),
    // A test that drives a browser may be too slow once, when the machine is busy with other work.
    retries: suite === 'ui' ? 1 : 0,
  });
  process.exitCode = counts.failed > 0 ? 1 : 0;
  failIfStillRunning();
});
