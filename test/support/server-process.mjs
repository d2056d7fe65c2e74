/** The language server as a process of this machine, for tests that end it. */
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * The server's process ids.
 * @param {string} within part of the path that the server was started from
 * @param {number} [parent] the process that started it
 */
export function serverProcesses(within, parent) {
  const table = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    const isServer = args.includes(within) && /dist[/\\]server\.js --node-ipc/.test(args);
    return isServer && (parent === undefined || parent === Number(ppid)) ? [Number(pid)] : [];
  });
}

/**
 * Kills the server as the system does when memory runs out; waits for there to be one.
 * @param {string} within @param {{ parent?: number, others?: number[] }} [options] `others`: servers to leave
 *   alone; the one that is killed is added, for it is still listed for a moment
 * @returns {Promise<number>} when, as `Date.now()` has it
 */
export async function killServer(within, { parent, others = [] } = {}) {
  for (let waited = 0; waited < 10_000; waited += 10) {
    const pid = serverProcesses(within, parent).find((each) => !others.includes(each));
    if (pid !== undefined) {
      others.push(pid);
      process.kill(pid, 'SIGKILL');
      return Date.now();
    }
    await delay(10);
  }
  throw new Error('There is no server to kill.');
}
