/** Runs `test/vscode/` in a real VS Code: the desktop one where it can be downloaded, else the VS Code server. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { buildTests } from './build.mjs';
import { inRoot, root, runMain } from './lib/paths.mjs';
import { atExit } from './lib/processes.mjs';
import { resultsFile } from './lib/run-mocha.mjs';

const downloadTimeout = 5000;

/** @returns {Promise<string>} the executable */
async function findVSCode() {
  const shim = inRoot('scripts', 'lib', 'vscode-shim.mjs');
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('No display for a desktop VS Code: the tests run in the VS Code server.');
    return shim;
  }
  try {
    return await downloadAndUnzipVSCode({ extensionDevelopmentPath: root, timeout: downloadTimeout });
  } catch (error) {
    console.log(
      `No desktop VS Code could be downloaded (${String(error)}): the tests run in the VS Code server.`,
    );
    return shim;
  }
}

/** @returns {Promise<void>} */
export async function testInVSCode() {
  const results = resultsFile('vscode');
  rmSync(results, { force: true });
  const files = await buildTests('vscode', ['test/vscode/index.ts']);
  const vscodeExecutablePath = await findVSCode();
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'mreport-test-'));
  atExit(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const workspace = path.join(temporary, 'workspace');
  mkdirSync(workspace);
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: inRoot('out', 'test', 'vscode', 'index.js'),
      launchArgs: [
        workspace,
        `--user-data-dir=${temporary}/user`,
        `--extensions-dir=${temporary}/extensions`,
        '--disable-extensions',
      ],
      extensionTestsEnv: {
        MREPORT_TEST_FILES: JSON.stringify(files),
        MREPORT_TEST_RESULTS: results,
        MREPORT_TEST_RUNNER: inRoot('scripts', 'lib', 'run-mocha.mjs'),
      },
    });
  } catch (error) {
    // Failed tests are counted in the results.
    if (!(error instanceof TestRunFailedError)) throw error;
  }
  // VS Code also ends with success when its extension host died, or when a test ended it.
  if (!existsSync(results)) throw new Error('VS Code ended before the tests did; see out/logs/vscode.log.');
  console.log(JSON.parse(readFileSync(results, 'utf8')).report);
}

await runMain(import.meta.url, testInVSCode);
