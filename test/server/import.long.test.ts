import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { importRequest } from '../../protocol/import';
import { serverFor } from './server';

describe('server: import of a large file', () => {
  const server = serverFor({ transport: 'stdio' });
  const text = '1、甲案，於112年12月1日召開會議。\n'.repeat(20_000);
  const content = Buffer.from(text).toString('base64');

  it('lets other requests have their answers meanwhile', async () => {
    const uri = server.open('1、甲案\n3、丙案');
    let done = false;
    const imported = server.connection
      .sendRequest(importRequest, { name: 'a.txt', content })
      .finally(() => (done = true));
    for (let answers = 0; answers < 5; answers++) {
      assert.equal((await server.diagnoseFully(uri)).items.length, 1);
      assert.equal(done, false, 'the import came first');
    }
    const result = await imported;
    assert.ok('text' in result);
    assert.equal(result.text.length, text.length);
  });

  it('is given up when it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const imported = server.connection.sendRequest(importRequest, { name: 'a.txt', content }, source.token);
    setTimeout(() => {
      source.cancel();
    }, 200);
    const started = performance.now();
    await assert.rejects(imported, (error) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestCancelled);
      return true;
    });
    assert.ok(performance.now() - started < 2000);
  });
});
