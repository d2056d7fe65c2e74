/**
 * `npm start`: shows the extension at work. Installs what is missing, builds, lints the samples in the terminal, then
 * opens them in VS Code: in the desktop's where its `code` command is on PATH, otherwise (or with `--web`) in a VS Code
 * server in the browser, which Ctrl-C ends.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRoot, root, runMain } from './lib/paths.mjs';
import { exitCode, findOnPath, run } from './lib/processes.mjs';

const samples = {
  correct: 'samples/monthly-report.mreport',
  withMistakes: 'samples/monthly-report-with-mistakes.mreport',
};

await runMain(import.meta.url, async () => {
  await ensureInstalled();
  // Imported only now: it needs what has just been installed.
  const { build } = await import('./build.mjs');
  await build();
  await lint(samples.correct, samples.withMistakes);
  const code = process.argv.includes('--web') ? undefined : findOnPath('code');
  if (code) await openDesktop(code);
  else await openServer();
});

/** Lints the samples. The second one has findings, so the linter ends with exit code 1. @param {string[]} files */
async function lint(...files) {
  const code = await exitCode(process.execPath, ['dist/cli.js', 'lint', ...files]);
  if (code > 1) throw new Error(`dist/cli.js lint ended with exit code ${code}.`);
}

/** @param {string} code */
async function openDesktop(code) {
  console.log('\nOpening VS Code…');
  const files = [inRoot('samples'), inRoot(samples.withMistakes)];
  await run(code, [`--extensionDevelopmentPath=${root}`, '--new-window', ...files], {
    shell: process.platform === 'win32',
  });
}

/** Opens the samples in a browser, with the extension packed and installed as users have it. */
async function openServer() {
  const { packageExtension } = await import('./package.mjs');
  const { startServer, workbenchUrl } = await import('./vscode-server.mjs');
  const server = await startServer({
    vsix: await packageExtension(),
    settings: { 'mreport.preview.openAutomatically': true },
  });
  const url = workbenchUrl(server.origin, inRoot('samples'), [
    ['openFile', server.fileUri(inRoot(samples.withMistakes))],
  ]);
  console.log(`\nVS Code with the extension: ${url}\nCtrl-C ends it.`);
  openBrowser(url);
}

/** Opens the address where there is a desktop; elsewhere the user opens the printed address. @param {string} url */
function openBrowser(url) {
  const command = { darwin: 'open', linux: 'xdg-open' }[/** @type {string} */ (process.platform)];
  const desktop = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const program = desktop && command && findOnPath(command);
  if (!program) return;
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', (error) =>
      console.error(`Cannot open the browser (${error.message}); open the address above.`),
    )
    .unref();
}
