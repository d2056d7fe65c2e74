import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeEditors, faultyReport, gapIn, openReport, rangeOf, ruleOf, untilRules } from './report';

const expectedRules = ['numbering/gap', 'date/weekday'];

async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  // The last argument has the edits computed, as the editor does before it applies one.
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    100,
  );
  return actions;
}

/** Applies the fix that the editor would offer first for a rule's finding. */
async function fix(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<void> {
  const fixes = await quickFixes(document, finding.range);
  const chosen = fixes.find(({ isPreferred, edit }) => isPreferred && edit) ?? fixes.find(({ edit }) => edit);
  assert.ok(chosen?.edit, `no quick fix for ${ruleOf(finding)}`);
  assert.ok(await vscode.workspace.applyEdit(chosen.edit));
}

async function replace(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, before), after);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function findingOf(rule: string, findings: vscode.Diagnostic[]): vscode.Diagnostic {
  const found = findings.find((finding) => ruleOf(finding) === rule);
  assert.ok(found, `no finding of ${rule}`);
  return found;
}

describe('findings', () => {
  afterEach(closeEditors);

  it('are at their place, with the rule and its page', async () => {
    const document = await openReport(faultyReport);
    const gap = findingOf('numbering/gap', await untilRules(document, expectedRules));

    assert.equal(gap.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.getText(gap.range), /^4/);
    assert.deepEqual(gap.range.start, gapIn(document));
    assert.ok(typeof gap.code === 'object', 'the finding links to no page');
    assert.ok(existsSync(gap.code.target.fsPath), `${gap.code.target.fsPath} does not exist`);
  });

  it('are corrected by their quick fixes', async () => {
    const document = await openReport(faultyReport);
    const findings = await untilRules(document, expectedRules);

    await fix(document, findingOf('numbering/gap', findings));
    await fix(document, findingOf('date/weekday', await untilRules(document, ['date/weekday'])));

    await untilRules(document, []);
    assert.equal(
      document.getText(),
      faultyReport.replace('4、初核', '3、初核').replace('15日（星期五）', '15日（星期四）'),
    );
  });

  it('follow what the user types', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);

    await replace(document, '4、初核', '3、初核');
    await untilRules(document, ['date/weekday']);

    await vscode.commands.executeCommand('undo');
    await untilRules(document, expectedRules);
  });

  it('go when their rule is turned off', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);
    const settings = vscode.workspace.getConfiguration('mreport', document);

    await settings.update('rules', { 'numbering/gap': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilRules(document, ['date/weekday']);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilRules(document, expectedRules);
  });

  it('are stepped through in the order of the text', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const lineOf = (text: string): number => rangeOf(document, text).start.line;

    await vscode.commands.executeCommand('mreport.nextFinding');
    assert.equal(editor.selection.active.line, lineOf('4、初核'));
    await vscode.commands.executeCommand('mreport.nextFinding');
    assert.equal(editor.selection.active.line, lineOf('（星期五）'));
    await vscode.commands.executeCommand('mreport.previousFinding');
    assert.equal(editor.selection.active.line, lineOf('4、初核'));
  });

  it('are found again after the server was restarted', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);

    await vscode.commands.executeCommand('mreport.restartServer');
    // The old server's findings might still be shown; those of a change can only be the new server's.
    await replace(document, '4、初核', '3、初核');
    await untilRules(document, ['date/weekday']);
  });

  it('are for reports only', async () => {
    const text = await openReport(faultyReport, 'plain.txt');
    const report = await openReport(faultyReport);
    await untilRules(report, expectedRules);
    assert.deepEqual(vscode.languages.getDiagnostics(text.uri), []);
  });
});
