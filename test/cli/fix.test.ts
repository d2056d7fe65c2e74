import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFiles } from '../../cli/write-file';
import { errorOf, folderWith, foundIn, mreport } from './mreport';

const wrong = '- 1、甲案。。\n- 2、乙案。\n4、丁案。';
const right = '1、甲案。\n2、乙案。\n4、丁案。';
const fine = '1、甲案\n2、乙案';
const big5 = Buffer.from([0xb3, 0xf8, 0xa7, 0x69]);

describe('mreport lint --fix', () => {
  const folder = folderWith({
    'a.mreport': wrong,
    'bom.mreport': `\uFEFF${wrong}`,
    'crlf.mreport': wrong.replaceAll('\n', '\r\n'),
    'deep/fine.mreport': fine,
    'mixed.mreport': '- 1、甲案\r\n- 2、乙案\n- 3、丙案\r\n',
    'notes.txt': wrong,
  });
  const at = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  chmodSync(at('a.mreport'), 0o640);
  const untouched = statSync(at('deep/fine.mreport'));
  const run = mreport(['lint', '--fix', '.'], { cwd: folder });

  it('writes the files, with their byte order marks and line ends', async () => {
    await run;
    assert.equal(read('a.mreport'), right);
    assert.equal(read('bom.mreport'), `\uFEFF${right}`);
    assert.equal(read('crlf.mreport'), right.replaceAll('\n', '\r\n'));
    assert.equal(read('mixed.mreport'), '1、甲案\r\n2、乙案\n3、丙案\r\n');
    assert.equal(read('notes.txt'), wrong);
  });

  it('keeps permissions, leaves no other files, and does not write what is right', async () => {
    await run;
    if (process.platform !== 'win32') assert.equal(statSync(at('a.mreport')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).sort(), [
      'a.mreport',
      'bom.mreport',
      'crlf.mreport',
      'deep',
      'mixed.mreport',
      'notes.txt',
    ]);
    const { ino, mtimeMs } = statSync(at('deep/fine.mreport'));
    assert.deepEqual([ino, mtimeMs], [untouched.ino, untouched.mtimeMs]);
  });

  it('says what it fixed, and what is left', async () => {
    const { stdout, stderr, code } = await run;
    assert.deepEqual([stderr, code], ['', 1]);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'a.mreport：修正 3 處（text/bullet 2、text/punctuation 1）');
    assert.equal(lines[3], 'mixed.mreport：修正 3 處（text/bullet 3）');
    assert.match(lines[4] ?? '', /^a\.mreport:3:1 錯誤 .* numbering\/gap$/);
    assert.equal(lines[7], '檢查 5 個檔案：錯誤 3 項。');
  });

  it('finds nothing to do the second time, and says so in JSON', async () => {
    await run;
    const again = await mreport(['lint', '--fix', '--format', 'json', at('a.mreport')]);
    assert.deepEqual(foundIn(again), [`${at('a.mreport')} numbering/gap 2:0`]);
    const { files } = JSON.parse(again.stdout) as { files: { fixed: object }[] };
    assert.deepEqual(
      files.map(({ fixed }) => fixed),
      [{}],
    );
  });

  it('turns standard input into standard output, and speaks beside it', async () => {
    const { stdout, stderr, code } = await mreport(['lint', '--fix', '-'], { stdin: wrong });
    assert.deepEqual([stdout, code], [right, 1]);
    assert.match(stderr, /^-：修正 3 處（[^\n]+）\n-:3:1 錯誤 [^\n]+\n檢查 1 個檔案：錯誤 1 項。\n$/);
    const marked = await mreport(['lint', '--fix', '-'], { stdin: `\uFEFF${wrong}` });
    assert.equal(marked.stdout, `\uFEFF${right}`);
  });
});

describe('mreport lint --fix: what is not written', () => {
  const folder = folderWith({
    'inside/a.mreport': wrong,
    'inside/big5.mreport': big5,
    'inside/deep/b.mreport': wrong,
    'outside/c.mreport': wrong,
    'locked/d.mreport': wrong,
  });
  const at = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  symlinkSync('../outside/c.mreport', at('inside/link.mreport'));
  symlinkSync('../outside', at('inside/folder'));
  symlinkSync('deep/b.mreport', at('inside/near.mreport'));

  it('anything, where one of the files does not decode', async () => {
    assert.match(await errorOf(['lint', '--fix', at('inside')]), /big5\.mreport：.*UTF-8/);
    assert.equal(read('inside/a.mreport'), wrong);
    assert.equal(read('inside/deep/b.mreport'), wrong);
  });

  it('what a link leads to outside of its folder', async () => {
    assert.match(
      await errorOf(['lint', '--fix', at('inside/a.mreport'), at('inside/link.mreport')]),
      /link\.mreport：.*連結.*不予改寫/,
    );
    assert.equal(read('inside/a.mreport'), wrong);
    assert.equal(read('outside/c.mreport'), wrong);
  });

  it('a link in place of the file that it leads to', async () => {
    const { stdout } = await mreport(['lint', '--fix', at('inside/near.mreport')]);
    assert.match(stdout, /near\.mreport：修正 3 處/);
    assert.ok(lstatSync(at('inside/near.mreport')).isSymbolicLink());
    assert.equal(read('inside/deep/b.mreport'), right);
  });

  it('a file that was changed since it was read', async () => {
    const file = at('outside/c.mreport');
    const before = `${read('outside/c.mreport')}早先`;
    await assert.rejects(replaceFiles([{ file, before, content: right }]), /changed in the meantime/);
    assert.equal(read('outside/c.mreport'), wrong);
    assert.deepEqual(readdirSync(at('outside')), ['c.mreport']);
  });

  it('a file that is read-only', async function () {
    // An administrator may write everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    chmodSync(at('locked/d.mreport'), 0o444);
    assert.match(await errorOf(['lint', '--fix', at('locked')]), /d\.mreport：無法寫入（沒有寫入權限）/);
    assert.equal(read('locked/d.mreport'), wrong);
  });
});

describe('mreport lint --fix-dry-run', () => {
  const cut = '本案業於112年11月6日召開審查會議，計有12家業者參加。會中並決議請各業者於12月底前完成測';
  const texts: Record<string, string> = {
    'a.mreport': wrong,
    'b c.mreport': wrong.replaceAll('\n', '\r\n'),
    'far.mreport': `- 1、甲案\n${'說明。\n'.repeat(9)}${cut}\n\n試作業。\n${'結語。\n'.repeat(9)}- 2、乙案`,
    'fine.mreport': fine,
    'old.mreport': wrong.replaceAll('\n', '\r'),
    'unused.mreport': '1、甲案\n<!-- mreport-disable-line numbering/gap -->\n2、乙案\n',
  };
  const [folder, fixed, patched] = [folderWith(texts), folderWith(texts), folderWith(texts)];
  const run = mreport(['lint', '--fix-dry-run', '.'], { cwd: folder });

  it('shows the differences, and writes nothing', async () => {
    const { stdout, stderr, code } = await run;
    assert.deepEqual([stderr, code], ['', 1]);
    assert.ok(
      stdout.startsWith(
        '--- a.mreport\n+++ a.mreport\n@@ -1,3 +1,3 @@\n-- 1、甲案。。\n+1、甲案。\n' +
          '-- 2、乙案。\n+2、乙案。\n 4、丁案。\n\\ No newline at end of file\n',
      ),
      stdout,
    );
    for (const [name, text] of Object.entries(texts)) {
      assert.equal(readFileSync(join(folder, name), 'utf8'), text);
    }
    assert.ok(!stdout.includes('fine.mreport'));
  });

  it('is what patch needs to do the same as --fix', async function () {
    if (spawnSync('patch', ['--version']).status !== 0) this.skip();
    const { stdout } = await run;
    await mreport(['lint', '--fix', fixed]);
    const { status, output } = spawnSync('patch', ['--binary', '-p0'], { cwd: patched, input: stdout });
    assert.equal(status, 0, output.join('\n'));
    for (const name of Object.keys(texts)) {
      assert.equal(readFileSync(join(patched, name), 'utf8'), readFileSync(join(fixed, name), 'utf8'), name);
    }
  });

  it('reads standard input as well', async () => {
    const { stdout } = await mreport(['lint', '--fix-dry-run', '-'], { stdin: '- 1、甲案\n' });
    assert.equal(stdout, '--- -\n+++ -\n@@ -1,1 +1,1 @@\n-- 1、甲案\n+1、甲案\n');
  });
});
