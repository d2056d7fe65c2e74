import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { serverFor, until } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';
const whole = '1、甲案\n2、乙案\n3、丁案';

const textOf = (message: Diagnostic['message'] = ''): string =>
  typeof message === 'string' ? message : message.value;

describe('server: diagnostics asked for', () => {
  const server = serverFor();

  beforeEach(() => {
    server.configure({});
  });

  it('names the place, the rule and why', async () => {
    const { items } = await server.diagnoseFully(server.open(skipped));
    assert.equal(items.length, 1);
    const [{ range, severity, code, source, message } = assert.fail()] = items;
    assert.deepEqual(range, { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } });
    assert.deepEqual([severity, code, source], [DiagnosticSeverity.Error, 'numbering/gap', 'mreport']);
    assert.match(textOf(message), /跳號.*「4、」.*「3、」/);
  });

  it("links to the rule's page, which is there", async () => {
    const { items } = await server.diagnoseFully(server.open(skipped));
    const href = items[0]?.codeDescription?.href ?? '';
    assert.match(href, /^file:.*\/docs\/rules\/numbering\/gap\.md$/);
    assert.ok(existsSync(fileURLToPath(href)), href);
  });

  it('shows those near what the user sees, where they are too many to show all', async () => {
    server.configure({ maxFindings: 3 });
    const uri = server.open('112年2月30日\n'.repeat(300));
    const lines = async (): Promise<number[]> => {
      const { items } = await server.diagnoseFully(uri);
      assert.equal(items.at(-1)?.code, 'more-findings');
      return items.slice(0, -1).map(({ range }) => range.start.line);
    };
    assert.deepEqual(await lines(), [0, 1, 2]);
    const { diagnostics } = server.refreshed;
    server.notify('mreport/viewport', { uri, first: 0, last: 1 });
    server.notify('mreport/viewport', { uri, first: 200, last: 220 });
    await until(() => server.refreshed.diagnostics > diagnostics);
    assert.deepEqual(await lines(), [209, 210, 211]);
    assert.equal(server.refreshed.diagnostics, diagnostics + 1, 'not for what is shown');
    server.close(uri);
  });

  it('says unchanged as long as neither text nor settings change', async () => {
    const uri = server.open(skipped);
    const { resultId } = await server.diagnoseFully(uri);
    assert.ok(resultId);
    assert.deepEqual(await server.diagnose(uri, resultId), { kind: 'unchanged', resultId });
    assert.equal((await server.diagnoseFully(uri, 'of another server')).items.length, 1);

    server.change(uri, whole);
    const mended = await server.diagnoseFully(uri, resultId);
    assert.deepEqual(mended.items, []);
    assert.notEqual(mended.resultId, resultId);
    assert.equal((await server.diagnose(uri, mended.resultId)).kind, 'unchanged');
  });

  it('does not take a document opened again for the one that was closed', async () => {
    const uri = server.open(skipped);
    const { resultId } = await server.diagnoseFully(uri);
    server.close(uri);
    server.open(whole, uri);
    assert.deepEqual((await server.diagnoseFully(uri, resultId)).items, []);
  });

  it('checks again, and requests to be asked again, after the settings have changed', async () => {
    const uri = server.open(skipped);
    const { resultId } = await server.diagnoseFully(uri);
    const before = { ...server.refreshed };
    server.configure({ rules: { 'numbering/gap': 'off' } });
    await until(() => server.refreshed.diagnostics > before.diagnostics);
    await until(() => server.refreshed.views > before.views);
    assert.deepEqual((await server.diagnoseFully(uri, resultId)).items, []);
  });

  it('does not use settings that changed while it was asking for them', async () => {
    server.onceAsked = () => {
      server.configure({ rules: { 'numbering/gap': 'off' } });
    };
    assert.deepEqual((await server.diagnoseFully(server.open(skipped))).items, []);
  });

  const severities = [
    ['error', DiagnosticSeverity.Error],
    ['warning', DiagnosticSeverity.Warning],
    ['information', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ] as const;
  for (const [setting, severity] of severities) {
    it(`shows ${setting} as ${String(severity)}`, async () => {
      server.configure({ rules: { 'numbering/gap': setting } });
      const { items } = await server.diagnoseFully(server.open(skipped));
      assert.deepEqual(
        items.map((item) => item.severity),
        [severity],
      );
    });
  }

  it('publishes nothing on its own', async () => {
    const uri = server.open(skipped);
    server.change(uri, whole);
    await delay(50);
    server.close(uri);
    await server.untilIdle();
    assert.deepEqual(server.published, []);
  });

  it('has nothing to say about a document that is not open', async () => {
    assert.deepEqual(await server.diagnose('file:///reports/closed.mreport'), { kind: 'full', items: [] });
  });
});

describe('server: language and links as the editor wants them', () => {
  const ruleDocs = 'vscode-remote://host/extensions/mreport/docs/rules/';
  const english = serverFor({ locale: 'en-GB', initializationOptions: { ruleDocs } });
  const chinese = serverFor({ locale: 'zh-hant' });

  it('answers in English, with links to where the client says', async () => {
    const { items } = await english.diagnoseFully(english.open(skipped));
    assert.equal(items[0]?.codeDescription?.href, `${ruleDocs}numbering/gap.md`);
    assert.match(textOf(items[0].message), /[a-z]{3}/);
    assert.doesNotMatch(textOf(items[0].message), /\p{Script=Han}/u);
  });

  it('speaks Chinese to all who read it', async () => {
    const { items } = await chinese.diagnoseFully(chinese.open(skipped));
    assert.match(textOf(items[0]?.message), /跳號/);
  });
});
