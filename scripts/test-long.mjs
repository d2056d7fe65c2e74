/**
 * `npm run test:long [edits]`: edits reports at random, 100,000 times by default, and compares the results kept over
 * the edits with those of the text alone; then times everything on all texts that a careless pattern would read again
 * and again. Takes about half an hour.
 */
import { bundleProgram } from './build.mjs';
import { inRoot, runMain } from './lib/paths.mjs';
import { runMocha } from './lib/run-mocha.mjs';

await runMain(import.meta.url, async () => {
  process.env.MREPORT_EDITS = process.argv[2] ?? '100000';
  process.env.MREPORT_SEED ??= 'random';
  const names = ['edited-reports', 'growth'];
  const files = [];
  for (const name of names)
    files.push(await bundleProgram(`test/core/session/${name}.long.test.ts`, `long-${name}`));
  const results = inRoot('out', 'results', 'long.json');
  const { failed } = await runMocha({ files, results, reporter: 'spec' });
  process.exit(failed === 0 ? 0 : 1);
});
