import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The repository's root. Every script works from there, wherever it was started. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The absolute path of something in the repository. @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * Runs a script's main function if the script itself was started, not imported. Errors that a script throws say what
 * to do, so only their message is printed; any other error is a bug in a script, and is printed with its stack.
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

/** An error's message, followed by those of its causes. @param {Error} error @returns {string} */
export const explain = (error) =>
  error.cause instanceof Error ? `${error.message}\n  because: ${explain(error.cause)}` : error.message;
