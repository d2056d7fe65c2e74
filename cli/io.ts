import type { Readable, Writable } from 'node:stream';

/** The threads that a run may use. */
export interface Threads {
  /** A script that calls `serveThread` where it runs as a thread. */
  program: string;
  /** Maximum number of threads, this one included. */
  count: number;
}

/** The surroundings of a run of the command line. */
export interface Io {
  /** The folder that relative paths start from; absolute. */
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether the output may have colors. */
  readonly colors: boolean;
  /** Whether internal errors are printed with their stack. */
  readonly debug: boolean;
  /** Other threads that may be used; `undefined`: one thread does everything. */
  readonly threads?: Threads | undefined;
}

/** Standard output or standard error cannot be written; `cause` says why. */
export class OutputError extends Error {}

/**
 * Writes a text and waits until it is written, so that no output piles up in memory.
 * @throws OutputError where it cannot be written
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (cause) => {
      if (cause) reject(new OutputError('', { cause }));
      else resolve();
    });
  });
}

/** Writes to standard error. Where that fails there is no other place to report it, and nothing is thrown. */
export async function writeError({ stderr }: Io, text: string): Promise<void> {
  try {
    await write(stderr, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
  }
}

/** Whether output has colors: on a terminal, unless the user wants none (https://no-color.org). */
export function showsColors(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && (environment['NO_COLOR'] ?? '') === '';
}
