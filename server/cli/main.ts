import { run, showsColors } from './command-line';
import { reasonOf, UsageError } from './usage-error';

function main(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader may have had enough (`| head`): that is no error.
    if (error.code !== 'EPIPE') fail(`結果無法寫出（${reasonOf(error)}）。`);
  });
  try {
    const colors = showsColors(process.stdout.isTTY, process.env);
    const { output, exitCode, notes = '', warnings = [] } = run(process.argv.slice(2), colors);
    process.exitCode = exitCode;
    for (const warning of warnings) process.stderr.write(`mreport: ${warning}\n`);
    process.stdout.write(output);
    process.stderr.write(notes);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    fail(error.message);
  }
}

function fail(message: string): void {
  process.exitCode = 2;
  process.stderr.write(`mreport: ${message}\n`);
}

main();
