import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { correctReport, lineOf } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

describe('the preview', () => {
  const vscode = useVSCode();

  it('opens by its keys, shows the report, and follows what is written', async () => {
    const workbench = await vscode.open(correctReport);
    const { page } = workbench;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const preview = await workbench.preview();
    await preview.getByText('考績委員會訂於115年1月15日（星期四）召開。').waitFor();
    await workbench.screenshot('preview');

    await workbench.goTo(lineOf(correctReport, '二、人事處'));
    await page.keyboard.press('End');
    await page.keyboard.type('及政風處');
    await preview.getByText('人事處及政風處').waitFor();
    assert.match(await preview.locator('.sheet').innerText(), /綜合規劃司[^]*人事處及政風處/);
    await workbench.screenshot('preview-written');
  });

  it('leads to the text of what is clicked', async () => {
    const workbench = await vscode.open(correctReport);
    await workbench.page.keyboard.press('Control+k');
    await workbench.page.keyboard.press('v');
    const preview = await workbench.preview();

    await preview.getByText('服務信箱已改用新址。').click();
    const line = workbench.editor.locator('.active-line-number');
    await line.filter({ hasText: String(lineOf(correctReport, '2、服務信箱')) }).waitFor();

    await preview.getByText('公開甄選作業已辦理完成。').dblclick();
    await workbench.untilFocused();
    await workbench.untilLine(lineOf(correctReport, '1、公開甄選'));
  });

  it('is there again after the page is loaded anew', async function () {
    this.timeout(150_000);
    const workbench = await vscode.open(correctReport);
    const { page } = workbench;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    await workbench.preview();
    await workbench.untilRemembered(/mreport\.preview[^]*state[^]*uri/);

    await page.reload();
    const preview = await workbench.preview();
    await preview.getByText('服務信箱已改用新址。').waitFor();
    await workbench.screenshot('preview-reloaded');
  });
});
