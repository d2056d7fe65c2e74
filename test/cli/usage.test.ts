import assert from 'node:assert/strict';
import { version } from '../../package.json';
import type { OutlineNode } from '../../protocol/outline';
import { errorOf, folderWith, mreport } from './mreport';

describe('mreport: usage', () => {
  const cases: [args: string[], said: string][] = [
    [[], '缺少指令'],
    [['fix', 'x.mreport'], '「fix」'],
    [['lint'], 'lint 需要'],
    [['outline'], 'outline 需要一個檔案'],
    [['outline', 'samples', 'samples'], 'outline 需要一個檔案'],
    [['lint', '--format', 'bogus', 'samples'], 'text、json、ndjson、sarif、github、junit，不能是「bogus」'],
    [['outline', '--format', 'sarif', 'samples'], 'json、text，不能是「sarif」'],
    [['lint', '--encoding', 'gbk', 'samples'], 'utf-8、big5，不能是「gbk」'],
    [['lint', '--rule', 'numbering/gaps=off', 'samples'], '應為「numbering/gap」'],
    [['lint', '--rule', 'numbering/gap=of', 'samples'], '應為「off」'],
    [['lint', '--max-warnings=-1', 'samples'], '不能是「-1」'],
    [['lint', '--max-warnings', '-1', 'samples'], '--max-warnings 之後'],
    [['lint', '--stdin-filename', 'a.mreport', 'samples'], '與 -（標準輸入）'],
    [['outline', '--max-warnings', '0', 'samples/monthly-report.mreport'], '不能用於 outline'],
    [['outline', '--rule', 'numbering/gap=off', 'samples/monthly-report.mreport'], '不能用於 outline'],
    [['lint', '--locale=zh', 'samples'], 'zh-TW、en，不能是「zh」'],
    [['lint', '--mend', 'samples'], '「--mend」'],
    [['lint', '--fix', '--fix-dry-run', 'none'], '只能擇一'],
    [['lint', '--fix', '-', 'none'], '不能同時處理其他檔案'],
    [['lint', '--fix', '--format', 'json', '-'], '只能與 --format text 並用'],
    [['lint', '--fix-dry-run', '--format', 'json', 'none'], '只能與 --format text 並用'],
    [['outline', '--fix', 'samples/monthly-report.mreport'], '只能用於 lint'],
    [['lint', '--fix', '--encoding', 'big5', 'none'], '只能改寫 UTF-8'],
    [['lint', '--fix'], 'lint 需要'],
    [['lint', '-x.mreport'], '寫在 -- 之後'],
    [['lint', 'samples', '--format'], '--format 之後缺少值'],
    [['lint', '--help=yes'], '--help 之後不接值'],
  ];
  for (const [args, said] of cases) {
    it(`says what is wrong with ${JSON.stringify(args.join(' '))}`, async () => {
      const error = await errorOf(args);
      assert.ok(error.includes(said), error);
    });
  }

  const english: [args: string[], said: string][] = [
    [['--locale=en'], 'a command is missing'],
    [['fix', '--locale', 'en'], 'there is no command “fix”'],
    [['lint', '--locale', 'en'], 'at least one file or folder'],
    [['--locale', 'en', 'lint', '--mend', 'samples'], 'no option --mend'],
    [['lint', '--locale', 'zh-TW', '--locale', 'en', '--format=x', 'samples'], '--format can be text, json'],
    [['lint', '--locale=en', '--rule=gap=off', 'samples'], 'it should be “numbering/gap”'],
    [['lint', '--locale=en', '--max-warnings=x', 'samples'], 'a whole number'],
    [['lint', '--locale=en', 'none.mreport'], 'none.mreport: cannot be read (no such file or folder)'],
    [['lint', '--locale=en', 'server'], 'no .mreport files in this folder'],
    [['lint', '--locale=en', '*.none'], 'no file matches'],
    [['lint', '--locale=en', 'client/icons/mreport.png'], 'not UTF-8 (line 1)'],
    [['lint', '--locale=en', '--config', 'none.json', 'samples'], 'none.json: cannot be read'],
    [['lint', '--locale=en', '--fix', '--fix-dry-run', 'samples'], 'exclude each other'],
    [['outline', '--locale=en', 'samples'], 'samples: cannot be read (it is a folder, not a file)'],
  ];
  for (const [args, said] of english) {
    it(`says in English what is wrong with ${JSON.stringify(args.join(' '))}`, async () => {
      const { stdout, stderr, code } = await mreport(args);
      assert.match(stderr, /^mreport: [^\n\p{Script=Han}]+\.\n$/u);
      assert.ok(stderr.includes(said), stderr);
      assert.deepEqual([stdout, code], ['', 2]);
    });
  }

  const wrong = mreport(['lint', '--mend', 'samples']);
  const help = [mreport(['--help']), mreport(['lint', '-h'])];
  const asked = mreport(['--version']);

  it('reports an error in one line, and does nothing else', async () => {
    const { stdout, stderr, code } = await wrong;
    assert.match(stderr, /^mreport: [^\n]+--mend[^\n]+\n$/);
    assert.deepEqual([stdout, code], ['', 2]);
  });

  it('explains itself', async () => {
    const [first, second] = await Promise.all(help);
    assert.deepEqual(first, second);
    assert.deepEqual([first?.stderr, first?.code], ['', 0]);
    const options = [
      'format',
      'locale',
      'encoding',
      'stdin-filename',
      'rule',
      'max-warnings',
      'fix',
      'fix-dry-run',
      'version',
    ];
    for (const part of ['mreport lint', 'mreport outline', '結束代碼', ...options.map((one) => `--${one}`)]) {
      assert.ok(first?.stdout.includes(part), part);
    }
  });

  it('explains itself in English as well, with the same options', async () => {
    const [chinese, english] = [(await help[0]!).stdout, (await mreport(['--help', '--locale=en'])).stdout];
    assert.doesNotMatch(english, /\p{Script=Han}/u);
    const optionsIn = (text: string): string[] =>
      [...text.matchAll(/^ +(--?[\w-]+)/gm)].map(([, name]) => name!);
    assert.deepEqual(optionsIn(english), optionsIn(chinese));
  });

  it('prints its version', async () => {
    assert.deepEqual(await asked, { stdout: `${version}\n`, stderr: '', code: 0 });
  });
});

describe('mreport outline', () => {
  const folder = folderWith({
    'r.mreport': '案由：業務報告\n一、綜合規劃司\n(一) 計畫管考\n1、甲案\n3、丙案\n(二)\n二、資訊處',
  });
  const runs = {
    text: mreport(['outline', '--format', 'text', 'r.mreport'], { cwd: folder }),
    json: mreport(['outline', 'r.mreport'], { cwd: folder }),
    stdin: mreport(['outline', '--format', 'text', '-'], { stdin: '一、綜合規劃司' }),
    none: mreport(['outline', '--format', 'json', '-'], { stdin: '案由：業務報告' }),
  };

  it('prints units and items, indented', async () => {
    const stdout = '一、綜合規劃司\n  (一) 計畫管考\n    1、甲案\n    3、丙案\n  (二)\n二、資訊處\n';
    assert.deepEqual(await runs.text, { stdout, stderr: '', code: 0 });
    assert.equal((await runs.stdin).stdout, '一、綜合規劃司\n');
  });

  it('gives JSON with places and counts of findings, and without what only an editor needs', async () => {
    const { stdout, code } = await runs.json;
    const { units, ...head } = JSON.parse(stdout) as { units: OutlineNode[] };
    assert.deepEqual([head, code], [{ version: 1, path: 'r.mreport' }, 0]);
    assert.equal(units.length, 2);
    assert.deepEqual(units[1], {
      marker: '二、',
      title: '資訊處',
      level: 1,
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } },
      selectionRange: { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } },
      findings: { error: 0, warning: 0, information: 0, hint: 0 },
      children: [],
    });
    const [first = assert.fail()] = units;
    assert.equal(first.children.length, 2);
    assert.deepEqual(first.findings, { error: 1, warning: 1, information: 0, hint: 0 });
  });

  it('is empty for a text without items', async () => {
    assert.deepEqual(JSON.parse((await runs.none).stdout), { version: 1, path: '-', units: [] });
  });
});
