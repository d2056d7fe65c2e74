import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultyReport } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

describe('in a folder that is not trusted', () => {
  const vscode = useVSCode({ restricted: true });

  it('reports are checked, outlined and shown; what would start a program says that it does not', async () => {
    const workbench = await vscode.open(faultyReport);
    const { page } = workbench;
    await page.getByText('Restricted Mode').first().waitFor();
    await workbench.editor.locator('.squiggly-error').waitFor();
    await workbench.outlineRow(/一、/).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const preview = await workbench.preview();
    await preview.locator('.note.error').first().waitFor();

    await workbench.command('MReport: Export…');
    const pdf = page.locator('.quick-input-list .monaco-list-row', { hasText: 'PDF' }).first();
    await pdf.filter({ hasText: 'trusted folder' }).waitFor();
    await workbench.screenshot('restricted');
    await pdf.click();
    await workbench.notifications.filter({ hasText: 'This folder is not trusted' }).waitFor();
    await workbench.screenshot('restricted-pdf');
    assert.ok(await workbench.notifications.getByText('Export as Web Page').isVisible());
  });
});
