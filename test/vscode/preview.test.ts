import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, faultyReport, openReport, until, webviews } from './report';

const previews = (): vscode.Tab[] => webviews('mreport.preview');
const nameOf = ({ fileName }: vscode.TextDocument): string => path.basename(fileName);

/** Until the previews are titled so, one a line. */
async function untilTitled(title: string): Promise<void> {
  const titles = (): string[] => previews().map(({ label }) => label);
  await until(`the preview ${title}`, () => titles().join('\n') === title).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are ${titles().join(', ')}`, { cause: error });
  });
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const beside = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
const showPreview = (): Thenable<unknown> => vscode.commands.executeCommand('mreport.showPreviewToSide');
const toggleLock = (): Thenable<unknown> => vscode.commands.executeCommand('mreport.togglePreviewLock');

describe('the preview', () => {
  afterEach(closeEditors);

  it('opens beside the report, titled after its file, and once only', async () => {
    const document = await openReport(faultyReport);
    await showPreview();
    await untilTitled(`Preview ${nameOf(document)}`);
    assert.equal(previews()[0]?.group.viewColumn, vscode.ViewColumn.Two);

    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await showPreview();
    assert.equal(previews().length, 1);
  });

  it('follows the active report, unless it is locked', async () => {
    const first = await openReport(faultyReport);
    await showPreview();
    await untilTitled(`Preview ${nameOf(first)}`);
    await vscode.window.showTextDocument(first, vscode.ViewColumn.One);
    const second = await openReport('一、綜合規劃司\n');
    await untilTitled(`Preview ${nameOf(second)}`);

    await toggleLock();
    await untilTitled(`[Preview] ${nameOf(second)}`);
    await vscode.window.showTextDocument(first, vscode.ViewColumn.One);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await untilTitled(`[Preview] ${nameOf(second)}`);
    await showPreview();
    await untilTitled(`[Preview] ${nameOf(second)}\nPreview ${nameOf(first)}`);
  });

  it('follows its report to another name, and from folder to folder', async () => {
    const document = await openReport(faultyReport);
    await showPreview();
    await untilTitled(`Preview ${nameOf(document)}`);
    const renamed = beside(document.uri, 'renamed.mreport');
    await rename(document.uri, renamed);
    await untilTitled('Preview renamed.mreport');

    await toggleLock();
    await untilTitled('[Preview] renamed.mreport');
    const folder = beside(renamed, 'folder');
    await vscode.workspace.fs.createDirectory(folder);
    const moved = vscode.Uri.joinPath(folder, 'moved.mreport');
    await rename(renamed, moved);
    await untilTitled('[Preview] moved.mreport');
    await rename(folder, beside(renamed, 'elsewhere'));
    await vscode.workspace.fs.delete(beside(renamed, 'elsewhere'), { recursive: true });
  });

  for (const locked of [false, true]) {
    it(`follows a report that is saved for the first time${locked ? ', locked' : ''}`, async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const name = `first-${String(locked)}.mreport`;
      const file = vscode.Uri.joinPath(folder.uri, name);
      const untitled = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
      const editor = await vscode.window.showTextDocument(untitled, { preview: false });
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), '一、甲司\n');
      });
      await showPreview();
      await untilTitled(`Preview ${name}`);
      if (locked) await toggleLock();
      await vscode.window.showTextDocument(untitled, vscode.ViewColumn.One);
      // It has a name already, so that nobody is asked for one.
      assert.ok(await untitled.save());
      await until('the saved report', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString()),
      );
      await until('the untitled one to be closed', () => untitled.isClosed);
      await untilTitled(`${locked ? '[Preview]' : 'Preview'} ${name}`);
    });
  }
});
