import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultyReport } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

describe('in Traditional Chinese', () => {
  const vscode = useVSCode();

  it('views, findings, fixes, the preview and messages are', async () => {
    const workbench = await vscode.open(faultyReport, { language: 'zh-tw' });
    const { page } = workbench;
    await workbench.editor.locator('.squiggly-error').waitFor();
    await page.getByText('業務報告: 編報單位大綱').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const preview = await workbench.preview();
    await preview.getByRole('button', { name: '整頁' }).waitFor();
    await preview.getByRole('button', { name: '連續' }).waitFor();
    await preview.locator('.note .head').first().click();
    await preview.getByRole('button', { name: '自本項起依序重新編號' }).waitFor();
    await workbench.screenshot('language-chinese');
    assert.match(await workbench.status.innerText(), /1/);

    await workbench.command('MReport: 送出前檢核');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '項次跳號' });
    await row.waitFor();
    await workbench.screenshot('language-chinese-check');
  });
});
