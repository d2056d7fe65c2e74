import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, mreport } from './mreport';

describe('mreport import', () => {
  const folder = folderWith({ 'a.txt': '- (1) 甲案。\n- 3 -\n- (2) 乙案。\n', 'b.doc': 'x', 'c.docx': 'x' });

  it('writes beside the source, says what it left out, and replaces nothing unasked', async () => {
    const first = await mreport(['import', 'a.txt'], { cwd: folder });
    assert.equal(first.code, 0, first.stderr);
    assert.equal(readFileSync(join(folder, 'a.mreport'), 'utf8'), '(1) 甲案。\n(2) 乙案。\n');
    assert.match(first.stderr, /「- 3 -」已刪除/);
    const again = await mreport(['import', 'a.txt'], { cwd: folder });
    assert.equal(again.code, 2);
    assert.match(again.stderr, /--force/);
    assert.equal((await mreport(['import', 'a.txt', '--force'], { cwd: folder })).code, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['a.mreport', 'a.txt', 'b.doc', 'c.docx']);
  });

  it('writes to standard output', async () => {
    assert.equal(
      (await mreport(['import', 'a.txt', '-o', '-'], { cwd: folder })).stdout,
      '(1) 甲案。\n(2) 乙案。\n',
    );
  });

  it('reads standard input, and writes to standard output unless a file is named', async () => {
    const stdin = readFileSync(join(folder, 'a.txt'));
    const { stdout, stderr } = await mreport(['import', '-'], { cwd: folder, stdin });
    assert.equal(stdout, '(1) 甲案。\n(2) 乙案。\n');
    assert.match(stderr, /「- 3 -」已刪除/);
    await mreport(['import', '-', '-o', 'piped.mreport'], { cwd: folder, stdin });
    assert.equal(readFileSync(join(folder, 'piped.mreport'), 'utf8'), stdout);
    const { stderr: refused, code } = await mreport(['import', '-', '--locale', 'en'], { stdin: '%PDF-1.7' });
    assert.equal(code, 2);
    assert.match(refused, /^mreport: standard input: .*PDF/);
  });

  it('never replaces its own source', async () => {
    const { code, stderr } = await mreport(['import', 'a.txt', '-o', 'a.txt', '--force'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /覆寫來源檔案/);
    assert.match(readFileSync(join(folder, 'a.txt'), 'utf8'), /- 3 -/);
  });

  it('ends with 2 and one line for what it cannot read', async () => {
    const { code, stderr } = await mreport(['import', 'c.docx', '--locale', 'en'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /^mreport: c\.docx: the file is damaged .*\n$/);
  });
});
