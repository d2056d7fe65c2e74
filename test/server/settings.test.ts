import assert from 'node:assert/strict';
import { FoldingRangeRequest, HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { serverFor, waiting } from './server';

const skipped = '1、甲案\n2、乙案\n4、丁案';

describe('server: settings', () => {
  const server = serverFor();

  beforeEach(async () => {
    server.configure({});
    await server.untilIdle();
    server.logged.length = 0;
    server.asked.length = 0;
  });

  async function codes(uri: string): Promise<unknown[]> {
    return (await server.diagnoseFully(uri)).items.map(({ code }) => code);
  }

  it('requests notifications of changes, of its own section only', () => {
    assert.deepEqual(
      server.registered.map(({ method, registerOptions }) => [method, registerOptions as unknown]),
      [['workspace/didChangeConfiguration', { section: 'mreport' }]],
    );
  });

  it('asks for them once for each document, and again after a change', async () => {
    const uris = [server.open(skipped), server.open(skipped)];
    for (const uri of uris) {
      await Promise.all([server.diagnose(uri), server.outline(uri), server.preview(uri)]);
    }
    const items = (uri: string) => [{ scopeUri: uri, section: 'mreport' }];
    assert.deepEqual(
      server.asked.map((params) => params.items),
      uris.map(items),
    );
    server.configure({});
    await server.diagnose(uris[1] ?? '');
    assert.equal(server.asked.length, 3);
  });

  it('turns rules off, and changes how much they weigh', async () => {
    const uri = server.open(`${skipped}\n5、112年2月30日`);
    assert.deepEqual(await codes(uri), ['numbering/gap', 'date/invalid']);
    server.configure({ rules: { 'numbering/gap': 'off', 'date/invalid': 'hint' } });
    assert.deepEqual(await codes(uri), ['date/invalid']);
    assert.deepEqual((await server.outline(uri)).findings, { error: 0, warning: 0, information: 0, hint: 1 });
    assert.deepEqual(
      (await server.preview(uri)).splices
        .flatMap(({ inserted }) => inserted)
        .flatMap(({ findings = [] }) => findings.map(({ severity }) => severity)),
      ['hint'],
    );
    assert.deepEqual(server.logged, []);
  });

  it('reads the outline by the scheme that is set, for whichever request comes first', async () => {
    const text = '甲、前言\n1、緣起\n2、經過\n乙、辦理情形\n1、作法\n2、成果';
    const levels = async (): Promise<number[]> => {
      const { units } = await server.outline(server.open(text));
      return units.map(({ children }) => children.length);
    };
    const auto = await levels();
    server.configure({ scheme: 'handbook' });
    assert.notDeepEqual(await levels(), auto);

    const uri = server.open(text);
    const folds = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    await server.outline(uri);
    const again = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.deepEqual(folds, again);
    server.configure({ scheme: 'auto' });
    assert.deepEqual(await levels(), auto);
  });

  it('uses the defaults where settings are malformed, and logs that once a change', async () => {
    const rules = { 'numbering/gap': 'loud', 'numbering/gpa': 'off', 'date/invalid': 'warning' };
    const uris = [server.open(`${skipped}\n5、112年2月30日`), server.open(skipped)];
    for (const round of [1, 2]) {
      server.logged.length = 0;
      server.configure({ scheme: 'brown', rules });
      for (const uri of uris) assert.ok((await codes(uri)).includes('numbering/gap'), String(round));
      assert.equal(server.logged.length, 3, server.logged.join('\n'));
      for (const part of ['mreport.scheme："brown"', '"numbering/gpa"', 'numbering/gap 不可設為 "loud"']) {
        assert.ok(
          server.logged.some((message) => message.includes(part)),
          part,
        );
      }
    }
    const { items } = await server.diagnoseFully(uris[0] ?? '');
    assert.deepEqual(
      items.map(({ severity }) => severity),
      [1, 2],
    );
  });

  const shapes: [settings: unknown, warning: string | undefined][] = [
    [null, undefined],
    [{ scheme: null, rules: null }, undefined],
    ['business', 'mreport：'],
    [[], 'mreport：'],
    [{ rules: ['numbering/gap'] }, 'mreport.rules：'],
    [{ rules: 'off' }, 'mreport.rules：'],
    [{ rules: { 'numbering/gap': false } }, 'mreport.rules：'],
  ];
  for (const [settings, warning] of shapes) {
    it(`${warning === undefined ? 'accepts' : 'warns of'} ${JSON.stringify(settings)}`, async () => {
      server.configure(settings);
      assert.deepEqual(await codes(server.open(skipped)), ['numbering/gap']);
      assert.equal(server.logged.length, warning === undefined ? 0 : 1, server.logged.join('\n'));
      assert.ok(server.logged[0]?.startsWith(warning ?? '') ?? warning === undefined);
    });
  }

  it('ignores what is sent by an editor that is asked', async () => {
    const sent = { mreport: { rules: { 'numbering/gap': 'loud' } } };
    server.notify('workspace/didChangeConfiguration', { settings: sent });
    assert.deepEqual(await codes(server.open(skipped)), ['numbering/gap']);
    assert.deepEqual(server.logged, []);
  });
});

describe('server: settings of an editor that sends them, in English', () => {
  const server = serverFor({ capabilities: waiting, locale: 'en' });

  it('takes what it is sent, and warns once', async () => {
    const uri = server.open(`${skipped}\n112年11月11日`);
    server.notify('workspace/didChangeConfiguration', {
      settings: { mreport: { scheme: 'brown', rules: { 'numbering/gap': 'hint' } } },
    });
    assert.deepEqual((await server.outline(uri)).findings, { error: 0, warning: 0, information: 0, hint: 1 });
    assert.equal(server.logged.length, 1);
    assert.match(server.logged[0] ?? '', /^mreport\.scheme: "brown" is not one of auto, /);
    const position = { line: 3, character: 2 };
    const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.equal((hover?.contents as MarkupContent).value, '11 November 2023 (Saturday)');
  });
});
