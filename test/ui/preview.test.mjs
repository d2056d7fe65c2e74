/* global window, document, CSS, getSelection, getComputedStyle, ClipboardEvent, DataTransfer -- within pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { correctReport, faultyReport, lineOf } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const sample = readFileSync(inRoot('samples', 'monthly-report.mreport'), 'utf8');
/** Several units on many pages; each unit has a word of its own. */
const longReport = ['甲司', '乙司', '丙司']
  .map((unit, index) => {
    const items = Array.from(
      { length: 60 },
      (_, item) => `${item + 1}、${unit}辦理第${item + 1}案，進度正常。`,
    );
    return `${'一二三'.charAt(index)}、${unit}\n\n(一) 重點工作\n\n${items.join('\n\n')}\n\n(二) 其他\n`;
  })
  .join('\n');

describe('the preview', () => {
  const vscode = useVSCode();

  /** A report with its preview open. @param {string} text */
  const openPreview = async (text) => {
    const workbench = await vscode.open(text);
    await workbench.page.keyboard.press('Control+k');
    await workbench.page.keyboard.press('v');
    return { workbench, page: workbench.page, preview: await workbench.preview() };
  };

  it('opens by its keys, shows the report, and follows what is written', async () => {
    const { workbench, page, preview } = await openPreview(correctReport);
    await preview.getByText('考績委員會訂於115年1月15日（星期四）召開。').waitFor();
    await workbench.screenshot('preview');

    await workbench.goTo(lineOf(correctReport, '二、人事處'));
    await page.keyboard.press('End');
    await page.keyboard.type('及政風處');
    await preview.getByText('人事處及政風處').waitFor();
    assert.match(
      (await preview.locator('.sheet').first().textContent()) ?? '',
      /綜合規劃司[^]*人事處及政風處/,
    );
    await preview.locator('.caret', { hasText: '人事處及政風處' }).waitFor();
    await workbench.screenshot('preview-written');
  });

  it('shows the sample on pages, and draws only those near the window', async () => {
    const { workbench, preview } = await openPreview(longReport);
    await preview.locator('.sheet[data-page="1"]').waitFor();
    const pages = Number((await preview.locator('.page-of').innerText()).split('/')[1]);
    assert.ok(pages > 5, `${pages} pages`);
    assert.ok((await preview.locator('.sheet').count()) < 5);

    await preview.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await preview.locator(`.sheet[data-page="${pages}"]`).waitFor();
    await preview.locator('.sheet[data-page="1"]').waitFor({ state: 'detached' });
    await preview.getByText('丙司辦理第60案，進度正常。').waitFor();
    // The editor has scrolled along.
    await workbench.editor.getByText('丙司辦理第45案').waitFor();
  });

  it('goes to the clicked character of the text', async () => {
    const { workbench, preview } = await openPreview(correctReport);
    await preview.getByText('服務信箱已改用新址。').click();
    const line = lineOf(correctReport, '2、服務信箱');
    await workbench.editor
      .locator('.active-line-number')
      .filter({ hasText: String(line) })
      .waitFor();

    await preview.getByText('公開甄選作業已辦理完成。').dblclick({ position: { x: 2, y: 8 } });
    await workbench.untilFocused();
    await workbench.untilLine(lineOf(correctReport, '1、公開甄選'));
    await workbench.caret.filter({ hasText: 'Col 3' }).waitFor();
  });

  it('finds in what is not drawn, and steps from match to match', async () => {
    const { workbench, page, preview } = await openPreview(longReport);
    await preview.locator('.sheet').first().click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('丙司辦理第5');
    const count = preview.locator('.find .count');
    // 5, and 50 to 59.
    await count.filter({ hasText: '1 / 11' }).waitFor();
    await preview.getByText('丙司辦理第5案').waitFor();
    await page.keyboard.press('Shift+Enter');
    await count.filter({ hasText: '11 / 11' }).waitFor();
    await preview.getByText('丙司辦理第59案').waitFor();
    assert.equal(await preview.evaluate(() => CSS.highlights.get('mreport-current')?.size), 1);
    await workbench.screenshot('preview-find');
    await page.keyboard.press('Escape');
    await preview.locator('.find').waitFor({ state: 'hidden' });
    assert.equal(await preview.evaluate(() => CSS.highlights.has('mreport-found')), false);
  });

  it('shows one unit alone, and all again', async () => {
    const { workbench, preview } = await openPreview(longReport);
    const units = preview.locator('.unit');
    await units.focus();
    await units.selectOption({ label: '二、乙司' });
    await preview.getByText('乙司辦理第1案').waitFor();
    assert.equal(await preview.getByText('甲司辦理第1案').count(), 0);
    assert.match(await preview.locator('.page-of').innerText(), /^1 \/ [34]$/);
    await workbench.screenshot('preview-unit');

    await units.selectOption('caret');
    await workbench.editor.locator('.view-line').first().click();
    await preview.getByText('甲司辦理第1案').waitFor();
    await workbench.goTo(lineOf(longReport, '三、丙司') + 3);
    await preview.getByText('丙司辦理第1案').waitFor();
    assert.equal(await preview.getByText('乙司辦理第1案').count(), 0);

    await units.selectOption('all');
    await preview.getByText('乙司辦理第60案').first().waitFor();
  });

  it('zooms by its tools, by keys, and to the width of the pane', async () => {
    const { page, preview } = await openPreview(correctReport);
    const width = async () => (await preview.locator('.sheet').first().boundingBox())?.width ?? 0;
    const percent = preview.locator('.percent');
    await percent.click();
    await percent.filter({ hasText: '100 %' }).waitFor();
    assert.ok(Math.abs((await width()) - 793.7) < 1);
    await preview
      .locator('.sheet')
      .first()
      .click({ position: { x: 20, y: 20 } });
    await page.keyboard.press('Control+-');
    await percent.filter({ hasText: '90 %' }).waitFor();
    assert.ok(Math.abs((await width()) - 0.9 * 793.7) < 1);
    await preview.getByRole('button', { name: 'Page Width' }).click();
    assert.ok((await width()) < 600);
  });

  it('fixes a finding from its note, in one step to undo', async () => {
    const { workbench, page, preview } = await openPreview(faultyReport);
    const note = preview.locator('.note.error').filter({ hasText: '4、' }).first();
    await note.locator('.head').click();
    await note.locator('.fix').first().waitFor();
    await workbench.screenshot('preview-fixes');
    const errors = (await preview.locator('.toolbar .count.error').textContent()) ?? '';
    await note.locator('.fix').first().click();
    await preview.getByText('3、').first().waitFor();
    await preview.locator('.toolbar .count.error.none').waitFor({ state: 'attached' });
    await workbench.editor.getByText('3、初核').waitFor();

    await workbench.editor.locator('.view-line').first().click();
    await page.keyboard.press('Control+z');
    await workbench.editor.getByText('4、初核').waitFor();
    await preview.locator('.toolbar .count.error').filter({ hasText: errors }).waitFor();
  });

  it('goes from finding to finding', async () => {
    const { workbench, preview } = await openPreview(faultyReport);
    await preview.locator('.note.error').first().waitFor();
    await preview.getByRole('button', { name: 'Next Finding' }).click();
    await preview.locator('.note.open').waitFor();
    await workbench.screenshot('preview-next-finding');
  });

  it('copies paragraphs without the ends of their lines', async () => {
    const text = `一、甲司\n(一) ${'辦理情形良好，持續推動。'.repeat(12)}\n(二) 乙\n`;
    const { page, preview } = await openPreview(text);
    await preview.getByText('辦理情形良好').first().waitFor();
    const copied = await preview.evaluate(() => {
      const blocks = document.querySelectorAll('.sheet > *');
      getSelection()?.setBaseAndExtent(blocks[0] ?? document, 0, blocks[2] ?? document, 2);
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      });
      document.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain');
    });
    assert.equal(copied?.replaceAll(' ', ''), text.replaceAll(' ', '').trimEnd());
    await page.keyboard.press('Escape');
  });

  it('flows without pages, and keeps its choices when the page is loaded again', async function () {
    this.timeout(150_000);
    const { workbench, page, preview } = await openPreview(sample);
    await preview.getByRole('button', { name: 'Continuous' }).click();
    await preview.locator('.flow').waitFor();
    await preview.getByRole('button', { name: 'Zoom In' }).click();
    const percent = await preview.locator('.percent').innerText();
    await workbench.screenshot('preview-flow');
    await workbench.untilRemembered(/mreport\.preview[^]*state[^]*flow/);

    await page.reload();
    const again = await workbench.preview();
    await again.locator('.flow > *').first().waitFor();
    assert.equal(await again.locator('.percent').innerText(), percent);
    await workbench.screenshot('preview-reloaded');
  });

  it('keeps its paper white in dark and high-contrast themes', async () => {
    const { workbench, page, preview } = await openPreview(sample);
    for (const name of ['dark', 'high-contrast']) {
      if (name === 'dark') await workbench.command('Preferences: Toggle between Light/Dark Themes');
      else {
        await workbench.command('Preferences: Color Theme');
        await page.locator('.quick-input-widget input').fill('Default High Contrast');
        await page.keyboard.press('Enter');
      }
      await preview.locator(`body.vscode-${name}`).waitFor();
      const { paper, viewHost } = await preview.evaluate(() => ({
        paper: getComputedStyle(document.querySelector('.sheet') ?? document.body).backgroundColor,
        viewHost: getComputedStyle(document.body).backgroundColor,
      }));
      assert.equal(paper, 'rgb(255, 255, 255)');
      assert.notEqual(viewHost, paper);
      await workbench.screenshot(`preview-${name}`);
    }
  });
});
