/** What VS Code loads and calls to run the tests in its extension host. */
import { pathToFileURL } from 'node:url';

interface Runner {
  runMocha: (run: {
    files: string[];
    results: string;
    reporter: 'spec';
    timeout: number;
    captured: true;
  }) => Promise<{
    failed: number;
  }>;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: start these tests with "npm test -- vscode".`);
  return value;
}

/** Runs the suites; VS Code calls it. */
export async function run(): Promise<void> {
  const { runMocha } = (await import(pathToFileURL(fromEnvironment('MREPORT_TEST_RUNNER')).href)) as Runner;
  const { failed } = await runMocha({
    files: JSON.parse(fromEnvironment('MREPORT_TEST_FILES')) as string[],
    results: fromEnvironment('MREPORT_TEST_RESULTS'),
    reporter: 'spec',
    timeout: 20_000,
    captured: true,
  });
  if (failed > 0) throw new Error(`${failed} of the tests in VS Code failed`);
}
