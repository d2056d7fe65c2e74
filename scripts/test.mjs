/**
 * `npm test [suite…]`: installs what is missing, builds, runs the suites (all, `fast`, or the named ones), and prints
 * `N passed, N failed` as its last line.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { explain, runMain } from './lib/paths.mjs';

/** @typedef {import('./lib/suites.mjs').Outcome} Outcome @typedef {import('./lib/suites.mjs').Suite} Suite */

await runMain(import.meta.url, async () => {
  await ensureInstalled();
  // Imported only now: they need what has just been installed.
  const { buildWhereOutdated } = await import('./build.mjs');
  const { fast, ofSources, suites } = await import('./lib/suites.mjs');

  const asked = process.argv.slice(2);
  if (asked.includes('fast')) process.env.MREPORT_QUICK = '1';
  const names = chosen(asked, Object.keys(suites), fast);
  const built = names.every((name) => ofSources.includes(name)) ? Promise.resolve() : buildWhereOutdated();
  /** @param {string} name */
  const run = async (name) => {
    if (!ofSources.includes(name)) await built;
    return /** @type {Suite} */ (suites[name])();
  };
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, Promise<Outcome>>} */
  const running = new Map();
  for (const name of names) {
    // The fast suites run in parallel: each waits for processes much of its time.
    if (fast.includes(name))
      for (const each of names.filter((one) => fast.includes(one))) start(running, each, run);
    else start(running, name, run);
    const { passed, failed, skipped } = await runSuite(
      name,
      /** @type {Promise<Outcome>} */ (running.get(name)),
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

/** @param {Map<string, Promise<Outcome>>} running @param {string} name @param {(name: string) => Promise<Outcome>} run */
function start(running, name, run) {
  if (running.has(name)) return;
  const started = run(name);
  // The error reaches whoever awaits the suite later; until then it must not count as an unhandled rejection.
  started.catch(() => undefined);
  running.set(name, started);
}

/** Waits for a suite and prints its counts. A suite that is interrupted, or runs no test, counts as a failure. @param {string} name @param {Promise<Outcome>} suite */
async function runSuite(name, suite) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  /** @type {Outcome} */
  let counts = await suite.catch((error) => {
    console.error(`The suite ${name} was interrupted: ${explain(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (counts.output) process.stdout.write(counts.output);
  if (counts.passed + counts.failed === 0) {
    console.error(`The suite ${name} ran no test.`);
    counts = { ...counts, failed: 1 };
  }
  console.log(`${name}: ${summary(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return counts;
}

/** @param {Outcome} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
