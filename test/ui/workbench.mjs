/** Drives VS Code's workbench as a user would: types, clicks and reads, by visible names. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { after, afterEach, before } from 'mocha';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { atExit } from '../../scripts/lib/processes.mjs';
import { packagePath } from '../../scripts/package.mjs';
import { killServer, serverProcesses } from '../support/server-process.mjs';
import { startServer, workbenchUrl } from '../../scripts/vscode-server.mjs';

/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Locator} Locator */

/** @typedef {{ language?: string }} OpenOptions `language`: VS Code's display language, as reported to extensions */

/** Long enough for a busy machine; what never comes is still reported. */
const timeoutMs = 40_000;

/**
 * Gives the tests of a `describe` a VS Code with the packed extension installed, as its users have it. Each `open` is a
 * fresh browser profile; a test that fails leaves a screenshot.
 * @param {{ restricted?: boolean }} [options] `restricted`: the folder is not trusted
 */
export function useVSCode(options) {
  /** @type {Awaited<ReturnType<typeof startVSCode>>} */
  let vscode;
  /** @type {Workbench | undefined} */
  let workbench;

  before(async () => {
    vscode = await startVSCode(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${this.currentTest.title}`);
    await workbench?.page.context().close();
    workbench = undefined;
  });
  after(() => vscode.stop());

  return {
    /**
     * Opens a report with this text.
     * @param {string} text @param {OpenOptions} [options]
     */
    async open(text, options) {
      workbench = await vscode.open(text, options);
      return workbench;
    },
  };
}

/** @param {{ restricted?: boolean }} [options] */
async function startVSCode({ restricted = false } = {}) {
  const vsix = packagePath();
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package makes it.`);
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const server = await startServer({ vsix, restricted, settings });
  const browser = await launchBrowser();
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'mreport-ui-'));
  const file = path.join(workspace, 'report.mreport');
  const removeWorkspace = () => rmSync(workspace, { recursive: true, force: true });
  const forgetWorkspace = atExit(removeWorkspace);

  return {
    /** @param {string} text @param {OpenOptions} [options] */
    async open(text, { language } = {}) {
      writeFileSync(file, text);
      // The extension host of a page that was closed waits a while for it to come back.
      const others = serverProcesses(server.data);
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      if (language !== undefined) await context.addInitScript(setLanguage, language);
      const page = await context.newPage();
      page.setDefaultTimeout(timeoutMs);
      await page.goto(workbenchUrl(server.origin, workspace));
      await page.getByRole('treeitem', { name: path.basename(file) }).dblclick();
      const workbench = new Workbench(page, file, () => killServer(server.data, { others }));
      await workbench.untilReady();
      return workbench;
    },
    async stop() {
      await browser.close();
      await server.stop();
      forgetWorkspace();
      removeWorkspace();
    },
  };
}

/** A VS Code in the browser, and what a user does in it. */
export class Workbench {
  /** @param {Page} page @param {string} file @param {() => Promise<number>} killServer */
  constructor(page, file, killServer) {
    this.page = page;
    this.file = file;
    /** Kills the language server; gives the time, as `Date.now()` has it. */
    this.killServer = killServer;
  }

  /** The text editor with the report. */
  get editor() {
    return this.page.locator('.editor-instance .monaco-editor[data-uri$=".mreport"]');
  }

  /** Where the caret is, as the status bar says it. */
  get caret() {
    return this.page.locator('#status\\.editor\\.selection');
  }

  /** Until VS Code takes keys for the report: the extension is awake, and the caret is in the text. */
  async untilReady() {
    await this.outline.waitFor();
    await this.editor.locator('.view-line').first().click();
    await this.untilFocused();
  }

  /** Until the keys go to the text. */
  async untilFocused() {
    await this.editor.and(this.page.locator('.focused')).waitFor();
  }

  /** The view with the report's units, in the side bar. */
  get outline() {
    return this.page.locator('#workbench\\.view\\.extension\\.mreport');
  }

  /** A row of that view. @param {string | RegExp} name marker and title */
  outlineRow(name) {
    return this.outline.getByRole('treeitem', { name }).first();
  }

  /** The report's findings in the status bar. */
  get status() {
    return this.page.locator('#mreport\\.mreport\\.mreport\\.findings');
  }

  /** The messages that VS Code shows. */
  get notifications() {
    return this.page.locator('.notification-toast');
  }

  /** The input in which VS Code, in a browser, asks for a path. */
  get pathInput() {
    return this.page.locator('.quick-input-widget input[type="text"]');
  }

  /** Waits until VS Code asks for a path and proposes this one. @param {string} proposed */
  async untilAskedFor(proposed) {
    await until(`${proposed} to be proposed`, async () => (await this.pathInput.inputValue()) === proposed);
  }

  /** Runs a command from the palette. @param {string} name */
  async command(name) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  /** Puts the caret at the start of a line. @param {number} line from 1 */
  async goTo(line) {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.untilLine(line);
  }

  /** @param {number} line from 1 */
  async untilLine(line) {
    await this.caret.filter({ hasText: `Ln ${line},` }).waitFor();
  }

  /** Saves the report, and waits for the file to have this text. @param {string} text */
  async untilSaved(text) {
    await this.page.keyboard.press('Control+s');
    await until('the saved text', () => readFileSync(this.file, 'utf8') === text);
  }

  /** The preview's page, which VS Code keeps in a frame within a frame. */
  async preview() {
    return until('the preview', async () => {
      for (const frame of this.page.frames().filter((candidate) => candidate.url().includes('fake.html'))) {
        // A frame may disappear meanwhile: then it is not the preview's.
        const blocks = await frame
          .locator('.sheet > *')
          .count()
          .catch(() => 0);
        if (blocks > 0) return frame;
      }
      return undefined;
    });
  }

  /**
   * Waits until VS Code has stored which editors are open, and their state: it does so every few seconds in the
   * browser's database, and only what is stored is there when the page is loaded again.
   * @param {RegExp} wanted what must be found there
   */
  async untilRemembered(wanted) {
    const isThere = async () => wanted.test(await this.page.evaluate(rememberedEditors));
    await until(`VS Code to remember ${wanted.source}`, isThere, 90_000);
  }

  /**
   * Records from now on when underlines of errors disappear and return: a new server may be so quick that polling
   * misses it.
   * @returns {Promise<() => Promise<number>>} waits until they disappeared and returned; resolves to when they returned, as `Date.now()` does
   */
  async watchUnderlines() {
    const changes = await this.editor.evaluateHandle((editor) => {
      const { MutationObserver } = globalThis;
      const isShown = () => editor.querySelector('.squiggly-error') !== null;
      /** @type {{ shown: boolean, at: number }[]} */
      const seen = [{ shown: isShown(), at: Date.now() }];
      const record = () => {
        const shown = isShown();
        if (seen.at(-1)?.shown !== shown) seen.push({ shown, at: Date.now() });
      };
      new MutationObserver(record).observe(editor, { subtree: true, childList: true, attributes: true });
      return seen;
    });
    return () =>
      until('the underlines to go and come back', () =>
        changes.evaluate((seen) => {
          const gone = seen.findIndex(({ shown }) => !shown);
          return gone < 0 ? undefined : seen.slice(gone).find(({ shown }) => shown)?.at;
        }),
      );
  }

  /** Saves a picture of the window. @param {string} name */
  async screenshot(name) {
    await this.page.screenshot({ path: inRoot('out', 'screenshots', `${name}.png`) });
  }
}

/** VS Code's own texts stay English: its language packs are not installed. Runs in the page. @param {string} language */
function setLanguage(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', {
    get: () => language,
    // It is set when VS Code starts, which changes nothing.
    set() {},
  });
}

/** What VS Code has stored about its open editors. Runs in the page. */
async function rememberedEditors() {
  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { indexedDB } = globalThis;
  const found = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-')) continue;
    const database = await answer(indexedDB.open(name));
    const items = database.transaction('ItemTable').objectStore('ItemTable');
    found.push(String(await answer(items.get('memento/workbench.parts.editor'))));
    database.close();
  }
  return found.join('\n');
}

/**
 * Asks until there is an answer.
 * @template T @param {string} what @param {() => T | Promise<T>} ask @param {number} [milliseconds]
 * @returns {Promise<Exclude<T, undefined | false>>}
 */
export async function until(what, ask, milliseconds = timeoutMs) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) {
      return /** @type {Exclude<T, undefined | false>} */ (answer);
    }
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await delay(50);
  }
}
