#!/usr/bin/env node
/**
 * Replaces the `code` executable when a test run asks for VS Code and there is no desktop VS Code: takes the same
 * arguments, opens the workbench of a VS Code server in Chromium, and ends with the tests' exit code.
 */
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { inRoot, runMain } from './paths.mjs';
import { startServer, workbenchUrl } from '../vscode-server.mjs';

const minutesForAllTests = 5;

await runMain(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
    strict: false, // The desktop has many more options, which are ignored here.
    allowPositionals: true,
  });
  const [folder] = positionals;
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (!folder || typeof extension !== 'string' || typeof tests !== 'string') {
    throw new Error('requires --extensionDevelopmentPath=…, --extensionTestsPath=… and a folder.');
  }
  process.exit(await runInWorkbench(folder, extension, tests));
});

/** @param {string} folder @param {string} extension @param {string} tests @returns {Promise<number>} */
async function runInWorkbench(folder, extension, tests) {
  const server = await startServer({ testable: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', openLog());
    const exit = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('the page with the workbench crashed.')));
      setTimeout(
        () => reject(new Error(`the tests did not end within ${minutesForAllTests} minutes.`)),
        minutesForAllTests * 60_000,
      ).unref();
    });
    await page.goto(
      workbenchUrl(server.origin, folder, [
        ['skipWelcome', 'true'],
        ['extensionDevelopmentPath', server.fileUri(extension)],
        ['extensionTestsPath', server.fileUri(tests)],
      ]),
    );
    return Number(await exit);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Writes the editor's log to a file: it is long, and of interest only when the tests did not reach their end. */
function openLog() {
  mkdirSync(inRoot('out', 'logs'), { recursive: true });
  const file = openSync(inRoot('out', 'logs', 'vscode.log'), 'w');
  return (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
    void writeSync(file, `[${type}] ${args.join(' ')}\n`);
}
