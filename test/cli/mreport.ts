import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { run } from '../../cli/command-line';
import type { Io } from '../../cli/io';

/** The output of a run of the command line, and its exit code. */
export interface Run {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** How the command line is run. */
export interface RunOptions {
  /** Pieces come one after the other. */
  stdin?: string | Buffer | readonly Buffer[];
  cwd?: string;
  /** Whether the output is shown where colors are. */
  colors?: boolean;
  threads?: Io['threads'];
}

/** The path of the command line as it is built. */
export const program = resolve('dist', 'cli.js');

/** Runs the command line within this process. */
export async function mreport(
  args: readonly string[],
  { stdin = '', cwd = process.cwd(), colors = false, threads }: RunOptions = {},
): Promise<Run> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const io = {
    cwd: resolve(cwd),
    stdin: Readable.from(piecesOf(stdin)),
    stdout,
    stderr,
    colors,
    debug: false,
    threads,
  };
  const code = await run(args, io);
  return { stdout: stdout.text, stderr: stderr.text, code };
}

function piecesOf(stdin: NonNullable<RunOptions['stdin']>): readonly Buffer[] {
  return typeof stdin === 'string' || Buffer.isBuffer(stdin) ? [Buffer.from(stdin)] : stdin;
}

/** Keeps what is written to it, with byte order marks. */
class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the built command line in a process of its own: for what `mreport` cannot show. */
export async function spawned(args: readonly string[], { stdin = '', cwd }: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  // A run that does not read its input ends before it is written.
  child.stdin.on('error', () => undefined).end(Buffer.concat(piecesOf(stdin)));
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  // Not by a decoder, which would drop a byte order mark.
  return { stdout: stdout.toString(), stderr: stderr.toString(), code };
}

/** A folder with these files, by their paths in it, for the tests of a `describe`. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mreport-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The error that a run reports: one sentence, and nothing else. */
export async function errorOf(args: readonly string[], options?: RunOptions): Promise<string> {
  const { stdout, stderr, code } = await mreport(args, options);
  assert.deepEqual([stdout, code], ['', 2], stderr);
  assert.match(stderr, /^mreport: [^\n]+。\n$/);
  return stderr;
}

/** Where a finding stands in the output. */
export interface Place {
  line: number;
  character: number;
}

/** `mreport lint --format json`, as far as the tests check it. */
export interface LintResult {
  version: number;
  files: {
    path: string;
    diagnostics: {
      rule: string;
      severity: string;
      message: string;
      range: { start: Place; end: Place };
      fixes: { title: string; edits: { range: { start: Place; end: Place }; newText: string }[] }[];
    }[];
  }[];
}

/** `path rule line:character` of all findings, counted from 0, and the paths of files without any. */
export function foundIn({ stdout }: Run): string[] {
  const { files } = JSON.parse(stdout) as LintResult;
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.length === 0
      ? [path]
      : diagnostics.map(
          ({ rule, range: { start } }) => `${path} ${rule} ${String(start.line)}:${String(start.character)}`,
        ),
  );
}
