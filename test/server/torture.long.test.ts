import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createConnection,
  createProtocolConnection,
  LogMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { serve } from '../../server/server';
import { findRule } from '../../core/rules/registry';
import { serverFor, TestServer, until } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';
const monthly = readFileSync('samples/monthly-report-with-mistakes.mreport', 'utf8');

describe('server: much at once', function () {
  this.timeout(60_000);
  const server = serverFor();

  it('keeps 200 open reports in step while they are edited in turn', async () => {
    const uris = Array.from({ length: 200 }, () => server.open(skipped));
    for (let round = 1; round <= 5; round++) {
      for (const uri of uris) {
        const start = { line: 0, character: 0 };
        server.change(uri, { range: { start, end: start }, text: `前言${String(round)}\n` });
      }
      const reports = await Promise.all(uris.map((uri) => server.diagnoseFully(uri)));
      for (const { items } of reports)
        assert.deepEqual(
          items.map(({ range }) => range.start.line),
          [2 + round],
        );
    }
    for (const uri of uris) server.close(uri);
  });

  it('keeps up with the user’s typing', async () => {
    const uri = server.open(monthly);
    await server.diagnose(uri);
    const waits: number[] = [];
    const answers: Promise<unknown>[] = [];
    for (let edit = 0; edit < 50; edit++) {
      const start = { line: 300, character: 0 };
      server.change(uri, { range: { start, end: start }, text: '甲' });
      const asked = performance.now();
      const all = Promise.all([server.diagnose(uri), server.outline(uri), server.preview(uri)]);
      answers.push(all.then(() => waits.push(performance.now() - asked)));
      await delay(20);
    }
    await Promise.all(answers);
    // The machine may be busy: what would queue takes longer and longer.
    const [early, late] = [waits.slice(5, 25), waits.slice(-20)].map(
      (some) => some.sort((a, b) => a - b)[10] ?? 0,
    );
    assert.ok((late ?? 0) < Math.max(4 * (early ?? 0), 200), `${String(early)} ms, then ${String(late)} ms`);
  });

  it('takes a message of several megabytes', async () => {
    const uri = server.open(`${monthly}\n`.repeat(80));
    assert.ok((await server.outline(uri)).units.length > 80);
    server.close(uri);
    assert.equal((await server.diagnoseFully(server.open(skipped))).items.length, 1);
  });
});

describe('server: an editor that never answers for its settings', function () {
  this.timeout(30_000);
  const server = TestServer.start('stdio');
  let answer: ((settings: unknown[]) => void) | undefined;
  server.connection.onRequest('workspace/configuration', () => new Promise((resolve) => (answer = resolve)));

  it('is served by the defaults, until it does', async () => {
    await server.initialize();
    const uri = server.open(skipped);
    assert.equal((await server.diagnoseFully(uri)).items.length, 1);
    assert.equal(server.logged.length, 1, server.logged.join('\n'));
    answer?.([{ rules: { 'numbering/gap': 'off' } }]);
    await until(() => server.refreshed.diagnostics > 0);
    assert.equal((await server.diagnoseFully(uri)).items.length, 0);
    assert.equal(await server.stop(), 0);
    assert.equal(server.stderr, '');
  });
});

describe('server: a rule that throws', () => {
  it('loses its own findings only, and the log names it once', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    serve(createConnection(input, output), { version: '0' });
    const client = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    const logged: string[] = [];
    client.onNotification(LogMessageNotification.type, ({ message }) => {
      logged.push(message);
    });
    client.listen();
    const rule = findRule('date/weekday');
    assert.ok(rule !== undefined);
    const whole = { ...rule };
    try {
      rule.check = () => {
        throw new Error('a rule is broken');
      };
      await client.sendRequest('initialize', {
        processId: null,
        capabilities: { textDocument: { diagnostic: {} } },
      });
      const codes = async (uri: string): Promise<unknown[]> => {
        const textDocument = {
          uri,
          languageId: 'mreport',
          version: 1,
          text: `${skipped}\n112年11月11日（星期日）`,
        };
        await client.sendNotification('textDocument/didOpen', { textDocument });
        const report: DocumentDiagnosticReport = await client.sendRequest('textDocument/diagnostic', {
          textDocument,
        });
        return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
      };
      assert.deepEqual(await codes('file:///1.mreport'), ['numbering/gap']);
      assert.deepEqual(await codes('file:///2.mreport'), ['numbering/gap']);
      assert.equal(logged.length, 1);
      assert.match(logged[0] ?? '', /date\/weekday[^]*a rule is broken/);
    } finally {
      Object.assign(rule, whole);
      client.dispose();
    }
  });
});
