import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { serverFor } from './server';

const program = resolve('dist', 'server.js');
const frame = (message: unknown): string => {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const initialize = (params: unknown): string =>
  frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params });

/** What a server says to these bytes, and how it ends after it has said something and nothing more comes. */
async function answersTo(input: string): Promise<{ output: string; error: string; code: unknown }> {
  const child = spawn(process.execPath, [program, '--stdio']);
  const ended = once(child, 'close') as Promise<unknown[]>;
  let [output, error] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
    // The header of a message may come before the message.
    if (output.includes('{')) child.stdin.end();
  });
  child.stderr.on('data', (bytes: Buffer) => (error += bytes.toString()));
  child.stdin.on('error', () => undefined).write(input);
  const [code] = await ended;
  return { output, error, code };
}

describe('server: what is no message', () => {
  it('is answered in plain words where the parameters of initialize are malformed', async () => {
    for (const params of [null, [1], 7, undefined, { processId: 1 }]) {
      const { output, error } = await answersTo(initialize(params));
      assert.match(
        output,
        /"code":-32602,"message":"The parameters are malformed\."/,
        JSON.stringify(params),
      );
      assert.equal(error, '');
    }
  });

  it('is ignored and logged where it is not JSON', async () => {
    const { output, code } = await answersTo(frame('{"jsonrpc":'));
    assert.match(output, /"method":"window\/logMessage".*"A message is not JSON and was ignored\."/);
    assert.equal(code, 1);
  });

  it('ends the server where a header does not say how long the message is', async () => {
    for (const header of ['Content-Type: a/b', 'Content-Length: abc', 'GET / HTTP/1.1']) {
      const { error, code } = await answersTo(`${header}\r\n\r\n{}`);
      assert.equal(error, 'The server ends: a message came without a header that says its Content-Length.\n');
      assert.equal(code, 1);
    }
  });
});

describe('server: a document whose address is no URI', () => {
  const server = serverFor();

  it('is checked and exported like any, without its images', async () => {
    const uri = server.open('一、資訊處\n![圖](a.png)\n3、甲案', 'file://[/x.mreport');
    server.logged.length = 0;
    assert.ok((await server.diagnoseFully(uri)).items.length > 0);
    const exported = await server.export({ uri, to: 'html' });
    assert.match(exported.type === 'file' ? exported.notes.join() : exported.message, /圖片「a\.png」未放入/);
    assert.deepEqual(server.logged, []);
  });
});
