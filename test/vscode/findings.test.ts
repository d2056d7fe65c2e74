import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEditors,
  faultyReport,
  gapIn,
  openReport,
  rangeOf,
  ruleOf,
  until,
  untilRules,
  webviews,
} from './report';

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

/** A file system of one file that cannot be written, as Git's former versions are. */
class FormerVersion implements vscode.FileSystemProvider {
  readonly #content: Uint8Array;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(text: string) {
    this.#content = new TextEncoder().encode(text);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#content.length };
  }

  readFile(): Uint8Array {
    return this.#content;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
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
    assert.equal(gap.code.target.scheme, 'command');
    const [rule] = JSON.parse(gap.code.target.query) as unknown[];
    await vscode.commands.executeCommand(gap.code.target.path, rule);
    await until('the page of the rule, to be read', () => webviews('markdown.preview')[0]);
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

  it('are not repeated in a former version that the report is compared with', async () => {
    const scheme = 'former';
    const provider = vscode.workspace.registerFileSystemProvider(scheme, new FormerVersion(faultyReport), {
      isReadonly: true,
    });
    try {
      const report = await openReport(faultyReport);
      const former = vscode.Uri.from({ scheme, path: '/former.mreport' });
      await vscode.commands.executeCommand('vscode.diff', former, report.uri);
      await untilRules(report, expectedRules);
      await vscode.commands.executeCommand('mreport.restartServer');
      await untilRules(report, expectedRules);
      assert.equal(
        vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === scheme),
        true,
      );
      assert.deepEqual(vscode.languages.getDiagnostics(former), []);
    } finally {
      provider.dispose();
    }
  });

  it('are for reports only', async () => {
    const text = await openReport(faultyReport, 'plain.txt');
    const report = await openReport(faultyReport);
    await untilRules(report, expectedRules);
    assert.deepEqual(vscode.languages.getDiagnostics(text.uri), []);
  });
});
