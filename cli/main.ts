import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { run } from './command-line';
import { showsColors, type Io } from './io';
import { serveThread } from './serve-thread';

const io: Io = {
  get cwd() {
    return process.cwd();
  },
  // A getter, since standard input is opened by its first use.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  colors: showsColors(process.stdout.isTTY, process.env),
  debug: (process.env['MREPORT_DEBUG'] ?? '') !== '',
  threads: { program: __filename, count: availableParallelism() },
};

function main(): void {
  // Errors are passed to the callback of each write; without a listener they would end the process as well.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  void run(process.argv.slice(2), io).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

if (parentPort === null) main();
else serveThread(parentPort);
