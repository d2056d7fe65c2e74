/**
 * The tools that show the extension in a real VS Code without a desktop: the VS Code server with a Node of the
 * version it needs (from npm), Chromium and Chinese fonts (from the system). They are not among the package's own
 * dependencies, because they are 800 MB that only the editor tests and `npm start --web` need.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { installCommand, installFromDebian } from './lib/debian.mjs';
import { inRoot, runMain } from './lib/paths.mjs';
import { findOnPath, npm } from './lib/processes.mjs';

const versions = { 'code-server': '4.139.1', node: '24.21.0' };

const folder = inRoot('.vscode-test', 'tools');
const stamp = `${folder}/installed.json`;
const nodePackage = `node-linux-${process.arch}`;
const vscodeFolder = `${folder}/node_modules/code-server/lib/vscode`;

/** The VS Code for the browser: the Node that runs it, and its main script. */
export const server = {
  node: `${folder}/node_modules/${nodePackage}/bin/node`,
  main: `${vscodeFolder}/out/server-main.js`,
};

/** Debian's packages of the fonts that replace those on paper. */
const fonts = ['fonts-noto-cjk', 'fonts-cns11643-kai'];

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === JSON.stringify(versions);

/** Installs the VS Code server, unless it is there in this version. */
export async function ensureServer() {
  if (isInstalled()) return;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `The VS Code server is set up here for Linux on x64 and arm64, not ${process.platform} ${process.arch}. ` +
        'Install VS Code for the desktop and put its `code` command on PATH; npm start uses it then.',
    );
  }
  console.log(`Installing the VS Code server into ${folder}…`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({
      private: true,
      dependencies: { 'code-server': versions['code-server'], [nodePackage]: versions.node },
    }),
  );
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(['install', ...quiet], { cwd: folder });
  // Its own postinstall script would do this, and compile modules that this project does not use.
  for (const cwd of [vscodeFolder, `${vscodeFolder}/extensions`]) {
    await npm(['install', ...quiet], { cwd, node: server.node });
  }
  // Written last: an installation that was interrupted has no stamp, and is repeated.
  writeFileSync(stamp, JSON.stringify(versions));
}

/** Returns the path of Chromium, if it is installed. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH ??
  findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** Finds or installs Chromium and the fonts. Returns Chromium's path. */
export async function ensureChromium() {
  const missing = fonts.filter((font) => !existsSync(`/var/lib/dpkg/info/${font}.list`));
  if (!findChromium()) missing.unshift('chromium');
  if (missing.length > 0) await install(missing);
  const chromium = findChromium();
  if (!chromium)
    throw new Error('chromium was installed, but is not on PATH: set CHROMIUM_PATH to the program.');
  return chromium;
}

/** @param {string[]} packages */
async function install(packages) {
  if (await installFromDebian(packages)) return;
  const command = `sudo ${installCommand(packages)}`;
  if (packages.includes('chromium')) {
    throw new Error(
      `Missing for the tests in the browser: ${packages.join(', ')}. On Debian or Ubuntu: ${command}. ` +
        'Elsewhere: install Chromium or Chrome, and set CHROMIUM_PATH when it is not on PATH.',
    );
  }
  console.warn(`Without ${packages.join(' and ')} the preview is shown in other fonts: ${command}`);
}

await runMain(import.meta.url, async () => {
  await ensureServer();
  console.log(`VS Code server: ${server.main}\nChromium: ${await ensureChromium()}`);
});
