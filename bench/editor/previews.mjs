/* global benchProbe -- what probe.js gives every page */
/** From a key to the character in the preview, and from the preview's key to its first page. */

/** @typedef {import('./workbench.mjs').BenchWorkbench} BenchWorkbench */
/** @typedef {{ opens: number[], painted: number[], arrived: number[] }} PreviewTimes */

const settleMs = 400;
/** A word that no text contains, to find what is typed after it. */
const mark = 'zq';

/**
 * @param {BenchWorkbench} workbench @param {string} text
 * @param {{ selector: string, rounds: number, openings: number }} options `selector`: matches only in a filled preview
 * @returns {Promise<PreviewTimes>}
 */
export async function measurePreview(workbench, text, { selector, rounds, openings }) {
  /** @type {PreviewTimes} */
  const times = { opens: [], painted: [], arrived: [] };
  const { line, column } = paragraphIn(text);
  await workbench.goTo(line, column);
  await workbench.page.waitForTimeout(3000);
  let preview = await workbench.openPreview(selector);
  for (let opening = 0; opening < openings; opening++) {
    // The first opening also loads everything; it is not counted.
    await workbench.command('View: Close Editors in Other Groups');
    await workbench.page.waitForTimeout(1500);
    preview = await workbench.openPreview(selector);
    times.opens.push(preview.took);
  }
  await workbench.page.waitForTimeout(2000);
  await preview.frame.evaluate(() => benchProbe.watchMessages());

  let written = '';
  for (let round = -2; round < rounds; round++) {
    const key = round === -2 ? 'z' : round === -1 ? 'q' : 'a';
    written += key;
    const seen = preview.frame.evaluate((each) => benchProbe.untilText(each), written);
    await workbench.press(key);
    const pressed = await workbench.page.evaluate(() => benchProbe.keyAt);
    const { messageAt, paintedAt } = await seen;
    if (written.length > mark.length) {
      times.painted.push(paintedAt - pressed);
      times.arrived.push(messageAt - pressed);
    }
    await workbench.page.waitForTimeout(settleMs);
  }
  return times;
}

/** The end of a paragraph in the middle of the text. @param {string} text */
function paragraphIn(text) {
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  const index = lines.findIndex((line, at) => at >= middle && /^\d、.{30,80}。$/.test(line));
  if (index < 0) throw new Error('The text has no paragraph to write in.');
  return { line: index + 1, column: (lines[index] ?? '').length + 1 };
}
