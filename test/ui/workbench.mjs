/** Drives VS Code's workbench as a person would: what is typed, clicked and seen, by its visible names. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { packagePath } from '../../scripts/package.mjs';
import { startServer, workbenchUrl } from '../../scripts/vscode-server.mjs';

/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Locator} Locator */

const patience = 15_000;

/** A VS Code with the packed extension installed, as its users have it; each `open` is a fresh browser profile. */
export async function startVSCode() {
  const vsix = packagePath();
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package makes it.`);
  const server = await startServer({ vsix });
  const browser = await launchBrowser();
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'mreport-ui-'));

  return {
    /** Opens a report with this text. @param {string} name of the file @param {string} text */
    async open(name, text) {
      const folder = path.join(workspace, name);
      const file = path.join(folder, `${name}.mreport`);
      mkdirSync(folder);
      writeFileSync(file, text);
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(workbenchUrl(server.origin, folder, [['openFile', server.fileUri(file)]]));
      const workbench = new Workbench(page, file);
      await workbench.editor.waitFor();
      return workbench;
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(workspace, { recursive: true });
    },
  };
}

export class Workbench {
  /** @param {Page} page @param {string} file */
  constructor(page, file) {
    this.page = page;
    this.file = file;
  }

  /** The text editor with the report. */
  get editor() {
    return this.page.locator('.editor-instance .monaco-editor[data-uri$=".mreport"]');
  }

  /** Where the caret is, as the status bar says it. */
  get caret() {
    return this.page.locator('#status\\.editor\\.selection');
  }

  /** A row of the view with the report's units. @param {string | RegExp} name marker and title */
  outlineRow(name) {
    const view = this.page.locator('.pane', {
      has: this.page.locator('.pane-header', { hasText: 'Report Units' }),
    });
    return view.getByRole('treeitem', { name }).first();
  }

  /** Runs a command by its name in the command palette. @param {string} name */
  async command(name) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the caret into the report. @param {number} line @param {number} column both from 1 */
  async goTo(line, column) {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.untilCaret(line, column);
  }

  /** @param {number} line @param {number} column */
  async untilCaret(line, column) {
    await this.caret.filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Saves the report, and gives the file's text once it is as wanted. @param {(text: string) => boolean} wanted */
  async savedText(wanted) {
    await this.page.keyboard.press('Control+s');
    const deadline = Date.now() + patience;
    while (!wanted(readFileSync(this.file, 'utf8')) && Date.now() < deadline)
      await this.page.waitForTimeout(50);
    return readFileSync(this.file, 'utf8');
  }

  /** The preview's page, which VS Code keeps in a frame within a frame. */
  async preview() {
    const deadline = Date.now() + patience;
    for (;;) {
      for (const frame of this.page.frames().filter((candidate) => candidate.url().includes('fake.html'))) {
        if ((await frame.locator('.sheet > *').count()) > 0) return frame;
      }
      if (Date.now() > deadline) throw new Error('waited in vain for the preview');
      await this.page.waitForTimeout(50);
    }
  }

  /** Keeps a picture of what one sees. @param {string} name */
  async screenshot(name) {
    await this.page.screenshot({ path: inRoot('out', 'screenshots', `${name}.png`) });
  }

  async close() {
    await this.page.context().close();
  }
}
