/* global benchProbe -- what probe.js gives every page */
/** A VS Code with the packed extension for measuring: one report or other text is open, and its pages have the probe. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { atExit } from '../../scripts/lib/processes.mjs';
import { startServer, workbenchUrl } from '../../scripts/vscode-server.mjs';

/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Frame} Frame */

const timeoutMs = 120_000;

/** No findings wait while the user types, and nothing else runs beside what is measured. */
const settings = {
  'mreport.waitWhileTyping': false,
  'files.autoSave': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
  'workbench.sideBar.location': 'right',
};

/** @param {string} vsix the packed extension */
export async function startVSCode(vsix) {
  const server = await startServer({ vsix, settings });
  const browser = await launchBrowser();
  return {
    /** @param {string} name @param {string} text */
    async open(name, text) {
      const workspace = mkdtempSync(path.join(os.tmpdir(), 'mreport-bench-'));
      const forget = atExit(() => rmSync(workspace, { recursive: true, force: true }));
      writeFileSync(path.join(workspace, name), text);
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      await context.addInitScript({ path: inRoot('bench', 'editor', 'probe.js') });
      const page = await context.newPage();
      page.setDefaultTimeout(timeoutMs);
      await page.goto(workbenchUrl(server.origin, workspace));
      await page.getByRole('treeitem', { name }).dblclick();
      await page.locator('.editor-instance .view-line').first().click();
      const close = async () => {
        await context.close();
        rmSync(workspace, { recursive: true, force: true });
        forget();
      };
      return new BenchWorkbench(page, close);
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** A VS Code with the extension, and a page of Chromium that shows it: types, moves and measures. */
export class BenchWorkbench {
  /** @param {Page} page @param {() => Promise<void>} close */
  constructor(page, close) {
    this.page = page;
    this.close = close;
  }

  /** @param {string} name @param {number} [pause] afterwards, in milliseconds */
  async press(name, pause = 0) {
    await this.page.keyboard.press(name);
    if (pause > 0) await this.page.waitForTimeout(pause);
  }

  /** Puts the caret somewhere. @param {number} line @param {number} column both from 1 */
  async goTo(line, column) {
    await this.press('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** @param {string} name */
  async command(name) {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  squiggles() {
    return this.page.evaluate(() => benchProbe.squiggles());
  }

  /**
   * From the key going down until the number of squiggles is above `base`, or back at it.
   * @param {string} key @param {number} base @param {boolean} wantMore
   * @param {() => Promise<void>} [meanwhile] what happens until then
   */
  async untilSquiggles(key, base, wantMore, meanwhile) {
    const painted = this.page.evaluate(
      async ({ base, wantMore }) => benchProbe.untilSquiggles(base, wantMore),
      { base, wantMore },
    );
    await this.press(key);
    const pressed = await this.page.evaluate(() => benchProbe.keyAt);
    await meanwhile?.();
    return (await painted) - pressed;
  }

  /** Opens the preview by its keys. Returns its frame, and the time from the key going down until it was painted. @param {string} selector */
  async openPreview(selector) {
    await this.press('Control+k');
    await this.press('v');
    const pressed = await this.page.evaluate(() => benchProbe.keyAt);
    const { frame, at } = await this.#shown(selector);
    // Some previews take the focus.
    await this.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    return { frame, took: at - pressed };
  }

  /** @param {string} selector @returns {Promise<{ frame: Frame, at: number }>} */
  async #shown(selector) {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      for (const frame of this.page.frames().filter((each) => each.url().includes('fake.html'))) {
        // A frame may disappear meanwhile.
        const at = await frame
          .evaluate((text) => benchProbe.whenShown(text), selector)
          .catch(() => undefined);
        if (at !== undefined) return { frame, at };
      }
      await this.page.waitForTimeout(10);
    }
    throw new Error(`No preview with ${selector} appeared.`);
  }
}
