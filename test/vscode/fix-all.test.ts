import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openReport, until, untilRules } from './report';

const wrong = '- 1、甲案。。\n- 2、經查尚無不符,爰同意備查。\n4、丁案。\n';
const right = '1、甲案。\n2、經查尚無不符，爰同意備查。\n4、丁案。\n';
const rules = ['numbering/gap', 'text/bullet', 'text/bullet', 'text/punctuation', 'text/punctuation'];

describe('fixing all that is safe', () => {
  afterEach(closeEditors);

  it('is one command, and one step to undo', async () => {
    const document = await openReport(wrong, 'fixed-by-command.mreport');
    await untilRules(document, rules);
    await vscode.commands.executeCommand('mreport.fixAll');
    assert.equal(document.getText(), right);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), wrong);
  });

  it('happens on saving, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll': 'explicit' });
    try {
      const document = await openReport(wrong, 'fixed-on-saving.mreport');
      await untilRules(document, rules);
      const editor = vscode.window.activeTextEditor;
      await editor?.edit((edit) => {
        edit.insert(document.positionAt(wrong.length), '5、戊案。\n');
      });
      await document.save();
      await until('the fixed text', () => document.getText() === `${right}5、戊案。\n`);
    } finally {
      await settings.update('codeActionsOnSave', undefined);
    }
  });
});
