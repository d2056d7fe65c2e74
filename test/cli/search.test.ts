import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errorOf, folderWith, foundIn, mreport } from './mreport';

/** The paths below `folder` that are searched. */
async function lookedAt(folder: string, ...paths: string[]): Promise<string[]> {
  const args = ['lint', '--format=json', ...paths.map((path) => `${folder}/${path}`)];
  return foundIn(await mreport(args)).map((path) => relative(folder, path));
}

describe('mreport lint: patterns', () => {
  const reports = ['a', 'b', 'deep/c', 'deep/er/d', '.hidden/e', 'node_modules/f', '報告[1]'];
  const folder = folderWith({
    ...Object.fromEntries(reports.map((name) => [`${name}.mreport`, ''])),
    'notes.txt': '',
    'deep/notes.txt': '',
  });
  symlinkSync('..', join(folder, 'deep', 'up'));

  const cases: [pattern: string, found: string[]][] = [
    ['*.mreport', ['a.mreport', 'b.mreport', '報告[1].mreport']],
    ['**/*.mreport', ['a.mreport', 'b.mreport', 'deep/c.mreport', 'deep/er/d.mreport', '報告[1].mreport']],
    ['deep/**', ['deep/c.mreport', 'deep/er/d.mreport']],
    ['deep/*', ['deep/c.mreport']],
    ['**/*.txt', ['deep/notes.txt', 'notes.txt']],
    ['{a,b}.mreport', ['a.mreport', 'b.mreport']],
    ['[!a].mreport', ['b.mreport']],
    ['?.mreport', ['a.mreport', 'b.mreport']],
    ['@(a|c).mreport', ['a.mreport']],
    ['*/er/*.mreport', ['deep/er/d.mreport']],
    ['.hidden/*.mreport', ['.hidden/e.mreport']],
    ['.h*/*.mreport', ['.hidden/e.mreport']],
    ['node_modules/*.mreport', ['node_modules/f.mreport']],
    ['./deep/../*.txt', ['notes.txt']],
    ['報告[1].mreport', ['報告[1].mreport']],
  ];
  for (const [pattern, found] of cases) {
    it(`expands ${pattern}`, async () => {
      assert.deepEqual(await lookedAt(folder, pattern), found);
    });
  }

  it('looks once at a file that several patterns fit', async () => {
    assert.deepEqual(await lookedAt(folder, 'b.mreport', '{a,b}.mreport', 'a*'), ['b.mreport', 'a.mreport']);
  });

  it('finds no reports among files of other kinds', async () => {
    assert.match(await errorOf(['lint', `${folder}/n*.mreport`]), /沒有符合的檔案/);
  });

  const relativePaths = mreport(['lint', '--format=json', '**/c.mreport', './*.txt'], { cwd: folder });
  it('names files from where it runs', async () => {
    assert.deepEqual(foundIn(await relativePaths), ['deep/c.mreport', 'notes.txt']);
  });
});

describe('mreport lint: .gitignore', () => {
  const names = [
    'a',
    'draft',
    'old/b',
    'old/keep',
    'deep/c',
    'deep/er/c',
    'deep/er/d',
    'deep/x/e',
    'other/draft',
  ];
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [`repo/${name}.mreport`, ''])),
    '.gitignore': 'a.mreport',
    'repo/.gitignore': '\uFEFF# drafts\n/draft.mreport\r\nold/*\n!old/keep.mreport\nx/\n',
    'repo/deep/.gitignore': 'c.mreport\n!x/\n',
    'repo/deep/er/.gitignore': '!c.mreport\n',
  });
  mkdirSync(join(folder, 'repo', '.git'));

  const cases: [path: string, found: string[]][] = [
    ['', ['a', 'deep/er/c', 'deep/er/d', 'deep/x/e', 'old/keep', 'other/draft']],
    ['deep', ['deep/er/c', 'deep/er/d', 'deep/x/e']],
    ['deep/er', ['deep/er/c', 'deep/er/d']],
    ['old', ['old/keep']],
    ['**/c.mreport', ['deep/er/c']],
    ['draft.mreport', ['draft']],
    ['deep/c.mreport', ['deep/c']],
  ];
  for (const [path, found] of cases) {
    it(`leaves out what it says, below "repo/${path}"`, async () => {
      const paths = found.map((name) => `repo/${name}.mreport`);
      assert.deepEqual(await lookedAt(folder, `repo/${path}`), paths);
    });
  }

  it('counts outside of a repository from the folder that is searched', async () => {
    const outside = folderWith({
      '.gitignore': 'b.mreport\n',
      'in/b.mreport': '',
      'in/c.mreport': '',
      'in/.gitignore': 'c.mreport',
    });
    assert.deepEqual(await lookedAt(outside, 'in'), ['in/b.mreport']);
    assert.match(await errorOf(['lint', outside]), /沒有 \.mreport 檔案（\.gitignore 所列的不算）/);
  });

  it('reads the patterns of a folder with any name', async () => {
    const odd = folderWith({
      'a[1] #!/.gitignore': '\\#b.mreport\n/c.mreport\nin/d.mreport  \n*e.mreport\n\\!f.mreport',
      ...Object.fromEntries(
        ['#b', 'c', 'in/c', 'in/d', 'in/er/in/d', 'in/xe', 'in/!f', 'x'].map((name) => [
          `a[1] #!/${name}.mreport`,
          '',
        ]),
      ),
    });
    const found = ['in/c', 'in/er/in/d', 'x'].map((name) => `a[1] #!/${name}.mreport`);
    assert.deepEqual(await lookedAt(odd, ''), found);
    assert.deepEqual(await lookedAt(odd, 'a[1] #!'), found);
  });

  it('does not leave out a folder that is named itself', async () => {
    const ignored = folderWith({ '.git/HEAD': '', '.gitignore': 'out/\n', 'out/sub/a.mreport': '' });
    assert.deepEqual(await lookedAt(ignored, 'out'), ['out/sub/a.mreport']);
    assert.deepEqual(await lookedAt(ignored, 'out/sub'), ['out/sub/a.mreport']);
    assert.match(await errorOf(['lint', ignored]), /\.gitignore/);
  });
});
