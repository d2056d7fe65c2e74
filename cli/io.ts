import type { Readable, Writable } from 'node:stream';
import type { Threads } from './lint-sources';

/** What surrounds a run of the command line. */
export interface Io {
  /** The folder that relative paths start from; absolute. */
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether the output is shown where colors are. */
  readonly colors: boolean;
  /** Whether a mistake of this program is shown with its stack. */
  readonly debug: boolean;
  /** One thread does everything where this is left out. */
  readonly threads?: Threads | undefined;
}

/** The output cannot be written; `cause` says why. */
export class OutputError extends Error {}

/**
 * Writes a text and waits until it is taken, so that nothing piles up.
 * @throws OutputError when nobody takes it
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

/** Says something on standard error; where nobody hears it there is nowhere else to say it. */
export async function tell({ stderr }: Io, text: string): Promise<void> {
  try {
    await write(stderr, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
  }
}

/** A terminal shows colors, unless the person wants none (https://no-color.org). */
export function showsColors(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && (environment['NO_COLOR'] ?? '') === '';
}
