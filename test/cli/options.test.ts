import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { lintFormats } from '../../cli/formats/formats';
import { folderWith, foundIn, mreport, type LintResult, type Run } from './mreport';

/** 「1、甲案\n3、丙案」 */
const gapInBig5 = Buffer.from('31a142a5d2aed70a33a142a4feaed7', 'hex');
const gap = '1、甲案\n3、丙案';
/** Two warnings. */
const warnings = '1、甲案。。\n2、乙案。。';

describe('mreport lint: options', () => {
  const folder = folderWith({ 'big5.mreport': gapInBig5, 'fine.mreport': gap, 'warnings.mreport': warnings });
  const lint = (...args: string[]): Promise<Run> => mreport(['lint', ...args], { cwd: folder });
  const runs = {
    utf8: lint('fine.mreport', 'big5.mreport'),
    big5: lint('big5.mreport', '--format=json', '--encoding', 'Big5'),
    wrong: lint('--encoding=big5', 'big5.mreport', 'fine.mreport'),
    few: lint('warnings.mreport', '--format=json', '--max-warnings', '2'),
    many: lint('--format=json', '--max-warnings=1', 'warnings.mreport'),
    none: lint('warnings.mreport', '--max-warnings=0', '--rule', 'text/punctuation=hint'),
    off: lint('fine.mreport', '--format=json', '--rule=numbering/gap=off'),
    milder: lint(
      'fine.mreport',
      '--format=json',
      '--rule=numbering/gap=off',
      '--rule',
      'numbering/gap=warning',
    ),
    outline: mreport(['outline', '--encoding=big5', '--stdin-filename', 'a.mreport', '-'], {
      stdin: gapInBig5,
    }),
  };
  const named = lintFormats.map((format) => ({
    format,
    ended: mreport(['lint', '--format', format, '--stdin-filename', 'reports/a.mreport', '-'], {
      stdin: gap,
    }),
  }));
  const broken = ['sarif', 'junit'].map((format) => lint('--format', format, 'fine.mreport', 'none.mreport'));

  it('hints at Big5 in one line', async () => {
    assert.deepEqual(await runs.utf8, {
      stdout: '',
      stderr:
        'mreport: big5.mreport：不是正確的 UTF-8 文字（第 1 行），看起來是 Big5，請加 --encoding big5。\n',
      code: 2,
    });
  });

  it('reads Big5, and finds the same', async () => {
    assert.deepEqual(foundIn(await runs.big5), ['big5.mreport numbering/gap 1:0']);
    const { path, units } = JSON.parse((await runs.outline).stdout) as {
      path: string;
      units: { title: string }[];
    };
    assert.deepEqual([path, units.map(({ title }) => title)], ['a.mreport', ['甲案', '丙案']]);
  });

  it('does not take UTF-8 for Big5', async () => {
    const { stdout, stderr, code } = await runs.wrong;
    assert.match(stderr, /^mreport: fine\.mreport：看起來是 UTF-8[^\n]+\n$/);
    assert.deepEqual([stdout, code], ['', 2]);
  });

  it('fails when there are more warnings than it may give, and says so beside the output', async () => {
    assert.deepEqual([(await runs.few).stderr, (await runs.few).code], ['', 0]);
    const { stdout, stderr, code } = await runs.many;
    assert.equal(stdout, (await runs.few).stdout);
    assert.deepEqual([stderr, code], ['mreport: 警告 2 項，超過 --max-warnings 的 1 項。\n', 1]);
    assert.deepEqual([(await runs.none).stderr, (await runs.none).code], ['', 0]);
  });

  it('gives rules other severities', async () => {
    assert.deepEqual([foundIn(await runs.off), (await runs.off).code], [['fine.mreport'], 0]);
    const { stdout, code } = await runs.milder;
    const { files } = JSON.parse(stdout) as LintResult;
    assert.deepEqual([files[0]?.diagnostics.map(({ severity }) => severity), code], [['warning'], 0]);
  });

  for (const { format, ended } of named) {
    it(`writes ${format}, with a name for standard input`, async () => {
      const { stdout, stderr, code } = await ended;
      assert.deepEqual([stderr, code], ['', 1]);
      assert.ok(stdout.endsWith('\n'));
      assert.ok(stdout.includes('reports/a.mreport'), stdout);
      assert.ok(stdout.includes('numbering/gap'));
    });
  }

  it('writes nothing, whatever the format, when something cannot be read', async () => {
    for (const { stdout, stderr, code } of await Promise.all(broken)) {
      assert.match(stderr, /^mreport: none\.mreport：[^\n]+\n$/);
      assert.deepEqual([stdout, code], ['', 2]);
    }
  });

  it('names the folder it ran in, for SARIF', async () => {
    const { stdout } = await (named.find(({ format }) => format === 'sarif') ?? assert.fail()).ended;
    const [logged = assert.fail()] = (JSON.parse(stdout) as Log).runs;
    const root = logged.originalUriBaseIds?.['%SRCROOT%']?.uri;
    assert.equal(new URL(root ?? '').pathname, `${new URL(`file://${process.cwd()}`).pathname}/`);
    assert.equal(logged.artifacts?.[0]?.location?.uri, 'reports/a.mreport');
  });
});
