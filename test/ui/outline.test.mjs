import assert from 'node:assert/strict';
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
