import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { strFromU8, unzipSync } from 'fflate';
import { closeEditors, faultyReport, gapIn, openReport, until, untilRules } from './report';

const contentOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['content.xml'] ?? assert.fail('no text'));

describe('exporting', () => {
  const written: string[] = [];
  afterEach(async () => {
    for (const file of written.splice(0)) rmSync(file, { force: true });
    await closeEditors();
  });

  /** A place beside a report. */
  function beside(document: vscode.TextDocument, name: string): string {
    const file = path.join(path.dirname(document.fileName), name);
    written.push(file);
    return file;
  }

  it('writes what the editor shows, saved or not, over what is there, and nothing else', async () => {
    const document = await openReport(faultyReport);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\n附記：尚未存檔。');
    await vscode.workspace.applyEdit(edit);
    const file = beside(document, 'exported.odt');
    writeFileSync(file, 'old');
    const before = readdirSync(path.dirname(file)).sort();
    const target = vscode.Uri.file(file);
    await vscode.commands.executeCommand('mreport.export', { uri: document.uri, to: 'odt', target });
    assert.match(contentOf(file), /尚未存檔/);
    assert.deepEqual(readdirSync(path.dirname(file)).sort(), before);
  });

  it('writes one unit', async () => {
    const document = await openReport('一、甲司\n1、子案\n二、乙處\n1、丑案');
    const file = beside(document, 'unit.odt');
    const given = { uri: document.uri, unit: '二、乙處', to: 'odt', target: vscode.Uri.file(file) };
    await vscode.commands.executeCommand('mreport.export', given);
    assert.match(contentOf(file), /丑案/);
    assert.doesNotMatch(contentOf(file), /子案/);
  });

  it('writes nothing where there is no such unit', async () => {
    const document = await openReport('一、甲司\n1、子案');
    const file = beside(document, 'none.odt');
    const given = { uri: document.uri, unit: '乙處', to: 'odt', target: vscode.Uri.file(file) };
    await vscode.commands.executeCommand('mreport.export', given);
    assert.ok(!existsSync(file));
  });
});

describe('the submission check', () => {
  afterEach(closeEditors);

  it('goes to the chosen finding', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, ['numbering/gap', 'date/weekday']);
    const done = vscode.commands.executeCommand('mreport.checkSubmission', document.uri);
    const wanted = gapIn(document);
    await until('the first error', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const { selection } = vscode.window.activeTextEditor ?? {};
      return selection?.start.isEqual(wanted);
    });
    await done;
  });
});
