import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './paths.mjs';

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

const windows = process.platform === 'win32';

/** The path of the first of these programs that is on PATH, if any. @param {string[]} names */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = windows ? ['.exe', '.cmd'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return candidates.find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end and shows what it prints. Returns its exit code; rejects when a signal ended it.
 * @param {string} command @param {string[]} args @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function exitCode(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => reject(new Error(`cannot run ${command}: ${error.message}`)));
    child.once('exit', (code, signal) => {
      if (signal) reject(new Error(`${command} was ended by ${signal}`));
      else resolve(code ?? 1);
    });
  });
}

/**
 * As `exitCode`, but returns what the program prints instead of showing it.
 * @param {string} command @param {string[]} args
 * @param {SpawnOptions & { priority?: number | undefined }} [options] `priority`: as `os.setPriority` takes it
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function captured(command, args, { priority, ...options } = {}) {
  /** @type {Buffer[]} */
  const chunks = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    if (priority !== undefined && child.pid !== undefined) os.setPriority(child.pid, priority);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => reject(new Error(`cannot run ${command}: ${error.message}`)));
    // Unlike `exit`, `close` is emitted after all output has arrived.
    child.once('close', (status, signal) => {
      if (signal) reject(new Error(`${command} was ended by ${signal}:\n${Buffer.concat(chunks)}`));
      else resolve(status ?? 1);
    });
  });
  return { code, output: Buffer.concat(chunks).toString() };
}

/**
 * As `exitCode`, but anything other than success is an error.
 * @param {string} command @param {string[]} args @param {SpawnOptions} [options]
 */
export async function run(command, args, options) {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with exit code ${code}`);
}

/**
 * Runs npm with this Node or another one, whichever way npm is installed.
 * @param {string[]} args @param {{ cwd?: string, node?: string }} [options]
 */
export async function npm(args, { cwd = root, node = process.execPath } = {}) {
  const env = { ...process.env, PATH: [path.dirname(node), process.env.PATH].join(path.delimiter) };
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) await run(node, [script, ...args], { cwd, env });
  else await run('npm', args, { cwd, env, shell: windows });
}

/** What remains to be done when this process ends, however it ends. @type {(() => void)[]} */
const cleanups = [];

/**
 * Runs `cleanup` when this process ends, also after Ctrl-C; the latest one first.
 * @param {() => void} cleanup synchronous @returns {() => void} cancels it
 */
export function atExit(cleanup) {
  if (cleanups.length === 0) watchExit();
  cleanups.push(cleanup);
  return () => void cleanups.splice(cleanups.indexOf(cleanup), 1);
}

const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

function watchExit() {
  process.off('exit', cleanUp).on('exit', cleanUp);
  for (const signal of Object.keys(signals)) process.off(signal, exitOnSignal).on(signal, exitOnSignal);
}

const cleanUp = () => cleanups.reverse().forEach((cleanup) => cleanup());

/** @param {keyof typeof signals} signal */
const exitOnSignal = (signal) => process.exit(signals[signal]);

/** Sends a signal to a process group. Returns whether the group still existed. @param {number} pid @param {NodeJS.Signals | 0} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
    throw error;
  }
}

/**
 * Starts a program in a process group of its own, so that it can be ended together with all that it starts.
 * @param {string} command @param {string[]} args @param {SpawnOptions} options
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options, detached: true });
  const { pid } = child;
  if (pid === undefined) {
    child.once('error', () => undefined); // The error below says what to do.
    throw new Error(`cannot run ${command}: does it exist, and is it executable?`);
  }
  const forget = atExit(() => signalGroup(pid, 'SIGKILL'));
  const stop = async () => {
    await endGroup(pid);
    forget();
  };
  return { child, stop };
}

/** Asks the group to end, and kills it after two seconds. @param {number} pid */
async function endGroup(pid) {
  signalGroup(pid, 'SIGTERM');
  for (let waited = 0; waited < 2000 && signalGroup(pid, 0); waited += 20) await delay(20);
  signalGroup(pid, 'SIGKILL');
}
