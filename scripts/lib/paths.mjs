import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The repository's root; every script works from there, wherever it was called. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * Runs a script's main function when the script itself was started, not imported. Its own errors say what to do, so
 * their message is enough; any other error is a mistake in a script and comes with its stack.
 * @param {string} moduleUrl @param {() => Promise<void>} main
 */
export async function runMain(moduleUrl, main) {
  const script = process.argv[1];
  if (!script || !existsSync(script) || realpathSync(script) !== fileURLToPath(moduleUrl)) return;
  try {
    await main();
  } catch (error) {
    const own = error instanceof Error && error.constructor === Error;
    console.error(own ? `${path.basename(script)}: ${explain(error)}` : error);
    process.exit(1);
  }
}

/** An error's message, and those of what caused it. @param {Error} error @returns {string} */
export const explain = (error) =>
  error.cause instanceof Error ? `${error.message}\n  because: ${explain(error.cause)}` : error.message;
