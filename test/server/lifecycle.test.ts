import assert from 'node:assert/strict';
import { CodeActionKind, ErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { pulling, serverFor, TestServer, waiting } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';

describe('server: start and end', () => {
  const [server, quiet, exited, abandoned] = [
    TestServer.start('stdio'),
    TestServer.start('stdio'),
    TestServer.start('stdio'),
    TestServer.start('stdio'),
  ];
  const codes = [exited.exitCode(), abandoned.exitCode()];

  it('says who it is and what it can do', async () => {
    const { serverInfo, capabilities } = await server.initialize({ capabilities: pulling });
    assert.deepEqual(serverInfo, { name: 'mreport', version });
    assert.deepEqual(capabilities, {
      experimental: { itemRules: ['numbering/empty', 'text/bracket', 'reference/dangling'] },
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.mreport'] },
      diagnosticProvider: {
        identifier: 'mreport',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    });
    assert.equal(await server.stop(), 0);
    assert.equal(server.stderr, '');
  });

  it('offers no diagnostics to ask for where the editor does not ask', async () => {
    const { capabilities } = await quiet.initialize({ capabilities: waiting });
    assert.equal(capabilities.diagnosticProvider, undefined);
    await quiet.untilIdle();
    assert.deepEqual(quiet.registered, []);
    assert.equal(await quiet.stop(), 0);
  });

  it('ends with 1 when the client exits it, or leaves it alone, before it was shut down', async () => {
    await Promise.all([exited.initialize(), abandoned.initialize()]);
    exited.notify('exit');
    abandoned.process?.stdin?.end();
    assert.deepEqual(await Promise.all(codes), [1, 1]);
  });
});

describe("server: Node's channel between processes", () => {
  const server = serverFor({ transport: 'ipc' });

  it('is as good as a stream', async () => {
    const { items } = await server.diagnoseFully(server.open(skipped));
    assert.deepEqual(
      items.map(({ code }) => code),
      ['numbering/gap'],
    );
  });
});

describe('server: editors that misbehave', () => {
  const server = serverFor();
  server.refuses = true;

  it('works where nothing it requests is granted: settings, notifications of changes, refreshes', async () => {
    const uri = server.open(skipped);
    assert.equal((await server.diagnoseFully(uri)).items.length, 1);
    server.configure({ rules: { 'numbering/gap': 'off' } });
    assert.equal((await server.diagnoseFully(uri)).items.length, 1);
    assert.equal(server.registered.length, 1);
    assert.equal(server.refreshed.diagnostics, 1);
    assert.ok(server.logged.some((message) => message.includes(uri)));
  });

  it('answers a method it does not know with an error', async () => {
    await assert.rejects(server.connection.sendRequest('mreport/unheardOf', {}), (error: unknown) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, ErrorCodes.MethodNotFound);
      return true;
    });
  });

  it('goes on after an edit or the end of a document that was never opened', async () => {
    server.change('file:///reports/never-opened.mreport', '1、甲');
    server.close('file:///reports/never-opened.mreport');
    assert.equal((await server.diagnoseFully(server.open(skipped))).items.length, 1);
  });

  it('goes on after an edit without a range that makes sense', async () => {
    const uri = server.open(skipped);
    const backwards = { start: { line: 2, character: 1 }, end: { line: 0, character: 2 } };
    server.change(uri, { range: backwards, text: '甲案\n2、' });
    server.change(uri, {
      range: { start: { line: 90, character: 7 }, end: { line: 95, character: 0 } },
      text: '\n4、丁案',
    });
    const { units } = await server.outline(uri);
    assert.deepEqual(
      units.map(({ marker, title }) => marker + title),
      ['1、甲案', '2、、丁案', '4、丁案'],
    );
  });
});
