import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { faultyReport, lineOf } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

describe('the outline of the units', () => {
  const vscode = useVSCode();

  it('lists the units beside the first report, opens them, and goes to an item', async () => {
    const workbench = await vscode.open(faultyReport);
    await workbench.outlineRow('一、綜合規劃司').waitFor();
    const second = workbench.outlineRow('二、人事處');
    await second.waitFor();

    await second.click();
    await workbench.untilLine(lineOf(faultyReport, '二、人事處'));
    const item = workbench.outlineRow(/\(二\) ?考績及獎懲/);
    await item.waitFor();
    await item.click();
    await workbench.untilLine(lineOf(faultyReport, '(二) 考績及獎懲'));
    await workbench.screenshot('outline');
  });

  it('follows the caret, there and at once back, and into the preamble', async () => {
    const workbench = await vscode.open(faultyReport);
    const { page } = workbench;
    await workbench.outlineRow('二、人事處').waitFor();
    const selected = workbench.outline.locator('.monaco-list-row.selected');
    await workbench.goTo(lineOf(faultyReport, '二、人事處'));
    await selected.filter({ hasText: '二、人事處' }).waitFor();
    await workbench.goTo(lineOf(faultyReport, '一、綜合規劃司'));
    await selected.filter({ hasText: '一、綜合規劃司' }).waitFor();

    // Two keys in a row: the first row is still being selected when the caret is back.
    await workbench.goTo(lineOf(faultyReport, '二、人事處') - 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await delay(1000);
    assert.equal(await selected.filter({ hasText: '二、人事處' }).count(), 0);

    await workbench.goTo(1);
    await selected.waitFor({ state: 'detached' });
    await workbench.goTo(lineOf(faultyReport, '二、人事處'));
    await selected.filter({ hasText: '二、人事處' }).waitFor();
  });

  it('follows what is written', async () => {
    const workbench = await vscode.open(faultyReport);
    await workbench.outlineRow('二、人事處').waitFor();

    await workbench.goTo(lineOf(faultyReport, '二、人事處'));
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type('及政風處');
    await workbench.outlineRow('二、人事處及政風處').waitFor();
    assert.equal(await workbench.outlineRow(/^二、人事處$/).count(), 0);
  });
});
