import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { correctReport, faultyReport, lineOf } from './reports.mjs';
import { until, useVSCode } from './workbench.mjs';

describe('handing in a report', () => {
  const vscode = useVSCode();

  it('exports it by its button, says so, and asks before it overwrites', async () => {
    const workbench = await vscode.open(correctReport);
    const file = workbench.file.replace('.mreport', '.odt');
    rmSync(file, { force: true });

    await exportByButton(workbench, 'OpenDocument Text');
    await workbench.untilAskedFor(file);
    await workbench.screenshot('export-place');
    await workbench.page.keyboard.press('Enter');
    const notification = workbench.notifications.filter({ hasText: 'report.odt was exported.' });
    await notification.getByRole('button', { name: 'Open' }).hover();
    await workbench.screenshot('export-done');
    assert.match(contentOf(file), /初核結果已彙整完竣/);

    writeFileSync(file, 'old');
    await workbench.command('Notifications: Clear All Notifications');
    await exportByButton(workbench, 'OpenDocument Text');
    await workbench.untilAskedFor(file);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('report.odt already exists.').waitFor();
    await workbench.screenshot('export-overwrite');
    assert.equal(readFileSync(file, 'utf8'), 'old');
    await workbench.page.getByRole('button', { name: 'OK' }).click();
    await notification.waitFor();
    assert.match(contentOf(file), /初核結果已彙整完竣/);
  });

  it('exports one unit from the outline', async () => {
    const workbench = await vscode.open(correctReport);
    const file = path.join(path.dirname(workbench.file), 'report-二、人事處.html');
    rmSync(file, { force: true });
    await workbench.outlineRow('二、人事處').click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Export This Unit…' }).click();
    await choose(workbench, 'Web Page');
    await workbench.untilAskedFor(file);
    await workbench.page.keyboard.press('Enter');
    await until('the page', () => existsSync(file));
    const page = readFileSync(file, 'utf8');
    assert.match(page, /公開甄選作業/);
    assert.doesNotMatch(page, /列管案件/);
  });

  it('lists the findings to be dealt with, goes to them, and says when there are none', async () => {
    const workbench = await vscode.open(faultyReport);
    await workbench.editor.locator('.squiggly-error').waitFor();
    await workbench.command('MReport: Run Submission Check');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: '“3、” is missing' });
    await row.waitFor();
    await workbench.screenshot('submission-findings');
    await row.click();
    await workbench.untilLine(lineOf(faultyReport, '4、初核'));
    await workbench.untilFocused();

    // The marker is selected.
    await workbench.page.keyboard.insertText('3、');
    await workbench.untilSaved(correctReport);
    await workbench.command('MReport: Run Submission Check');
    await workbench.notifications
      .filter({ hasText: 'nothing in report.mreport has to be corrected' })
      .waitFor();
    await workbench.screenshot('submission-ready');
  });

  it('imports a text, and lists what it has not kept', async () => {
    const workbench = await vscode.open(correctReport);
    const file = path.join(path.dirname(workbench.file), 'from-pdf.txt');
    writeFileSync(file, '一、秘書室\n- (1) 甲案，業已\n辦竣。\n- 3 -\n(2) 乙案。\n');
    await workbench.command('MReport: Import Report…');
    await workbench.untilAskedFor(`${path.dirname(file)}/`);
    await workbench.pathInput.fill(file);
    await workbench.page.keyboard.press('Enter');
    const notification = workbench.notifications.filter({
      hasText: 'of from-pdf.txt could not be imported unchanged',
    });
    await notification.waitFor();
    await workbench.screenshot('import-notification');
    await notification.getByRole('button', { name: 'Show' }).click();
    await workbench.page.locator('.view-line', { hasText: '“- 3 -” removed' }).waitFor();
    await workbench.page.getByRole('tab', { name: 'Not Imported from from-pdf.txt' }).waitFor();
    await workbench.screenshot('import-left-out');
    rmSync(file);
  });
});

/** @param {import('./workbench.mjs').Workbench} workbench @param {string} format */
async function exportByButton(workbench, format) {
  await workbench.page.getByRole('button', { name: 'Export…' }).first().click();
  await choose(workbench, format);
}

/** @param {import('./workbench.mjs').Workbench} workbench @param {string} label */
async function choose(workbench, label) {
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
}

/** @param {string} file */
function contentOf(file) {
  return strFromU8(unzipSync(readFileSync(file))['content.xml'] ?? assert.fail('no text'));
}
