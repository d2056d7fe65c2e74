import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { killServer, serverProcesses } from '../support/server-process.mjs';
import { closeEditors, faultyReport, openReport, rangeOf, ruleOf, until, untilRules } from './report';

const expectedRules = ['numbering/gap', 'date/weekday'];
const more = '邀集各單位會商處理並作成紀錄';
/** How soon findings are back after a crash. */
const promisedMs = 2000;

/** The server of this VS Code: a child of the extension host that the tests run in. */
const killed: number[] = [];
const kill = (): Promise<number> =>
  killServer(path.join('dist', 'server.js'), { parent: process.pid, others: killed });

const rulesOf = (document: vscode.TextDocument): string =>
  vscode.languages.getDiagnostics(document.uri).map(ruleOf).sort().join();

async function type(text: string): Promise<void> {
  for (const key of text) {
    await vscode.commands.executeCommand('type', { text: key });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('a server that crashes', () => {
  before(function () {
    if (process.platform === 'win32') this.skip(); // no `ps`
  });
  afterEach(async () => {
    // Otherwise the crashes of one test count for the next.
    await vscode.commands.executeCommand('mreport.restartServer');
    await closeEditors();
  });

  it('loses no text while the user types, and the findings are back in time', async function () {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const before = '列管案件已依期程辦理完成';
    const { end } = rangeOf(document, before);
    editor.selection = new vscode.Selection(end, end);

    const typing = type(more + more);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const crashedAt = await kill();
    await until('the findings to go', () => rulesOf(document) === '');
    await untilRules(document, expectedRules);
    const took = Date.now() - crashedAt;
    await typing;

    if (this.test) this.test.title += `: ${took} ms`;
    assert.ok(took < promisedMs, `${took} ms`);
    assert.equal(document.getText(), faultyReport.replace(before, before + more + more));
    assert.equal(rulesOf(document), [...expectedRules].sort().join());
  });

  it('while it starts is started again', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);
    const restarting = vscode.commands.executeCommand('mreport.restartServer');
    await until('the old server to end', () => rulesOf(document) === '');
    const crashedAt = await kill();
    await untilRules(document, expectedRules);
    await restarting;
    assert.ok(Date.now() - crashedAt < promisedMs, `${Date.now() - crashedAt} ms`);
  });

  it('again and again is not restarted, until the user does so', async () => {
    const document = await openReport(faultyReport);
    for (let crash = 1; crash <= 4; crash++) {
      await untilRules(document, expectedRules);
      await kill();
      await until('the findings to go', () => rulesOf(document) === '');
    }
    await untilRules(document, expectedRules);
    await kill();
    await until('the findings to go', () => rulesOf(document) === '');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(serverProcesses(path.join('dist', 'server.js'), process.pid), []);
    assert.equal(rulesOf(document), '');

    await vscode.commands.executeCommand('mreport.restartServer');
    await untilRules(document, expectedRules);
  });

  it('leaves one server running, however often it is restarted', async () => {
    const document = await openReport(faultyReport);
    await untilRules(document, expectedRules);
    const restart = (): Thenable<unknown> => vscode.commands.executeCommand('mreport.restartServer');
    await Promise.all([restart(), restart(), restart()]);
    await untilRules(document, expectedRules);
    await until(
      'the other servers to end',
      () => serverProcesses(path.join('dist', 'server.js'), process.pid).length === 1,
    );
  });
});
