import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorOf, folderWith, mreport } from './mreport';

const files = { 'in/a.mreport': '案由：本部12月份業務報告\n一、綜合規劃司\n1、甲案，持續辦理。\n' };

/** A program that makes PDFs as LibreOffice does, and says in them what it was asked. */
function fakeOffice(folder: string, script: string): string {
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!${process.execPath}\n${script}`);
  chmodSync(program, 0o755);
  return program;
}

const makesPdf = `
const fs = require('node:fs'), path = require('node:path');
const out = process.argv[process.argv.indexOf('--outdir') + 1];
const size = fs.statSync(process.argv.at(-1)).size;
fs.writeFileSync(path.join(out, 'report.pdf'), '%PDF-1.7\\n' + out + ' ' + size + '\\n%%EOF\\n');
`;

describe('mreport export --to pdf', function () {
  const folder = folderWith(files);
  const at = (name: string): string => join(folder, name);
  const pdf = (script: string, ...more: string[]): string[] => [
    ...['export', '--converter', fakeOffice(folder, script), ...more],
    ...['-o', at('a.pdf'), at('in/a.mreport')],
  ];

  before(function () {
    // There, a script is not a program.
    if (process.platform === 'win32') this.skip();
  });

  it('is what the program makes of the OpenDocument text, in a folder that is gone afterwards', async () => {
    const { stdout, code } = await mreport(pdf(makesPdf));
    assert.equal(code, 0);
    assert.match(stdout, /已匯出 .*a\.pdf（PDF，1 KB）/);
    const [, used = ''] = /\n(\S+) \d{4,}\n/.exec(readFileSync(at('a.pdf'), 'utf8')) ?? [];
    assert.match(used, /mreport-pdf-/);
    assert.ok(!existsSync(used));
  });

  it('is nothing where the program makes none, and says in its words why', async () => {
    assert.match(
      await errorOf(pdf('console.error("no room\\nhere"); process.exit(0)', '--force')),
      /未產生 PDF：no room here。/,
    );
    assert.match(await errorOf(pdf(makesPdf.replace('%%EOF', ''), '--force')), /未產生 PDF。/);
  });

  it('reports that the temporary folder cannot be written to', async () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = at('no-such-folder');
    try {
      assert.match(
        await errorOf(pdf(makesPdf, '--force')),
        /暫存資料夾（.*no-such-folder）無法寫入，未產生 PDF/,
      );
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  it('is there all the same where something cannot be removed', async function () {
    // To an administrator nothing is forbidden.
    if (process.getuid?.() === 0) this.skip();
    const locks = `const kept = path.join(out, 'kept'); fs.mkdirSync(kept); fs.writeFileSync(path.join(kept, 'x'), ''); fs.chmodSync(kept, 0o555);`;
    const { code } = await mreport(pdf(makesPdf + locks, '--force'));
    assert.equal(code, 0);
  });

  it('names a program that there is not, or that is another', async () => {
    const ask = (program: string): Promise<string> =>
      errorOf(['export', '--converter', program, '-o', at('b.pdf'), at('in/a.mreport')]);
    assert.match(await ask(at('no-such-soffice')), /找不到指定的 PDF 轉換程式「.*no-such-soffice」/);
    assert.match(await ask(process.execPath), /不是 LibreOffice、Chrome、Edge 或 Chromium/);
    assert.ok(!existsSync(at('b.pdf')));
  });
});
