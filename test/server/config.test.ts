import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import { pulling, serverFor, until } from './server';

const watching = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('server: the configuration file', () => {
  const server = serverFor({ capabilities: watching });
  const folder = mkdtempSync(join(tmpdir(), 'mreport-config-'));
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const config = join(folder, '.mreportrc.json');

  before(() => {
    mkdirSync(join(folder, 'a'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    // What the last test did is done.
    await server.untilIdle();
    server.logged.length = 0;
    server.published.length = 0;
    server.configure({});
  });

  /** The user saves the file (or, without a text, deletes it). */
  function save(text?: string): void {
    if (text === undefined) rmSync(config);
    else writeFileSync(config, text);
    const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.mreportrc.json'), type }] });
  }

  async function codes(uri: string): Promise<unknown[]> {
    return (await server.diagnoseFully(uri)).items.map(({ code }) => code);
  }

  it('is watched', async () => {
    await until(() => server.registered.length > 1);
    const [, watch] = server.registered;
    assert.deepEqual(
      [watch?.method, watch?.registerOptions],
      ['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**/.mreportrc.json' }] }],
    );
  });

  it('takes effect at once when it comes, changes and goes', async () => {
    const uri = server.open('一、資訊處\n二、綜合規劃司\n(一) 甲\n(三) 丙', uriOf('a/r.mreport'));
    const { resultId } = await server.diagnoseFully(uri);
    assert.deepEqual(await codes(uri), ['numbering/gap']);
    const before = server.refreshed.diagnostics;
    save('{ "rules": { "numbering/gap": "off" } }');
    await until(() => server.refreshed.diagnostics > before);
    assert.deepEqual((await server.diagnoseFully(uri, resultId)).items, []);
    save('{ "units": ["綜合規劃司", "資訊處"] }');
    assert.deepEqual(await codes(uri), ['report/unit', 'numbering/gap']);
    save();
    assert.deepEqual(await codes(uri), ['numbering/gap']);
    assert.deepEqual([server.logged, server.published], [[], []]);
  });

  it('holds over the settings, entry by entry', async () => {
    const uri = server.open('1、甲案\n3、丙案\n4、112年2月30日', uriOf('a/s.mreport'));
    server.configure({ rules: { 'numbering/gap': 'hint', 'date/invalid': 'hint' } });
    save('{ "rules": { "numbering/gap": "warning" } }');
    const { items } = await server.diagnoseFully(uri);
    assert.deepEqual(
      items.map(({ code, severity }) => [code, severity]),
      [
        ['numbering/gap', 2],
        ['date/invalid', 4],
      ],
    );
    save();
  });

  it('shows what is wrong with it in itself, and in the log, and the defaults hold', async () => {
    const uri = server.open('1、甲案\n3、丙案', uriOf('a/t.mreport'));
    save('{\n  "rules": { "numbering/gap": "loud" }\n}');
    assert.deepEqual(await codes(uri), ['numbering/gap']);
    const [published, ...more] = server.published;
    assert.equal(published?.uri, uriOf('.mreportrc.json'));
    const [problem] = published.diagnostics;
    assert.deepEqual(problem?.range, { start: { line: 1, character: 30 }, end: { line: 1, character: 36 } });
    assert.match(problem.message as string, /numbering\/gap 只能是/);
    assert.equal(more.length, 0);
    assert.equal(server.logged.length, 1);
    assert.ok(server.logged[0]?.includes('.mreportrc.json:2:31 '));
    save('{}');
    await server.untilIdle();
    assert.deepEqual(server.published.at(-1)?.diagnostics, []);
    save();
  });
});
