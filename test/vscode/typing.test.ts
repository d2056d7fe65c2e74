import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, faultyReport, openReport, rangeOf, ruleOf, untilRules } from './report';

const expectedRules = ['numbering/gap', 'date/weekday'];
const wrongDate = '另於115年2月30日';
/** Long enough for several answers of the server. */
const more = '邀集各單位會商處理並作成紀錄';

const rulesOf = (document: vscode.TextDocument): string[] =>
  vscode.languages.getDiagnostics(document.uri).map(ruleOf);

/** Writes a text key by key; returns the rules of which findings were seen meanwhile. */
async function type(document: vscode.TextDocument, text: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const subscription = vscode.languages.onDidChangeDiagnostics(() => {
    for (const rule of rulesOf(document)) seen.add(rule);
  });
  try {
    for (const key of text) {
      await vscode.commands.executeCommand('type', { text: key });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  } finally {
    subscription.dispose();
  }
  return seen;
}

/** Puts the caret after a text. */
function goAfter(document: vscode.TextDocument, text: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { end } = rangeOf(document, text);
  editor.selection = new vscode.Selection(end, end);
}

/** Opens a report with the caret where a sentence is to be written. */
async function openToWrite(): Promise<vscode.TextDocument> {
  const document = await openReport(faultyReport);
  await untilRules(document, expectedRules);
  goAfter(document, '列管案件已依期程辦理完成。');
  return document;
}

describe('findings while the user types', () => {
  afterEach(closeEditors);

  it('wait in the unfinished sentence until the user pauses; those that were there stay', async () => {
    const document = await openToWrite();
    const seen = await type(document, wrongDate + more);
    assert.ok(!seen.has('date/invalid'), [...seen].join());
    assert.deepEqual(rulesOf(document).sort(), [...expectedRules].sort());

    const findings = await untilRules(document, [...expectedRules, 'date/invalid']);
    const finding = findings.find((each) => ruleOf(each) === 'date/invalid');
    assert.ok(finding && wrongDate.includes(document.getText(finding.range)));
  });

  it('come when the user goes on elsewhere', async () => {
    const document = await openToWrite();
    assert.ok(!(await type(document, wrongDate)).has('date/invalid'));
    goAfter(document, '服務信箱已改用新址');
    assert.ok((await type(document, more)).has('date/invalid'));
  });

  it('come at once when the setting is off', async () => {
    const document = await openToWrite();
    const settings = vscode.workspace.getConfiguration('mreport', document);
    await settings.update('waitWhileTyping', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.ok((await type(document, wrongDate + more)).has('date/invalid'));
    } finally {
      await settings.update('waitWhileTyping', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
