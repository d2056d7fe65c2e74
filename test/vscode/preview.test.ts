import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, faultyReport, openReport, until } from './report';

const previews = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('mreport.preview'),
    );

describe('the preview', () => {
  afterEach(closeEditors);

  it('opens beside the report, titled after its file, and once only', async () => {
    const document = await openReport(faultyReport);
    await vscode.commands.executeCommand('mreport.showPreviewToSide');
    const tab = await until('the preview', () => previews()[0]);

    assert.match(tab.label, new RegExp(path.basename(document.fileName).replace('.', '\\.')));
    assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);

    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('mreport.showPreviewToSide');
    assert.equal(previews().length, 1);
  });
});
