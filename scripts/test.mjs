/**
 * `npm test [suite…]`: installs what is missing, builds, runs the suites (all, `fast`, or those named), and ends with
 * the line `N passed, N failed`.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { explain, runMain } from './lib/paths.mjs';

/** @typedef {import('./lib/run-mocha.mjs').Counts} Counts */

await runMain(import.meta.url, async () => {
  await ensureInstalled();
  // Not before: they need what has just been installed.
  const { build } = await import('./build.mjs');
  const { fast, ofSources, suites } = await import('./lib/suites.mjs');

  const names = chosen(process.argv.slice(2), Object.keys(suites), fast);
  if (!names.every((name) => ofSources.includes(name))) await build();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const { passed, failed, skipped } = await runSuite(
      name,
      /** @type {() => Promise<Counts>} */ (suites[name]),
    );
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`\n${summary(total)}`);
  process.exit(total.failed === 0 ? 0 : 1);
});

/** @param {string[]} asked @param {string[]} all @param {string[]} fast */
function chosen(asked, all, fast) {
  const names = asked.length === 0 ? all : asked.flatMap((name) => (name === 'fast' ? fast : [name]));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`no suite is called ${unknown.join(' or ')}; there are fast, ${all.join(', ')}.`);
  }
  return names;
}

/** A suite that breaks off, or finds nothing to test, is a failure. @param {string} name @param {() => Promise<Counts>} suite */
async function runSuite(name, suite) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  let counts = await suite().catch((error) => {
    console.error(`The suite ${name} broke off: ${explain(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (counts.passed + counts.failed === 0) {
    console.error(`The suite ${name} ran no test.`);
    counts = { ...counts, failed: 1 };
  }
  console.log(`${name}: ${summary(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return counts;
}

/** @param {Counts} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
