/**
 * `npm run test:long [edits]`: edits reports at random, 100,000 times unless told otherwise, and compares what is kept
 * over the edits with what the text alone shows. Takes about a quarter of an hour.
 */
import { bundleProgram } from './build.mjs';
import { inRoot, runMain } from './lib/paths.mjs';
import { runMocha } from './lib/run-mocha.mjs';

await runMain(import.meta.url, async () => {
  process.env.MREPORT_EDITS = process.argv[2] ?? '100000';
  const file = await bundleProgram('test/unit/main/edited-reports.long.test.ts', 'edited-reports');
  const results = inRoot('out', 'results', 'long.json');
  const { failed } = await runMocha({ files: [file], results, reporter: 'spec' });
  process.exit(failed === 0 ? 0 : 1);
});
