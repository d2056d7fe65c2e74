import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openReport, until } from './report';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('mreport.mreport');
  assert.ok(found, 'VS Code does not know the extension');
  return found;
};

describe('the extension', () => {
  afterEach(closeEditors);

  it('sleeps until a report is opened, then wakes', async () => {
    assert.equal(extension().isActive, false);
    const document = await openReport('一、綜合規劃司\n');
    assert.equal(document.languageId, 'mreport');
    await until('the extension to be active', () => extension().isActive);
  });

  it('has each command that package.json promises, and focuses its view', async () => {
    await openReport('一、綜合規劃司\n');
    await until('the extension to be active', () => extension().isActive);
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const promised = contributes.commands.map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(promised.length > 0);
    assert.deepEqual(
      [...promised, 'mreport.outline.focus'].filter((command) => !registered.has(command)),
      [],
    );
  });
});
