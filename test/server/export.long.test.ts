import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { CancellationTokenSource, LSPErrorCodes, WorkDoneProgress } from 'vscode-languageserver/node';
import type { ExportResult } from '../../protocol/export';
import { pulling, serverFor, TestServer, until } from './server';

const report = [
  '案由：本部12月份業務報告',
  '一、綜合規劃司',
  '1、甲案',
  '![圖一　進度](圖%20一.svg)',
  '![圖二　外面](leads-out.svg)',
  '二、資訊處',
  '1、乙案',
].join('\n');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>';

function bytesOf(result: ExportResult): Buffer {
  assert.ok(result.type === 'file', JSON.stringify(result));
  return Buffer.from(result.content, 'base64');
}

function contentOf(result: ExportResult): string {
  return strFromU8(unzipSync(bytesOf(result))['content.xml'] ?? assert.fail('no text'));
}

describe('server: exports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mreport-export-'));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(join(reports, '圖 一.svg'), drawing);
  writeFileSync(join(folder, 'outside.svg'), drawing);
  if (process.platform !== 'win32') symlinkSync('../outside.svg', join(reports, 'leads-out.svg'));
  const uri = pathToFileURL(join(reports, '報告.mreport')).href;

  /** As LibreOffice, but that it writes where it works into a file, and does not end before there is a PDF to make. */
  const office = join(folder, 'soffice');
  const place = join(folder, 'place');
  const work = `#!${process.execPath}
const fs = require('node:fs');
const out = process.argv[process.argv.indexOf('--outdir') + 1];
fs.writeFileSync(${JSON.stringify(place)}, out + '\\n' + process.pid);
if (fs.existsSync(${JSON.stringify(join(folder, 'slow'))})) setInterval(() => {}, 1000);
else fs.writeFileSync(out + '/report.pdf', '%PDF-1.7\\n%%EOF\\n');
`;
  writeFileSync(office, work);
  chmodSync(office, 0o755);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const server = serverFor({ capabilities: pulling });

  it('gives a report as it is in the editor, and says which images are not in it', async () => {
    server.open(report, uri);
    server.change(uri, report.replace('乙案', '乙案，已辦竣'));
    const result = await server.export({ uri, to: 'odt' });
    assert.match(contentOf(result), /乙案，已辦竣/);
    const names = Object.keys(unzipSync(bytesOf(result)));
    assert.deepEqual(
      names.filter((name) => name.startsWith('Pictures/')),
      ['Pictures/1.svg'],
    );
    if (process.platform !== 'win32')
      assert.deepEqual(result.type === 'file' && result.notes, [
        '圖片「leads-out.svg」未放入，只印標題：不在報告所屬的資料夾之內。',
      ]);
  });

  it('calls a report without a title as its file or tab is called', async () => {
    for (const [name, title] of [
      ['untitled:Untitled-1', 'Untitled-1'],
      ['file:///reports/%E5%A0%B1%E5%91%8A.mreport', '報告'],
    ] as const) {
      const result = await server.export({ uri: server.open('一、秘書室', name), to: 'html' });
      assert.match(bytesOf(result).toString(), new RegExp(`<title>${title}</title>`));
    }
  });

  it('gives one unit, or says which there are', async () => {
    server.change(uri, report);
    const result = await server.export({ uri, to: 'odt', unit: '二、資訊處' });
    assert.match(contentOf(result), /乙案/);
    assert.doesNotMatch(contentOf(result), /甲案/);
    assert.deepEqual(await server.export({ uri, to: 'odt', unit: '三、人事處' }), {
      type: 'failure',
      message: '報告中沒有編報單位「三、人事處」；有的是：一、綜合規劃司 二、資訊處。',
      lacksConverter: false,
    });
  });

  it('shows how far it is', async () => {
    const shown: string[] = [];
    server.connection.onProgress(WorkDoneProgress.type, 'export-1', ({ kind }) => {
      shown.push(kind);
    });
    const long = server.open(`一、綜合規劃司\n${'1、甲案，持續辦理。\n'.repeat(800)}`);
    await server.export({ uri: long, to: 'docx', workDoneToken: 'export-1' });
    assert.deepEqual([shown[0], shown.at(-1)], ['begin', 'end']);
    assert.ok(shown.filter((kind) => kind === 'report').length > 1);
  });

  it('turns down what it cannot write, and what is not open', async () => {
    await assert.rejects(server.export({ uri, to: 'rtf' as 'odt' }), /malformed/);
    const result = await server.export({ uri: 'file:///not-open.mreport', to: 'odt' });
    assert.equal(result.type, 'failure');
  });

  describe('to PDF', () => {
    before(function () {
      // There, a script is not a program.
      if (process.platform === 'win32') this.skip();
    });

    it('is what the program of the settings makes', async () => {
      server.configure({ export: { pdfConverter: office } });
      assert.match(bytesOf(await server.export({ uri, to: 'pdf' })).toString(), /^%PDF-/);
      assert.ok(!existsSync(readFileSync(place, 'utf8').split('\n')[0]!));
    });

    it('ends the program when it is cancelled, and leaves nothing on the disk', async () => {
      writeFileSync(join(folder, 'slow'), '');
      rmSync(place, { force: true });
      const source = new CancellationTokenSource();
      const answer = server.export({ uri, to: 'pdf' }, source.token);
      await until(() => existsSync(place) && readFileSync(place, 'utf8').includes('\n'));
      source.cancel();
      await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      const [out, pid] = readFileSync(place, 'utf8').split('\n');
      await until(() => !isRunning(Number(pid)));
      assert.ok(!existsSync(out!));
    });

    it('leaves nothing on the disk where the server is ended by a signal', async () => {
      const other = TestServer.start('stdio');
      await other.initialize();
      other.settings = { export: { pdfConverter: office } };
      other.open(report, uri);
      rmSync(place, { force: true });
      void other.export({ uri, to: 'pdf' }).catch(() => undefined);
      await until(() => existsSync(place) && readFileSync(place, 'utf8').includes('\n'));
      const ended = other.exitCode();
      other.process?.kill('SIGTERM');
      await ended;
      const [out, pid] = readFileSync(place, 'utf8').split('\n');
      await until(() => !isRunning(Number(pid)));
      assert.ok(!existsSync(out!));
      rmSync(join(folder, 'slow'));
    });

    it('says what is wrong with a program that there is not', async () => {
      server.configure({ export: { pdfConverter: '/no/such/soffice' } });
      const result = await server.export({ uri, to: 'pdf' });
      assert.deepEqual(result, {
        type: 'failure',
        message: '找不到指定的 PDF 轉換程式「/no/such/soffice」。',
        lacksConverter: false,
      });
      server.configure({});
    });
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('server: what stands in the way of handing in', () => {
  const server = serverFor();
  const faulty = [
    '案由：業務報告',
    '會議日期：114年12月30日',
    '一、資訊處',
    '1、甲案預計114年12月1日完成。',
    '2、乙案。',
    '4、丁案。',
  ];

  it('is reported with its places', async () => {
    const { version, findings } = await server.submission(server.open(faulty.join('\n'), undefined, 3));
    assert.equal(version, 3);
    assert.deepEqual(
      findings.map(({ rule, range }) => `${rule} ${String(range.start.line)}`),
      ['report/field 0', 'date/stale 3', 'numbering/gap 5'],
    );
  });

  it('is reported however few findings are shown', async () => {
    server.configure({ maxFindings: 1 });
    const uri = server.open(faulty.join('\n'));
    assert.equal((await server.submission(uri)).findings.length, 3);
    server.configure({});
  });

  it('is nothing where nothing does', async () => {
    const fine = '案由：業務報告\n報告單位：秘書室\n說明：如下：\n一、資訊處\n1、甲案。\n2、乙案。';
    assert.deepEqual((await server.submission(server.open(fine))).findings, []);
  });
});
