import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../core/import/packages';
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

  it('saves pictures beside the report, and none where there is no folder', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const document =
      '<w:document><w:body><w:p><w:r><w:drawing><wp:docPr name="圖一"/><a:blip r:embed="p"/></w:drawing></w:r></w:p></w:body></w:document>';
    const rels = '<Relationships><Relationship Id="p" Type="x/image" Target="a.png"/></Relationships>';
    const parts = { 'word/document.xml': document, 'word/_rels/document.xml.rels': rels, 'word/a.png': png };
    writeFileSync(join(folder, 'p.docx'), packed(parts));
    const { code, stdout, stderr } = await mreport(['import', 'p.docx'], { cwd: folder });
    assert.deepEqual([code, stdout, stderr], [0, 'p-1.png\np.mreport\n', '']);
    assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'p-1.png'))), png);
    assert.equal(readFileSync(join(folder, 'p.mreport'), 'utf8'), '![圖一](p-1.png)\n');
    const shown = await mreport(['import', 'p.docx', '-o', '-'], { cwd: folder });
    assert.match(shown.stderr, /圖片或物件「圖一」未匯入/);
    rmSync(join(folder, 'p.mreport'));
    assert.equal((await mreport(['import', 'p.docx'], { cwd: folder })).code, 2);
    assert.equal(existsSync(join(folder, 'p.mreport')), false);
  });
});
