import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { errorOf, folderWith, foundIn, mreport, type Run } from './mreport';

const gap = '1、甲案\n3、丙案';
/** 「報告」 in Big5, on the second line. */
const notUtf8 = Buffer.concat([Buffer.from('一、綜合規劃司\n'), Buffer.from([0xb3, 0xf8, 0xa7, 0x69])]);

describe('mreport lint: which files', () => {
  const folder = folderWith({
    'b.mreport': gap,
    'a.mreport': gap,
    'notes.txt': gap,
    '-x.mreport': gap,
    'deep/z.mreport': gap,
    'deep/er/c.mreport': gap,
    'like-a-file.mreport/d.mreport': gap,
    '.hidden/e.mreport': gap,
    'node_modules/f.mreport': gap,
  });
  symlinkSync('..', join(folder, 'deep', 'up'));
  symlinkSync('deep', join(folder, 'link'));
  symlinkSync('b.mreport', join(folder, 'also-b.mreport'));
  symlinkSync('none', join(folder, 'to-nothing.mreport'));
  const run = (...paths: string[]): Promise<Run> =>
    mreport(['lint', '--format', 'json', ...paths], { cwd: folder });
  const runs = {
    folder: run('.'),
    link: run('link'),
    twice: run('b.mreport', './a.mreport', '.', join(folder, 'b.mreport'), 'link/z.mreport'),
    dash: run('--', '-x.mreport'),
  };

  const paths = (list: string[]): string[] => list.map((found) => found.split(' ')[0] ?? '');

  it('searches folders below folders, in order, past links', async () => {
    assert.deepEqual(paths(foundIn(await runs.folder)), [
      '-x.mreport',
      'a.mreport',
      'b.mreport',
      'deep/er/c.mreport',
      'deep/z.mreport',
      'like-a-file.mreport/d.mreport',
    ]);
  });

  it('follows a link to a folder that is named itself', async () => {
    assert.deepEqual(paths(foundIn(await runs.link)), ['link/er/c.mreport', 'link/z.mreport']);
  });

  it('looks once at a file that is named twice', async () => {
    assert.deepEqual(paths(foundIn(await runs.twice)), [
      'b.mreport',
      './a.mreport',
      '-x.mreport',
      'deep/er/c.mreport',
      'deep/z.mreport',
      'like-a-file.mreport/d.mreport',
    ]);
  });

  it('takes what follows -- for paths', async () => {
    assert.deepEqual(paths(foundIn(await runs.dash)), ['-x.mreport']);
  });
});

describe('mreport: what cannot be read', () => {
  const folder = folderWith({
    'fine.mreport': gap,
    'big5.mreport': notUtf8,
    'cut.mreport': Buffer.from('一、').subarray(0, 5),
    'utf16.mreport': Buffer.from('\uFEFF1、甲案', 'utf16le'),
    'bare/notes.txt': gap,
  });
  symlinkSync('loop.mreport', join(folder, 'loop.mreport'));

  const at = (path: string): string => join(folder, path);

  const cases: [what: string, args: string[], said: RegExp][] = [
    ['a file that is not there', ['lint', at('none.mreport')], /none\.mreport：.*不存在/],
    ['a folder without reports', ['lint', at('fine.mreport'), at('bare')], /bare：.*沒有 \.mreport 檔案/],
    ['a path through a file', ['lint', at('fine.mreport/x.mreport')], /x\.mreport：.*不是資料夾/],
    ['a link to itself', ['lint', at('loop.mreport')], /loop\.mreport：.*連結循環/],
    ['text that is not UTF-8', ['lint', at('big5.mreport')], /big5\.mreport：.*UTF-8.*（第 2 行）/],
    [
      'text that breaks off in a character',
      ['lint', at('cut.mreport')],
      /cut\.mreport：.*UTF-8.*（第 1 行）/,
    ],
    ['UTF-16', ['lint', at('utf16.mreport')], /utf16\.mreport：.*UTF-8.*（第 1 行）/],
    ['a pattern that fits nothing', ['lint', at('*.none')], /\*\.none：沒有符合的檔案/],
    [
      'a pattern in a folder that is not there',
      ['lint', at('none/*.mreport')],
      /\*\.mreport：沒有符合的檔案/,
    ],
    ['a pattern through a file', ['lint', at('fine.mreport/*')], /不是資料夾/],
    ['the outline of a folder', ['outline', at('bare')], /bare：.*是資料夾/],
    ['the outline of a file that is not there', ['outline', at('none.mreport')], /none\.mreport：.*不存在/],
  ];
  for (const [what, args, said] of cases) {
    it(`says what is wrong with ${what}`, async () => {
      assert.match(await errorOf(args), said);
    });
  }

  const runs: [what: string, run: Promise<Run>, said: RegExp][] = [
    [
      'the second of two files',
      mreport(['lint', at('fine.mreport'), at('none.mreport')]),
      /^mreport: .*none\.mreport：[^\n]+\n$/,
    ],
    [
      'the same for JSON',
      mreport(['lint', '--format=json', at('fine.mreport'), at('big5.mreport')]),
      /^mreport: .*big5\.mreport：[^\n]+\n$/,
    ],
    [
      'standard input',
      mreport(['lint', '-'], { stdin: notUtf8 }),
      /^mreport: 標準輸入：[^\n]+（第 2 行）[^\n]+\n$/,
    ],
    ['an outline', mreport(['outline', at('cut.mreport')]), /^mreport: .*cut\.mreport：[^\n]+\n$/],
  ];
  for (const [what, run, said] of runs) {
    it(`reports the error in one line, and does nothing else: ${what}`, async () => {
      const { stdout, stderr, code } = await run;
      assert.match(stderr, said);
      assert.deepEqual([stdout, code], ['', 2]);
    });
  }
});
