import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { run } from '../../cli/command-line';
import { folderWith, mreport, type LintResult, type Run } from './mreport';

const gap = '1、甲案\n3、丙案';

type Line = Partial<LintResult['files'][number]> & { line?: number; error?: string };

function linesOf({ stdout }: Run): Line[] {
  assert.ok(stdout === '' || stdout.endsWith('\n'));
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

describe('mreport lint --format ndjson', () => {
  const folder = folderWith({
    'a.mreport': gap,
    'big5.mreport': Buffer.from([0xb3, 0xf8, 0xa7, 0x69]),
    'c.mreport': '1、甲案\n2、乙案\u2028。',
  });
  symlinkSync('none', join(folder, 'd.mreport'));

  it('writes a line a file, the same as in JSON', async () => {
    const [ndjson, json] = await Promise.all(
      ['ndjson', 'json'].map((format) =>
        mreport(['lint', '--format', format, 'a.mreport', 'c.mreport'], { cwd: folder }),
      ),
    );
    assert.deepEqual(linesOf(ndjson!), (JSON.parse(json!.stdout) as LintResult).files);
    assert.deepEqual([ndjson!.stderr, ndjson!.code], ['', 1]);
  });

  it('goes on where a file cannot be read, and says so in its line and at the end', async () => {
    const args = [
      'lint',
      '--format=ndjson',
      'big5.mreport',
      'none.mreport',
      'd.mreport',
      '*.txt',
      'a.mreport',
    ];
    const done = await mreport(args, { cwd: folder });
    const lines = linesOf(done);
    assert.deepEqual(
      lines.map(({ path, error }) => [path, error === undefined]),
      [
        ['big5.mreport', false],
        ['none.mreport', false],
        ['d.mreport', false],
        ['*.txt', false],
        ['a.mreport', true],
      ],
    );
    assert.match(lines[0]?.error ?? '', /^big5\.mreport：.*--encoding big5。$/);
    assert.match(lines[1]?.error ?? '', /不存在/);
    assert.deepEqual([done.stderr, done.code], ['mreport: 有 4 份報告未能檢查，原因見各該行的 error。\n', 2]);
  });

  it('counts warnings over all files', async () => {
    const args = ['lint', '--format=ndjson', '--rule=numbering/gap=warning', '--max-warnings=0', 'a.mreport'];
    const { stderr, code } = await mreport(args, { cwd: folder });
    assert.deepEqual([stderr, code], ['mreport: 警告 1 項，超過 --max-warnings 的 0 項。\n', 1]);
  });
});

describe('mreport lint --stdin-format ndjson', () => {
  const args = ['lint', '--format=ndjson', '--stdin-format=ndjson', '-'];
  const record = (path: string, text: string): string => JSON.stringify({ path, text, id: 7 });
  const folder = folderWith({
    '.mreportrc.json': '{ "rules": { "date/invalid": "off" } }',
    'in/.mreportrc.json': '{ "rules": { "numbering/gap": "off" } }',
  });

  it('answers each record with the line that its file would have', async () => {
    const stdin = [record('in/a.mreport', gap), record('s3://b', '\uFEFF1、甲案於112年2月30日')].join('\r\n');
    const done = await mreport(args, { stdin, cwd: folder });
    const lines = linesOf(done);
    assert.deepEqual(
      lines.map(({ path, diagnostics }) => [path, diagnostics?.map(({ rule }) => rule)]),
      [
        ['in/a.mreport', ['numbering/gap']],
        ['s3://b', []],
      ],
    );
    assert.deepEqual([done.stderr, done.code], ['', 1]);
    const alone = await mreport(['lint', '--format=ndjson', '--stdin-filename=x', '-'], { stdin: gap });
    assert.deepEqual(lines[0]?.diagnostics, linesOf(alone)[0]?.diagnostics);
  });

  it('answers a line that is not a record with what is wrong with it, and continues', async () => {
    const broken = ['', '{', '[]', 'null', '"a"', '{"text":""}', '{"path":"a"}', '{"path":"b","text":1}'];
    const stdin = Buffer.concat([
      Buffer.from(`${broken.join('\n')}\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`${record('c', gap)}\n`),
    ]);
    const done = await mreport(args, { stdin });
    const lines = linesOf(done);
    assert.deepEqual(
      lines.map(({ path, line, error }) => [path, line, error === undefined]),
      [
        ...[1, 2, 3, 4, 5, 6].map((line) => [undefined, line, false]),
        ['a', 7, false],
        ['b', 8, false],
        [undefined, 9, false],
        ['c', undefined, true],
      ],
    );
    assert.ok(lines[1]?.error?.includes('不是 JSON 物件'));
    assert.ok(lines[5]?.error?.includes('缺少字串 path'));
    assert.ok(lines[6]?.error?.includes('缺少字串 text'));
    assert.ok(lines[8]?.error?.includes('UTF-8'));
    assert.match(done.stderr, /^mreport: 有 9 份報告未能檢查[^\n]+\n$/);
    assert.equal(done.code, 2);
  });

  it('has nothing to say about nothing', async () => {
    assert.deepEqual(await mreport(args), { stdout: '', stderr: '', code: 0 });
  });

  it('reads records that come in pieces', async () => {
    const bytes = Buffer.from(`${record('甲.mreport', gap)}\n${record('乙.mreport', gap)}`);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    const done = await mreport(args, { stdin: pieces });
    assert.deepEqual(
      linesOf(done).map(({ path }) => path),
      ['甲.mreport', '乙.mreport'],
    );
  });

  it('answers before the next record comes, and reads no further than it can write', async () => {
    const stdin = new PassThrough();
    const written: string[] = [];
    let take = (): void => undefined;
    const stdout = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        written.push(String(chunk));
        take = done;
      },
    });
    const io = { cwd: folder, stdin, stdout, stderr: process.stderr, colors: false, debug: false };
    const ended = run(args, io);
    const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    stdin.write(`${record('a', gap)}\n${record('b', gap)}\n`);
    await soon();
    assert.equal(written.length, 1);
    take();
    await soon();
    assert.equal(written.length, 2);
    take();
    stdin.end();
    assert.equal(await ended, 1);
  });

  const refused: [args: string[], said: string][] = [
    [['lint', '--stdin-format=ndjson', '-'], '要與 --format ndjson 並用'],
    [[...args, 'samples'], '只能單獨處理 -'],
    [['lint', '--format=ndjson', '--stdin-format=ndjson', 'samples'], '只能單獨處理 -'],
    [[...args, '--encoding=big5'], '不能與 --encoding 並用'],
    [[...args, '--stdin-filename=a'], '不能與 --stdin-filename 並用'],
    [[...args, '--fix'], '不能與 --fix 並用'],
    [[...args, '--stdin-format=csv'], '--stdin-format 可用 text、ndjson'],
    [['outline', '--stdin-format=ndjson', '-'], '不能用於 outline'],
  ];
  for (const [wrong, said] of refused) {
    it(`refuses ${JSON.stringify(wrong.slice(1).join(' '))}`, async () => {
      const { stdout, stderr, code } = await mreport(wrong);
      assert.ok(stderr.includes(said), stderr);
      assert.deepEqual([stdout, code], ['', 2]);
    });
  }
});
