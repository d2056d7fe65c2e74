import assert from 'node:assert/strict';
import { formatSentence } from '../../l10n/message';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../cli/command-line';
import type { Io } from '../../cli/io';
import { FileLinter, type LintSettings } from '../../cli/file-linter';
import { folderWith } from './mreport';

const folder = folderWith({ 'a.mreport': '1、甲案' });

/** How a run ends that is surrounded by something broken, and what it says. */
async function endOf(args: string[], broken: object): Promise<[code: number, stderr: string]> {
  const stderr = new PassThrough();
  const io: Io = Object.defineProperties(
    {
      cwd: folder,
      stdin: Readable.from([]),
      stdout: new PassThrough().resume(),
      stderr,
      colors: false,
      debug: false,
    },
    Object.getOwnPropertyDescriptors(broken),
  );
  const code = await run(args, io);
  return [code, await text(stderr.end())];
}

const failing = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error('broken'), { code }));
    },
  }).on('error', () => undefined);

const failingIo = {
  get colors(): boolean {
    throw new TypeError('x is not\n a function');
  },
};

describe('mreport: what goes wrong', () => {
  const args = ['lint', 'a.mreport'];

  it('reports an internal error in one line, with the remedy', async () => {
    const [code, said] = await endOf(args, failingIo);
    assert.equal(code, 2);
    assert.match(
      said,
      /^mreport: [^\n]*內部錯誤（TypeError: x is not a function）[^\n]*回報[^\n]*MREPORT_DEBUG=1[^\n]*。\n$/,
    );
    const [, english] = await endOf([...args, '--locale=en'], failingIo);
    assert.match(
      english,
      /^mreport: [^\n]*internal error \(TypeError: x is not a function\)[^\n]*report it[^\n]*\.\n$/,
    );
  });

  it('prints the stack on request', async () => {
    const [, said] = await endOf(
      args,
      Object.defineProperty({ debug: true }, 'colors', Object.getOwnPropertyDescriptor(failingIo, 'colors')!),
    );
    assert.match(said, /。\nTypeError: x is not\n a function\n +at /);
  });

  it('names the report that led to an internal error', () => {
    const settings = { folder, format: 'none', config: 'none', encoding: 'utf-8', locale: 'en' };
    const result = new FileLinter(settings as unknown as LintSettings).lint({ path: 'a.mreport' }, 0);
    assert.ok('reason' in result);
    assert.match(formatSentence(result.reason, 'zh-TW'), /^檢查 a\.mreport 時發生內部錯誤/);
    assert.match(formatSentence(result.reason, 'en'), /^a\.mreport: internal error/);
    assert.match(result.trace ?? '', /\n +at /);
  });

  it('says why the output cannot be written, but nothing to a reader who has had enough', async () => {
    assert.deepEqual(await endOf(args, { stdout: failing('ENOSPC') }), [
      2,
      'mreport: 結果無法寫出（儲存空間不足）。\n',
    ]);
    assert.deepEqual(await endOf([...args, '--format=ndjson'], { stdout: failing('ENOSPC') }), [
      2,
      'mreport: 結果無法寫出（儲存空間不足）。\n',
    ]);
    assert.deepEqual(await endOf(args, { stdout: failing('EPIPE') }), [0, '']);
    assert.deepEqual(await endOf([...args, '--format=ndjson'], { stdout: failing('EPIPE') }), [0, '']);
  });

  it('ends the same where standard error cannot be written', async () => {
    assert.equal(await run(['lint', 'none'], { ...(await quiet()), stderr: failing('EPIPE') }), 2);
  });

  it('requires a working folder, and input that can be read', async () => {
    const gone = {
      get cwd(): string {
        throw Object.assign(new Error(), { code: 'ENOENT' });
      },
    };
    assert.deepEqual(await endOf(args, gone), [
      2,
      'mreport: 目前所在的資料夾已不存在，請換到別的資料夾再執行。\n',
    ]);
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error(), { code: 'EISDIR' }));
      },
    });
    assert.deepEqual(await endOf(['lint', '-'], { stdin }), [
      2,
      'mreport: 標準輸入：無法讀取（是資料夾，不是檔案）。\n',
    ]);
  });
});

async function quiet(): Promise<Io> {
  const stdin = Readable.from([]);
  return Promise.resolve({
    cwd: folder,
    stdin,
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    colors: false,
    debug: false,
  });
}
