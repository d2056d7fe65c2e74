import assert from 'node:assert/strict';
import {
  DocumentDiagnosticRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { serverFor, TestServer } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';

/** The code of the error that a request is answered with. */
async function codeOf(answer: Promise<unknown>): Promise<number> {
  const result = await answer.then(
    (given: unknown) => assert.fail(`it was answered: ${JSON.stringify(given)}`),
    (error: unknown) => error,
  );
  assert.ok(result instanceof ResponseError, String(result));
  return result.code;
}

describe('server: before its start and after its end', () => {
  const [early, twice, late] = [
    TestServer.start('stdio'),
    TestServer.start('stdio'),
    TestServer.start('stdio'),
  ];

  it('refuses what comes before it is initialized, and goes on as usual', async () => {
    early.open(skipped, 'file:///early.mreport');
    for (const method of ['mreport/outline', 'textDocument/hover', 'mreport/unheardOf', 'shutdown']) {
      const code = await codeOf(early.connection.sendRequest(method, { uri: 'file:///early.mreport' }));
      assert.equal(code, ErrorCodes.ServerNotInitialized, method);
    }
    await early.initialize();
    const items = async (uri: string): Promise<number> => (await early.diagnoseFully(uri)).items.length;
    assert.equal(await items('file:///early.mreport'), 0, 'what came too early was ignored');
    assert.equal(await items(early.open(skipped)), 1);
    assert.equal(await early.stop(), 0);
    assert.equal(early.stderr, '');
  });

  it('is initialized once, and by a client that says what it can do', async () => {
    const initialize = (params: object) => twice.connection.sendRequest('initialize', params);
    await codeOf(initialize({ processId: null }));
    await twice.initialize();
    assert.equal(await codeOf(initialize({ capabilities: {} })), ErrorCodes.InvalidRequest);
    assert.equal((await twice.diagnoseFully(twice.open(skipped))).items.length, 1);
    assert.equal(await twice.stop(), 0);
  });

  it('answers what was asked before it was shut down, and refuses what comes after', async () => {
    await late.initialize();
    const uri = late.open(skipped);
    const asked = [1, 2, 3].map(() => late.outline(uri));
    const ended = late.exitCode();
    const shutdown = late.connection.sendRequest('shutdown');
    const refused = codeOf(late.outline(uri));
    late.change(uri, '1、甲');
    assert.deepEqual(await Promise.all(asked.map(async (answer) => (await answer).units.length)), [3, 3, 3]);
    await shutdown;
    assert.equal(await refused, ErrorCodes.InvalidRequest);
    late.notify('exit');
    assert.equal(await ended, 0);
    assert.equal(late.stderr, '');
  });
});

describe('server: requests and notifications that make no sense', () => {
  const server = serverFor();

  afterEach('it still serves', async () => {
    assert.equal((await server.diagnoseFully(server.open(skipped))).items.length, 1);
  });

  const textDocument = { uri: 'file:///1.mreport' };
  const start = { line: 0, character: 0 };
  const requests: [method: string, params: object | undefined][] = [
    ['textDocument/documentSymbol', undefined],
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', { textDocument: null }],
    ['textDocument/diagnostic', { textDocument: { uri: 7 } }],
    ['textDocument/diagnostic', []],
    ['textDocument/hover', { textDocument }],
    ...[-1, 0.5, null, NaN, '1', 1e300, Infinity].map((line): [string, object] => [
      'textDocument/hover',
      { textDocument, position: { line, character: 0 } },
    ]),
    ['textDocument/codeAction', { textDocument, range: { start }, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { textDocument, range: { start, end: start } }],
    [
      'textDocument/codeAction',
      { textDocument, range: { start, end: start }, context: { only: 'quickfix' } },
    ],
    ['mreport/outline', undefined],
    ['mreport/outline', {}],
    ['mreport/preview', { uri: ['file:///1.mreport'] }],
  ];
  it('answers requests with malformed parameters with an error', async () => {
    for (const [method, params] of requests) {
      const answer =
        params === undefined
          ? server.connection.sendRequest(method)
          : server.connection.sendRequest(method, params);
      assert.equal(await codeOf(answer), ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}`);
    }
  });

  it('answers requests for places that are not there', async () => {
    const uri = server.open(skipped);
    const position = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
    assert.equal(
      await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
      null,
    );
    const context = { diagnostics: [], only: null };
    const params = { textDocument: { uri }, range: { start: position, end: start }, context };
    assert.deepEqual(await server.connection.sendRequest('textDocument/codeAction', params), []);
    assert.equal((await server.preview(uri, 'no result of this server')).incremental, false);
  });

  it('passes over malformed notifications, and says so once a kind', async () => {
    const uri = server.open(skipped);
    server.logged.length = 0;
    const at = (range: unknown): object => ({ contentChanges: [{ range, text: '甲' }] });
    const open = { uri, languageId: 'mreport', version: 1 };
    for (let round = 0; round < 3; round++) {
      for (const range of [null, {}, { start }, { start, end: { line: -1, character: 0 } }, 7])
        server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, ...at(range) });
      for (const contentChanges of [null, 7, [null], [{}], [{ text: 7 }]])
        server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
      server.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: '' }] });
      server.notify('textDocument/didOpen', { textDocument: { ...open, text: null } });
      server.notify('textDocument/didClose', {});
      server.notify('textDocument/didSave', { textDocument: { uri } });
      server.notify('workspace/didChangeWatchedFiles', { changes: null });
      server.notify('mreport/unheardOf', {});
    }
    assert.equal((await server.outline(uri)).units.length, 3, 'the text is as it was');
    assert.equal(server.logged.length, 4, server.logged.join('\n'));
  });

  it('takes any version for the next one, and a document that is opened again for a new one', async () => {
    const uri = server.open(skipped, 'file:///versions.mreport', 9);
    for (const version of [8, 8, -3, 2 ** 31 - 1, 0]) {
      const contentChanges = [{ text: `${skipped}\n${String(version)}` }];
      server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
      assert.equal((await server.outline(uri)).version, version);
    }
    server.open('1、甲案', uri);
    const { version, units } = await server.outline(uri);
    assert.deepEqual([version, units.length], [1, 1]);
    server.close(uri);
    server.close(uri);
    assert.deepEqual((await server.outline(uri)).version, -1);
  });
});

describe('server: requests that are cancelled', () => {
  const server = serverFor();

  const sendRaw = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.input?.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };

  it('drops those that still wait', async () => {
    const uri = server.open(skipped);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const asked = ['mreport/outline', 'mreport/preview', DocumentDiagnosticRequest.method].map((method) => {
      const source = new CancellationTokenSource();
      const answer = codeOf(
        server.connection.sendRequest(method, { uri, textDocument: { uri } }, source.token),
      );
      source.cancel();
      return answer;
    });
    for (const code of await Promise.all(asked)) assert.equal(code, LSPErrorCodes.RequestCancelled);
  });

  it('ignores that unknown and finished ones are cancelled, again and again', async () => {
    const uri = server.open(skipped);
    await server.outline(uri);
    for (let id = -50; id < 500; id++) sendRaw({ method: '$/cancelRequest', params: { id } });
    for (const id of ['', 'none', null, {}]) sendRaw({ method: '$/cancelRequest', params: { id } });
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal((await server.diagnoseFully(server.open(skipped))).items.length, 1);
  });
});
