/** Starts VS Code servers: each on a free port, with a folder of its own, and ended together with all that it started. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { atExit, startGroup } from './lib/processes.mjs';
import { ensureServer, server as tools } from './vscode-tools.mjs';

const host = '127.0.0.1';
const secondsToStart = 60;

/** Settings of every server: nothing that asks, greets or reports. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [vsix] an extension to install
 * @property {boolean} [restricted] opens folders without trust, as VS Code does until one is asked
 * @property {boolean} [testable] lets the page's address name an extension under development and its tests
 */

/** Starts a server and waits until it answers. @param {ServerOptions} [options] */
export async function startServer({ settings = {}, vsix, restricted = false, testable = false } = {}) {
  await ensureServer();
  const data = mkdtempSync(path.join(os.tmpdir(), 'mreport-vscode-'));
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  const forgetData = atExit(removeData);

  mkdirSync(`${data}/user/User`, { recursive: true });
  writeFileSync(`${data}/user/User/settings.json`, JSON.stringify({ ...quietSettings, ...settings }));
  const env = serverEnvironment(data);
  if (vsix) await installExtension(vsix, data, env);

  const port = await freePort();
  const { child, stop } = startGroup(
    tools.node,
    [
      tools.main,
      ...['--host', host, '--port', String(port), '--without-connection-token'],
      ...folders(data),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...(testable ? ['--enable-smoke-test-driver'] : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = collect(child);
  await ready(`http://${host}:${port}`, child, log);
  return {
    origin: `http://${host}:${port}`,
    /** The folder of all that it writes: extensions, settings, logs. */
    data,
    /** The address of a file for the workbench. @param {string} file */
    fileUri: (file) => `vscode-remote://${host}:${port}${encodeURI(file)}`,
    log,
    stop: async () => {
      await stop();
      forgetData();
      removeData();
    },
  };
}

/** @param {string} data */
const folders = (data) => [
  ...['--server-data-dir', data, '--user-data-dir', `${data}/user`, '--extensions-dir', `${data}/extensions`],
];

/** @param {string} data */
const serverEnvironment = (data) => ({
  ...process.env,
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  // Sockets and logs also lie in the folder that is removed at the end.
  TMPDIR: data,
  XDG_RUNTIME_DIR: data,
});

/** @param {string} vsix @param {string} data @param {NodeJS.ProcessEnv} env */
async function installExtension(vsix, data, env) {
  try {
    await promisify(execFile)(tools.node, [tools.main, ...folders(data), '--install-extension', vsix], {
      env,
    });
  } catch (error) {
    throw new Error(`The VS Code server did not install ${vsix}`, { cause: error });
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

/** Collects what the server prints, for the error message when it does not start. @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  /** @type {string[]} */
  const lines = [];
  child.stdout?.on('data', (data) => lines.push(String(data)));
  child.stderr?.on('data', (data) => lines.push(String(data)));
  return () => lines.join('');
}

/** @param {string} origin @param {import('node:child_process').ChildProcess} child @param {() => string} log */
async function ready(origin, child, log) {
  const deadline = Date.now() + secondsToStart * 1000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/version`).catch(() => undefined); // not listening yet
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error(`The VS Code server did not start at ${origin}. It printed:\n${log()}`);
}

/**
 * The workbench's address with a folder open and, in `payload`, what it is to do first.
 * @param {string} origin @param {string} folder @param {[string, string][]} [payload]
 */
export function workbenchUrl(origin, folder, payload = []) {
  const url = new URL(origin);
  url.searchParams.set('folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
