import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  CodeActionRequest,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentSymbolRequest,
  type CodeAction,
  type Range,
} from 'vscode-languageserver/node';
import { pulling, serverFor, until, waiting, type TestServer } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** The rules that the server publishes for a report. */
async function publishedRules(server: TestServer, uri: string): Promise<unknown[]> {
  const latest = () => server.published.filter((params) => params.uri === uri).at(-1);
  await until(() => latest() !== undefined);
  return latest()?.diagnostics.map(({ code }) => code) ?? [];
}

async function rules(server: TestServer, uri: string): Promise<unknown[]> {
  return (await server.diagnoseFully(uri)).items.map(({ code }) => code);
}

/** A folder with a configuration file that turns a rule off, or gives it back. */
class ConfiguredFolder {
  readonly #path = mkdtempSync(join(tmpdir(), 'mreport-clients-'));
  readonly uri = pathToFileURL(this.#path).href;

  turn(severity: 'off' | 'error'): void {
    writeFileSync(
      join(this.#path, '.mreportrc.json'),
      JSON.stringify({ rules: { 'numbering/gap': severity } }),
    );
  }

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }
}

describe('server: settings in initializationOptions', () => {
  const off = { rules: { 'numbering/gap': 'off' } };

  describe('of a client that cannot be asked', () => {
    const server = serverFor({ capabilities: waiting, initializationOptions: { settings: off } });

    it('apply until it sends others', async () => {
      const uri = server.open(skipped);
      assert.deepEqual(await publishedRules(server, uri), []);
      server.notify(DidChangeConfigurationNotification.method, { settings: null });
      assert.deepEqual(await publishedRules(server, server.open(skipped)), []);
      server.notify(DidChangeConfigurationNotification.method, { settings: { mreport: {} } });
      assert.deepEqual(await publishedRules(server, server.open(skipped)), ['numbering/gap']);
    });
  });

  describe('within the section’s name', () => {
    const server = serverFor({
      capabilities: waiting,
      initializationOptions: { settings: { mreport: off } },
    });

    it('apply as well', async () => {
      assert.deepEqual(await publishedRules(server, server.open(skipped)), []);
    });
  });

  describe('of a client that answers with nothing', () => {
    const server = serverFor({ initializationOptions: { settings: off } });

    it('apply; what it answers applies instead', async () => {
      server.configure(null);
      assert.deepEqual(await rules(server, server.open(skipped)), []);
      server.configure({});
      assert.deepEqual(await rules(server, server.open(skipped)), ['numbering/gap']);
    });
  });
});

describe('server: a client that watches no files', () => {
  const server = serverFor();
  const folder = new ConfiguredFolder();
  after(() => {
    folder.remove();
  });

  it('has a changed configuration file applied all the same', async () => {
    folder.turn('off');
    const uri = server.open(skipped, `${folder.uri}/r.mreport`);
    assert.deepEqual(await rules(server, uri), []);
    folder.turn('error');
    await delay(1050);
    assert.deepEqual(await rules(server, uri), ['numbering/gap']);
  });
});

describe('server: a client that knows no symbols below symbols', () => {
  const server = serverFor({ capabilities: { textDocument: { diagnostic: {} } } });

  it('gets them one after the other, each with the name of the one above', async () => {
    const uri = server.open('一、甲司\n(一) 乙\n二、丙司');
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols?.map((symbol) =>
        'location' in symbol
          ? [symbol.name, symbol.containerName, symbol.location.uri === uri]
          : 'no location',
      ),
      [
        ['一、甲司', undefined, true],
        ['(一) 乙', '一、甲司', true],
        ['二、丙司', undefined, true],
      ],
    );
  });
});

describe('server: edits', () => {
  async function edits(server: TestServer): Promise<{ uri: string; actions: CodeAction[] }> {
    const uri = server.open(skipped, undefined, 7);
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: everything,
      context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
    });
    return { uri, actions: (actions ?? []).filter((action): action is CodeAction => 'edit' in action) };
  }

  describe('for a client that takes versions', () => {
    const server = serverFor({
      capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } },
    });

    it('name the version that they are made for', async () => {
      const { uri, actions } = await edits(server);
      assert.ok(actions.length > 0);
      for (const { edit } of actions) {
        assert.equal(edit?.changes, undefined);
        assert.deepEqual(
          edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
          [{ uri, version: 7 }],
        );
      }
    });
  });

  describe('for another client', () => {
    const server = serverFor();

    it('are changes by URI', async () => {
      const { uri, actions } = await edits(server);
      assert.ok(actions.length > 0);
      for (const { edit } of actions) assert.deepEqual(Object.keys(edit?.changes ?? {}), [uri]);
    });
  });
});

describe('server: a report that was never saved', () => {
  const folder = new ConfiguredFolder();
  const other = new ConfiguredFolder();
  folder.turn('off');
  after(() => {
    folder.remove();
    other.remove();
  });
  const server = serverFor({
    capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } },
    folders: [folder.uri],
  });

  it('is checked by the configuration of the only folder; with several, nobody knows where it belongs', async () => {
    const uri = server.open(skipped, 'untitled:Untitled-1');
    assert.deepEqual(await rules(server, uri), []);
    server.folders = [folder.uri, other.uri];
    const { refreshed } = server;
    const before = refreshed.diagnostics;
    server.notify(DidChangeWorkspaceFoldersNotification.method, {
      event: { added: [{ uri: other.uri, name: 'other' }], removed: [] },
    });
    await until(() => refreshed.diagnostics > before);
    assert.deepEqual(await rules(server, uri), ['numbering/gap']);
  });
});
