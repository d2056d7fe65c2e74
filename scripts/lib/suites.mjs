/** The test suites: how each is run, and where its counts come from. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { bundleTests } from '../build.mjs';
import { check } from '../check.mjs';
import { ensureChromium } from '../vscode-tools.mjs';
import { packageExtension } from '../package.mjs';
import { testInVSCode } from '../test-vscode.mjs';
import { installCommand, installFromDebian } from './debian.mjs';
import { ensureLibreOffice } from './libreoffice.mjs';
import { inRoot } from './paths.mjs';
import { captured, exitCode, findOnPath } from './processes.mjs';
import { resultsFile } from './run-mocha.mjs';

/**
 * @typedef {import('./run-mocha.mjs').Counts} Counts
 * @typedef {Counts & { output?: string }} Outcome `output`: what remains to be shown
 * @typedef {() => Promise<Outcome>} Suite runs it and returns its counts; throws if it did not reach its end
 */

/** @param {string} suite @returns {Counts} */
function readResults(suite) {
  const file = resultsFile(suite);
  if (!existsSync(file)) throw new Error('it ended before its tests did.');
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed, skipped };
}

/**
 * The arguments for mocha in a process of its own, so that a suite that crashes does not end the others.
 * @param {string} suite @param {string[]} files @param {'dot' | 'spec'} reporter @param {number} testTimeout
 */
const mochaArguments = (suite, files, reporter, testTimeout) => {
  rmSync(resultsFile(suite), { force: true });
  const runner = inRoot('scripts', 'lib', 'run-mocha.mjs');
  // So short a run ends before optimized code is worth its cost: the compiler would only slow down the other suites.
  const quick = process.env.MREPORT_QUICK ? ['--no-opt'] : [];
  return [...quick, runner, suite, reporter, String(testTimeout), ...files];
};

/** The counts that mocha has written, which must agree with how it ended. @param {string} suite @param {number} code */
function countsAfter(suite, code) {
  const counts = readResults(suite);
  if (code !== 0 && counts.failed === 0)
    throw new Error(`its tests passed, but it ended with exit code ${code}.`);
  return counts;
}

/** Tests in TypeScript that run in Node. @param {string} name @param {() => number | undefined} [priority] @returns {Suite} */
const bundled = (name, priority) => async () => {
  const args = mochaArguments(name, await bundleTests(name), 'dot', 20_000);
  const { code, output } = await captured(process.execPath, args, {
    timeout: 10 * 60_000,
    priority: priority?.(),
  });
  try {
    return { ...countsAfter(name, code), output };
  } catch (error) {
    console.error(output);
    throw error;
  }
};

/** In a quick run, the suites that are not the longest yield to the longest one. */
const lowInQuickRuns = () => (process.env.MREPORT_QUICK ? os.constants.priority.PRIORITY_LOW : undefined);

/** Some long tests of the command line need GNU parallel, and are skipped without it. @type {Suite} */
const cli = async () => {
  if (!process.env.MREPORT_QUICK && !findOnPath('parallel') && !(await installFromDebian(['parallel'])))
    console.warn(`The tests under GNU parallel are skipped: sudo ${installCommand(['parallel'])}`);
  return bundled('cli', lowInQuickRuns)();
};

/** @type {Suite} */
const grammar = async () => {
  const reports = inRoot('out', 'results', 'grammar');
  rmSync(reports, { recursive: true, force: true });
  const { code, output } = await captured(process.execPath, [
    inRoot('node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'),
    ...['--compact', '--xunit-format', 'gitlab', '--xunit-report', reports],
    'test/grammar/**/*.mreport',
  ]);
  if (!existsSync(reports)) throw new Error('it ended before its tests did.');
  const counts = readdirSync(reports).map((file) => readXunit(`${reports}/${file}`));
  const failed = counts.reduce((sum, file) => sum + file.failed, 0);
  if (code !== 0 && failed === 0) throw new Error(`no line failed, but it ended with exit code ${code}.`);
  const passed = counts.reduce((sum, file) => sum + file.passed, 0);
  return { passed, failed, skipped: 0, ...(failed > 0 ? { output } : {}) };
};

/** Each tested line of a grammar test counts as a test. @param {string} file */
function readXunit(file) {
  const head = readFileSync(file, 'utf8');
  /** @param {string} name */
  const count = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(head)?.[1]);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed, failed };
}

/** Exported files are opened in LibreOffice, and what it prints is compared with the preview's pages. @type {Suite} */
const paper = async () => {
  await ensureLibreOffice();
  await ensureChromium();
  return bundled('paper')();
};

/** @type {Suite} */
const vscode = async () => {
  await testInVSCode();
  return readResults('vscode');
};

/** Tests of what the user sees: they drive a browser, with the extension installed from its package. @type {Suite} */
const ui = async () => {
  await packageExtension();
  const files = readdirSync(inRoot('test', 'ui')).filter((file) => file.endsWith('.test.mjs'));
  const paths = files.sort().map((file) => inRoot('test', 'ui', file));
  const args = mochaArguments('ui', paths, 'spec', 150_000);
  return countsAfter('ui', await exitCode(process.execPath, args, { timeout: 15 * 60_000 }));
};

/** All suites in the order in which they run, the fastest first. @type {Record<string, Suite>} */
export const suites = {
  check,
  unit: bundled('unit'),
  grammar,
  server: bundled('server', lowInQuickRuns),
  cli,
  paper,
  vscode,
  ui,
};

/** Suites that test sources, not what is built from them. */
export const ofSources = ['check', 'unit', 'grammar', 'paper'];

/** Suites that need no editor; they run in parallel and take a few seconds. */
export const fast = ['unit', 'grammar', 'server', 'cli'];
