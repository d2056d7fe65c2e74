import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** How a program ended. */
export type Ending =
  | { type: 'ended'; code: number | null; output: string }
  /** It could not be started. */
  | { type: 'failed'; error: Error }
  | { type: 'late' }
  | { type: 'stopped' };

export interface RunLimits {
  /** So many milliseconds it has. */
  timeoutMs: number;
  /** Ends it, and all that it has started. */
  signal: AbortSignal;
}

/** So much is kept of what a program says. */
const mostOutput = 64 * 1024;

/** When a program has ended, its last words come within so many milliseconds, unless something of it lives on. */
const lastWords = 300;

/** Runs a program to its end, or ends it together with all that it has started. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  { timeoutMs, signal }: RunLimits,
): Promise<Ending> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ type: 'stopped' });
      return;
    }
    // A group of its own: such programs start others, and some of these outlive them.
    const child = spawn(program, args, {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      process.off('exit', kill);
      killGroup(child);
      resolve(ending);
    };
    const kill = (): void => {
      killGroup(child);
    };
    const stop = (): void => {
      end({ type: 'stopped' });
    };
    const timer = setTimeout(end, timeoutMs, { type: 'late' });
    signal.addEventListener('abort', stop);
    // It must not outlive us.
    process.on('exit', kill);
    const said = outputOf(child);
    child.on('error', (error) => {
      end({ type: 'failed', error });
    });
    child.on('exit', (code) => {
      killGroup(child);
      const ended = (): void => {
        end({ type: 'ended', code, output: said() });
      };
      child.on('close', ended);
      setTimeout(ended, lastWords).unref();
    });
  });
}

/** What a program has said by now: the beginning of it. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let output = '';
  const take = (chunk: Buffer): void => {
    if (output.length < mostOutput) output += chunk.toString();
  };
  stdout?.on('data', take);
  stderr?.on('data', take);
  return () => output.slice(0, mostOutput);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, with all of its own.
  }
}
