import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultyReport, lineOf } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

/** Findings are back within two seconds; a machine that is busy with other work gets three times that. */
const promisedMs = 3 * 2000;
const written = '及政風處';
const added = '3、檔案已清理完畢。';
const withItem = faultyReport.replace('2、服務信箱已改用新址。', `$&\n${added}`);

describe('a server that crashes', () => {
  const vscode = useVSCode();

  it('while the user types disturbs nothing', async function () {
    const workbench = await vscode.open(faultyReport);
    const { page } = workbench;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const preview = await workbench.preview();
    const squiggle = workbench.editor.locator('.squiggly-error');
    await squiggle.waitFor();
    // Expanded and collapsed otherwise than at first.
    await workbench.outlineRow('一、綜合規劃司').locator('.monaco-tl-twistie').click();
    await workbench.outlineRow('(一) 管制考核').waitFor({ state: 'detached' });
    await workbench.outlineRow('(二) 考績及獎懲').locator('.monaco-tl-twistie').click();
    await workbench.outlineRow('1、考績委員會').waitFor();
    const rows = await workbench.outline.getByRole('treeitem').allInnerTexts();

    // One more paragraph: a new server numbers them differently from the old one.
    await workbench.goTo(lineOf(faultyReport, '2、服務信箱'));
    await page.keyboard.press('End');
    await page.keyboard.type(`\n${added}`);
    await preview.getByText(added.slice(2)).waitFor();
    const paragraphs = await preview.locator('.sheet > *').allTextContents();

    await workbench.goTo(lineOf(withItem, '二、人事處'));
    await page.keyboard.press('End');
    await workbench.outline.locator('.monaco-list-row.selected', { hasText: '二、人事處' }).waitFor();

    const typing = page.keyboard.type(written.repeat(10), { delay: 40 });
    await page.waitForTimeout(400);
    const back = await workbench.watchUnderlines();
    const killed = await workbench.killServer();
    const took = (await back()) - killed;
    await typing;
    if (this.test) this.test.title += `: findings are back after ${took} ms`;
    assert.ok(took < promisedMs, `${took} ms`);

    const title = `二、人事處${written.repeat(10)}`;
    await workbench.outlineRow(title).waitFor();
    assert.deepEqual(
      await workbench.outline.getByRole('treeitem').allInnerTexts(),
      rows.map((row) => (row.startsWith('二、人事處') ? row.replace('二、人事處', title) : row)),
    );
    await workbench.outline.locator('.monaco-list-row.selected', { hasText: '二、人事處' }).waitFor();
    await preview.getByText(`人事處${written.repeat(10)}`).waitFor();
    assert.deepEqual(
      await preview.locator('.sheet > *').allTextContents(),
      paragraphs.map((text) => text.replace('人事處', `人事處${written.repeat(10)}`)),
    );
    // While a changed text waits for its findings, the status bar says that it is being checked.
    await workbench.status.filter({ hasText: /1/ }).waitFor();
    assert.equal(await workbench.notifications.count(), 0);
    await workbench.screenshot('crash-recovered');

    await page.keyboard.type('續');
    await preview.getByText(`人事處${written.repeat(10)}續`).waitFor();
    await workbench.untilSaved(withItem.replace('二、人事處', `${title}續`));
  });

  it('again and again is reported once, and is restarted by the button', async () => {
    const workbench = await vscode.open(faultyReport);
    const { page } = workbench;
    const squiggle = workbench.editor.locator('.squiggly-error');
    for (let crash = 1; crash <= 5; crash++) {
      await squiggle.waitFor();
      const back = await workbench.watchUnderlines();
      await workbench.killServer();
      if (crash < 5) await back();
    }
    await squiggle.waitFor({ state: 'detached' });
    const message = workbench.notifications.filter({ hasText: 'The report check has stopped' });
    await message.waitFor();
    await workbench.status.filter({ hasText: 'Not checked' }).waitFor();
    await page.waitForTimeout(1000);
    assert.equal(await workbench.notifications.count(), 1);
    await workbench.screenshot('crash-given-up');

    await message.getByRole('button', { name: 'Restart', exact: true }).click();
    await squiggle.waitFor();
    await message.waitFor({ state: 'detached' });
    await workbench.status.filter({ hasText: '1' }).waitFor();
    assert.equal(await workbench.notifications.count(), 0);
  });

  it('while it starts is not restarted for ever, but from the palette', async () => {
    const workbench = await vscode.open(faultyReport);
    const squiggle = workbench.editor.locator('.squiggly-error');
    await squiggle.waitFor();
    for (let crash = 1; crash <= 5; crash++) await workbench.killServer();
    const message = workbench.notifications.filter({ hasText: 'The report check has stopped' });
    await message.getByRole('button', { name: 'Show Log' }).click();
    await workbench.page.locator('.output-view').waitFor();
    await workbench.screenshot('crash-log');

    await workbench.command('MReport: Restart the Report Check');
    await squiggle.waitFor();
    assert.equal(await workbench.notifications.count(), 0);
  });

  it('is restarted from the palette, also when nothing crashed', async () => {
    const workbench = await vscode.open(faultyReport);
    const squiggle = workbench.editor.locator('.squiggly-error');
    await squiggle.waitFor();
    const back = await workbench.watchUnderlines();
    await workbench.command('MReport: Restart the Report Check');
    await back();
    await workbench.status.filter({ hasText: '1' }).waitFor();
    assert.equal(await workbench.notifications.count(), 0);
  });
});
