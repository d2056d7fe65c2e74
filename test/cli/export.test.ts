import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { errorOf, folderWith, mreport } from './mreport';

const report = [
  '案由：本部12月份業務報告',
  '報告單位：秘書室',
  '說明：各單位工作摘要如下：',
  '一、綜合規劃司',
  '1、甲案，持續辦理。',
  '![圖一　進度](figures/progress.svg)',
  '![圖二　外面](../outside.svg)',
  '![圖三　程式](figures/script.svg)',
  '二、資訊處',
  '1、乙案，已辦竣。',
].join('\n');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h9"/></svg>';
const files = {
  'in/a.mreport': report,
  'in/figures/progress.svg': drawing,
  'in/figures/script.svg': drawing.replace('<path', '<script>alert(1)</script><path'),
  'in/圖.mreport': '一、資訊處\n![圖一　進度](%E5%9C%96%20%E4%B8%80.svg)\n',
  'in/圖 一.svg': drawing,
  'outside.svg': drawing,
};

const parts = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe('mreport export', () => {
  const folder = folderWith(files);
  const at = (name: string): string => join(folder, name);
  const run = mreport(['export', '--root', 'in', '-o', 'a.odt', 'in/a.mreport'], { cwd: folder });

  it('writes the report as its file is called, and says so', async () => {
    const { stdout, code } = await run;
    assert.equal(code, 0);
    assert.match(stdout, /^已匯出 a\.odt（ODF 文字文件，\d+ KB）。\n$/);
    const { 'content.xml': content = '', 'meta.xml': meta = '' } = parts(at('a.odt'));
    assert.match(content, /甲案，持續辦理。[^]*乙案，已辦竣。/);
    assert.match(meta, /<dc:title>本部12月份業務報告<[^]*<dc:creator>秘書室</);
  });

  it('takes images from below the named folder only, and says what it leaves out', async () => {
    const { stderr } = await run;
    assert.deepEqual(
      Object.keys(parts(at('a.odt'))).filter((name) => name.startsWith('Pictures/')),
      ['Pictures/1.svg'],
    );
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'mreport: 圖片「../outside.svg」未放入，只印標題：不在報告所屬的資料夾之內。',
      'mreport: 圖片「figures/script.svg」未放入，只印標題：這個 SVG 含有程式碼。',
    ]);
  });

  it('takes images from below the working directory, as an editor that has it open, or else below the report', async () => {
    const picturesIn = async (cwd: string): Promise<number> => {
      await mreport(['export', '--force', '-o', at('b.odt'), at('in/a.mreport')], { cwd });
      return Object.keys(parts(at('b.odt'))).filter((name) => name.startsWith('Pictures/')).length;
    };
    assert.deepEqual(
      [await picturesIn(folder), await picturesIn(at('in')), await picturesIn(tmpdir())],
      [2, 1, 2],
    );
    assert.equal(await picturesIn(process.cwd()), 1);
  });

  it('needs a root that the report is in', async () => {
    const withRoot = (root: string): string[] => [
      'export',
      '--root',
      root,
      '-o',
      at('c.odt'),
      at('in/a.mreport'),
    ];
    assert.match(await errorOf(withRoot('in/figures'), { cwd: folder }), /報告不在這個資料夾之內/);
    assert.match(await errorOf(withRoot('in/a.mreport'), { cwd: folder }), /不是資料夾/);
  });

  it('reads names of images with the escapes of Markdown', async () => {
    const { stderr } = await mreport(['export', '-o', at('圖.odt'), at('in/圖.mreport')], { cwd: folder });
    assert.equal(stderr, '');
    assert.ok('Pictures/1.svg' in parts(at('圖.odt')));
  });

  it('writes one of several units of one name', async () => {
    const twice = '一、秘書室\n1、甲案\n一、秘書室\n1、乙案\n';
    const one = (unit: string): string[] => ['export', '--unit', unit, '-o', at('twice.html'), '-'];
    assert.match(await errorOf(one('秘書室'), { stdin: twice }), /「秘書室」不只一個編報單位.*「秘書室#2」/);
    await mreport(one('秘書室#2'), { stdin: twice });
    const page = readFileSync(at('twice.html'), 'utf8');
    assert.match(page, /乙案/);
    assert.doesNotMatch(page, /甲案/);
  });

  it('writes one unit, by its name with or without its marker', async () => {
    await mreport(['export', '--unit', '資訊處', '-o', at('by-name.odt'), at('in/a.mreport')]);
    await mreport(['export', '--unit', '二、資訊處', '-o', at('by-label.odt'), at('in/a.mreport')]);
    const { 'content.xml': content = '', 'meta.xml': meta = '' } = parts(at('by-name.odt'));
    assert.match(content, /乙案/);
    assert.doesNotMatch(content, /甲案|各單位工作摘要/);
    assert.match(meta, /<dc:title>資訊處</);
    assert.deepEqual(readFileSync(at('by-label.odt')), readFileSync(at('by-name.odt')));
  });

  it('reads standard input, and other formats', async () => {
    const { stdout, stderr } = await mreport(
      ['export', '--locale', 'en', '--to', 'docx', '-o', at('piped.docx'), '-'],
      { stdin: report, cwd: at('in') },
    );
    assert.match(stdout, /^Exported .*piped\.docx \(Word document, \d+ KB\)\.\n$/);
    assert.match(stderr, /The image “\.\.\/outside\.svg” is left out/);
    assert.match(parts(at('piped.docx'))['word/document.xml'] ?? '', /甲案/);
  });

  it('takes names as long as the system does', async () => {
    const name = `${'年'.repeat(83)}.odt`;
    for (const more of [[], ['--force']]) {
      assert.equal((await mreport(['export', ...more, '-o', at(name), at('in/a.mreport')])).code, 0);
      assert.ok(existsSync(at(name)));
    }
  });

  it('leaves no other files, and gives the usual permissions', async () => {
    await run;
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
    assert.equal(statSync(at('a.odt')).mode, statSync(at('in/a.mreport')).mode);
  });
});

describe('mreport export: what it does not write', () => {
  const folder = folderWith({ ...files, 'there.odt': 'old' });
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('elsewhere'));

  it('over an existing file, unless asked to', async () => {
    assert.match(
      await errorOf(['export', '-o', at('there.odt'), at('in/a.mreport')]),
      /there\.odt：檔案已經存在；要覆寫請加 --force。/,
    );
    assert.equal(readFileSync(at('there.odt'), 'utf8'), 'old');
    if (process.platform !== 'win32') chmodSync(at('there.odt'), 0o600);
    const { code } = await mreport(['export', '--force', '-o', at('there.odt'), at('in/a.mreport')]);
    assert.equal(code, 0);
    assert.equal(readFileSync(at('there.odt')).subarray(0, 2).toString(), 'PK');
    if (process.platform !== 'win32') assert.equal(statSync(at('there.odt')).mode & 0o777, 0o600);
  });

  it('over the report itself', async () => {
    const same = at('in/../in/a.mreport');
    assert.match(
      await errorOf(['export', '--force', '--to', 'odt', '-o', same, at('in/a.mreport')]),
      /是報告本身，不予覆寫/,
    );
    assert.equal(readFileSync(at('in/a.mreport'), 'utf8'), report);
  });

  it('through a link that leads nowhere, or elsewhere', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync(at('elsewhere/x.odt'), at('dangling.odt'));
    assert.match(await errorOf(['export', '-o', at('dangling.odt'), at('in/a.mreport')]), /已經存在/);
    assert.ok(lstatSync(at('dangling.odt')).isSymbolicLink());
    assert.ok(!existsSync(at('elsewhere/x.odt')));
  });

  it('to a folder, or over anything but a regular file', async function () {
    for (const [target, more] of [
      ['elsewhere', []],
      ['elsewhere', ['--force']],
      ['not-there/', []],
    ] as const)
      assert.match(
        await errorOf([
          'export',
          '--to',
          'odt',
          ...more,
          '-o',
          at(target) + (target.endsWith('/') ? '/' : ''),
          at('in/a.mreport'),
        ]),
        /是資料夾；請寫出檔名/,
      );
    assert.ok(!existsSync(at('not-there')));
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe.odt')]);
    assert.match(
      await errorOf(['export', '--force', '-o', at('pipe.odt'), at('in/a.mreport')]),
      /不是一般檔案，不予改寫/,
    );
    assert.ok(lstatSync(at('pipe.odt')).isFIFO());
  });

  it('into a folder that is not there', async () => {
    assert.match(
      await errorOf(['export', '-o', at('none/a.odt'), at('in/a.mreport')]),
      /無法寫入（檔案或資料夾不存在）/,
    );
  });

  it('a unit that there is not', async () => {
    assert.match(
      await errorOf(['export', '--unit', '人事處', '-o', at('x.odt'), at('in/a.mreport')]),
      /報告中沒有編報單位「人事處」；有的是：一、綜合規劃司 二、資訊處。/,
    );
    assert.ok(!existsSync(at('x.odt')));
  });
});

describe('mreport export: wrong usage', () => {
  const cases: [string[], RegExp][] = [
    [['export', 'a.mreport'], /需要 -o FILE/],
    [['export', '-o', '-', 'a.mreport'], /不寫到標準輸出/],
    [['export', '-o', 'a.odt'], /需要一個檔案/],
    [['export', '-o', 'a.odt', 'a.mreport', 'b.mreport'], /需要一個檔案/],
    [['export', '-o', 'a.xyz', 'a.mreport'], /看不出格式；請加上 --to odt\|docx/],
    [['export', '-o', 'a.odt', '--to', 'pdf', 'a.mreport'], /格式不同/],
    [['export', '-o', 'a', '--to', 'rtf', 'a.mreport'], /--to 可用 odt、docx/],
    [
      ['export', '-o', 'a.odt', '--format', 'json', 'a.mreport'],
      /--format 只能用於 lint、outline，不能用於 export/,
    ],
    [['lint', '-o', 'a.odt', 'a.mreport'], /--output 只能用於 export、import，不能用於 lint/],
    [['export', '-o', 'a.odt', 'no-such.mreport'], /no-such\.mreport：無法讀取/],
  ];
  for (const [args, expected] of cases) {
    it(args.join(' '), async () => {
      assert.match(await errorOf(args), expected);
    });
  }
});
