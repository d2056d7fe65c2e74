/** `npm run test:mutations`: the mutation test in full, which takes minutes; see `test/mutations/main.ts`. */
import { bundleProgram } from './build.mjs';
import { runMain } from './lib/paths.mjs';
import { exitCode } from './lib/processes.mjs';

await runMain(import.meta.url, async () => {
  const program = await bundleProgram('test/mutations/main.ts', 'mutations');
  process.exitCode = await exitCode(process.execPath, [
    '--enable-source-maps',
    program,
    ...process.argv.slice(2),
  ]);
});
