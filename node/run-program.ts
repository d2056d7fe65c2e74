import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** How a program ended. */
export type Ending =
  | { type: 'ended'; code: number | null; output: string }
  /** It could not be started. */
  | { type: 'failed'; error: Error }
  /** It took too long. */
  | { type: 'late' }
  /** It was cancelled. */
  | { type: 'stopped' };

/** When a program is ended before it ends by itself. */
export interface RunLimits {
  /** How long it may take, in milliseconds. */
  timeoutMs: number;
  /** Ends it, with all processes that it has started. */
  signal: AbortSignal;
}

/** Maximum number of characters of a program's output that are kept. */
const maxOutputLength = 64 * 1024;

/** How long the end of the output is awaited after the program's, in milliseconds: a process it started may go on. */
const outputTimeoutMs = 300;

/** Runs a program to its end, or ends it with all processes that it has started. Never rejects. */
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
    // In a group of its own: such programs start others, some of which outlive them.
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
    // It must not outlive this process.
    process.on('exit', kill);
    const outputSoFar = outputOf(child);
    child.on('error', (error) => {
      end({ type: 'failed', error });
    });
    child.on('exit', (code) => {
      killGroup(child);
      const ended = (): void => {
        end({ type: 'ended', code, output: outputSoFar() });
      };
      child.on('close', ended);
      setTimeout(ended, outputTimeoutMs).unref();
    });
  });
}

/** Returns a function for the output so far, cut after `maxOutputLength`. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let output = '';
  const take = (chunk: Buffer): void => {
    if (output.length < maxOutputLength) output += chunk.toString();
  };
  stdout?.on('data', take);
  stderr?.on('data', take);
  return () => output.slice(0, maxOutputLength);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // The whole group has ended.
  }
}
