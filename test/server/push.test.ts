import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { serverFor, until, waiting } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';
const whole = '1、甲案\n2、乙案\n3、丁案';

describe('server: diagnostics published', () => {
  const server = serverFor({ capabilities: waiting });

  const publishedOf = (uri: string): PublishDiagnosticsParams[] =>
    server.published.filter((params) => params.uri === uri);

  /** What the editor shows in the end, once `version` has been published. */
  async function shown(uri: string, version: number): Promise<string[]> {
    await until(() => publishedOf(uri).at(-1)?.version === version);
    return (
      publishedOf(uri)
        .at(-1)
        ?.diagnostics.map(({ code }) => String(code)) ?? []
    );
  }

  it('says which version they belong to', async () => {
    const uri = server.open(skipped);
    assert.deepEqual(await shown(uri, 1), ['numbering/gap']);
    assert.deepEqual(await shown(uri, server.change(uri, whole)), []);
    assert.deepEqual(await shown(uri, server.change(uri, skipped)), ['numbering/gap']);
  });

  it('ends a burst of edits with the last version, and looks but once at those that come together', async () => {
    const uri = server.open(whole);
    await shown(uri, 1);
    const before = publishedOf(uri).length;
    for (let edit = 0; edit < 50; edit++) server.change(uri, edit % 2 === 0 ? whole : skipped);
    const version = server.change(uri, `前言\n${skipped}`);
    assert.deepEqual(await shown(uri, version), ['numbering/gap']);
    // What is still to come comes before what belongs to a later document.
    await shown(server.open(skipped), 1);
    assert.equal(publishedOf(uri).at(-1)?.version, version);
    assert.ok(publishedOf(uri).length - before < 45, `${String(publishedOf(uri).length - before)} times`);
  });

  it('says nothing as long as nothing else is found', async () => {
    const uri = server.open(skipped);
    await shown(uri, 1);
    const before = publishedOf(uri).length;
    for (let edit = 0; edit < 5; edit++) {
      server.change(uri, `${skipped}${'案'.repeat(edit)}`);
      await server.untilIdle();
    }
    await shown(uri, server.change(uri, whole));
    assert.equal(publishedOf(uri).length - before, 1);
  });

  it('takes them back when the document is closed, also right after an edit', async () => {
    const uri = server.open(skipped);
    await shown(uri, 1);
    server.change(uri, `${skipped}\n`);
    server.close(uri);
    // What has yet to be checked is checked before a document that comes later.
    await shown(server.open(skipped), 1);
    assert.deepEqual(publishedOf(uri).at(-1), { uri, diagnostics: [] });
  });

  it('checks what is open again when the editor sends its settings', async () => {
    const uri = server.open(skipped);
    await shown(uri, 1);
    const send = async (mreport: unknown): Promise<string[]> => {
      const before = publishedOf(uri).length;
      server.notify('workspace/didChangeConfiguration', { settings: { mreport } });
      await until(() => publishedOf(uri).length > before);
      return shown(uri, 1);
    };
    assert.deepEqual(await send({ rules: { 'numbering/gap': 'off' } }), []);
    assert.deepEqual(await send({}), ['numbering/gap']);
    assert.deepEqual(server.asked, [], 'an editor that cannot be asked is not');
    assert.equal(server.refreshed.diagnostics, 0);
  });
});

describe('server: findings that stay the same', () => {
  const server = serverFor({ capabilities: waiting });

  it('are not published again', async () => {
    const uri = server.open('1、甲\n3、乙');
    await until(() => server.published.length === 1);
    server.change(uri, '1、甲\n3、乙案');
    server.change(uri, '1、甲\n4、乙案');
    await until(() => server.published.length === 2);
    assert.deepEqual(
      server.published.map(({ version }) => version),
      [1, 3],
    );
  });
});
