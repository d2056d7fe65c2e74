/** From a key to the squiggle that it causes or removes. */

/** @typedef {import('./workbench.mjs').BenchWorkbench} BenchWorkbench */
/** @typedef {{ appears: number[], goes: number[], whileTyping: number[] }} SquiggleTimes */

const settleMs = 200;
/** Ten keys a second: fast typing. */
const keyPauseMs = 100;
const maxKeys = 30;

/**
 * The items 2、 of a text from its middle on: a digit before the marker makes 22、 of it, a mistake.
 * @param {string} text @returns {number[]} lines from 1
 */
export function secondItems(text) {
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  return lines.flatMap((line, index) => (index >= middle && line.startsWith('2、') ? [index + 1] : []));
}

/**
 * @param {BenchWorkbench} workbench @param {string} text @param {number} rounds
 * @returns {Promise<SquiggleTimes>}
 */
export async function measureSquiggles(workbench, text, rounds) {
  const base = await goToPlace(workbench, text);
  /** @type {SquiggleTimes} */
  const times = { appears: [], goes: [], whileTyping: [] };
  for (let round = -2; round < rounds; round++) {
    const appears = await workbench.untilSquiggles('2', base, true);
    await workbench.page.waitForTimeout(settleMs);
    const goes = await workbench.untilSquiggles('Backspace', base, false);
    await workbench.page.waitForTimeout(settleMs);
    // The first rounds warm up.
    if (round >= 0) {
      times.appears.push(appears);
      times.goes.push(goes);
    }
  }
  for (let round = 0; round < rounds; round++) times.whileTyping.push(await goOnTyping(workbench, base));
  return times;
}

/** Puts the caret where a digit makes a mistake in sight; returns the number of squiggles without it. @param {BenchWorkbench} workbench @param {string} text */
async function goToPlace(workbench, text) {
  for (const line of secondItems(text)) {
    await workbench.goTo(line, 2);
    await workbench.page.waitForTimeout(1000);
    const base = await workbench.squiggles();
    const seen = workbench.untilSquiggles('2', base, true);
    const isSeen = await Promise.race([
      seen.then(() => true),
      workbench.page.waitForTimeout(10_000).then(() => false),
    ]);
    await workbench.press('Backspace', 1000);
    if (isSeen && (await workbench.squiggles()) === base) return base;
  }
  throw new Error('No place was found where a digit makes a mistake.');
}

/** Makes the mistake, and types on after it until its squiggle appears. @param {BenchWorkbench} workbench @param {number} base */
async function goOnTyping(workbench, base) {
  let keys = 0;
  let isShown = false;
  const took = workbench.untilSquiggles('2', base, true, async () => {
    await workbench.press('ArrowRight');
    for (; keys < maxKeys && !isShown; keys++) {
      await workbench.press('a', keyPauseMs);
      isShown = (await workbench.squiggles()) > base;
    }
  });
  const milliseconds = await took;
  for (; keys > 0; keys--) await workbench.press('Backspace');
  await workbench.press('ArrowLeft');
  await workbench.untilSquiggles('Backspace', base, false);
  await workbench.page.waitForTimeout(settleMs);
  return milliseconds;
}
