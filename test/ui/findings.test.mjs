import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { correctReport, faultyReport, lineOf } from './reports.mjs';
import { useVSCode } from './workbench.mjs';

describe('an error in a report', () => {
  const vscode = useVSCode();

  it('is underlined, listed among the problems, and corrected by its quick fix', async () => {
    const workbench = await vscode.open(faultyReport);
    const { page } = workbench;
    const squiggle = workbench.editor.locator('.squiggly-error');
    await squiggle.waitFor();

    await page.keyboard.press('Control+Shift+m');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'numbering/gap' });
    await problem.waitFor();
    await workbench.screenshot('findings-problems');

    await problem.dblclick({ position: { x: 80, y: 10 } }); // on the message; the rule's name is a link
    await workbench.untilLine(lineOf(faultyReport, '4、初核'));
    await workbench.untilFocused();
    await workbench.editor.locator('.lightBulbWidget').waitFor();
    await page.keyboard.press('Control+.');
    const fixes = page.locator('.action-widget .monaco-list-row.action');
    await fixes.first().waitFor();
    await workbench.screenshot('findings-quick-fixes');
    await fixes.first().click();

    await squiggle.waitFor({ state: 'detached' });
    await problem.waitFor({ state: 'detached' });
    await workbench.screenshot('findings-corrected');
    await workbench.untilSaved(correctReport);
  });

  it('is shown while the user types', async () => {
    const workbench = await vscode.open(correctReport);
    const { page } = workbench;
    const squiggle = workbench.editor.locator('.squiggly-error');
    await workbench.outlineRow('一、綜合規劃司').waitFor(); // The server has read the report by now.
    assert.equal(await squiggle.count(), 0);

    await workbench.goTo(lineOf(correctReport, '3、初核'));
    await page.keyboard.press('Delete');
    await page.keyboard.type('5');
    await squiggle.waitFor();
    await page.keyboard.press('Control+z');
    await squiggle.waitFor({ state: 'detached' });
  });
});
