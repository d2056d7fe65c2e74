import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { draftOf } from '../../cli/drafts';
import { errorOf, folderWith, foundIn, mreport, type Run } from './mreport';

const gap = '1、甲案\n3、丙案';
const bullets = '- 1、甲案\n- 2、乙案\n';
const isWindows = process.platform === 'win32';

/** Runs as a user who may not read everything. */
async function asOther(run: () => Promise<Run>): Promise<Run> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('mreport: a configuration or .gitignore that is a pipe or a device', () => {
  before(function () {
    if (isWindows) this.skip();
  });

  it('is refused and named, and the reports are checked by the defaults', async () => {
    const folder = folderWith({ 'pipe/a.mreport': gap, 'device/b.mreport': gap });
    execFileSync('mkfifo', [join(folder, 'pipe', '.mreportrc.json')]);
    symlinkSync('/dev/zero', join(folder, 'device', '.mreportrc.json'));
    const { stdout, stderr, code } = await mreport(['lint', '.'], { cwd: folder });
    assert.equal(code, 1);
    assert.match(stdout, /檢查 2 個檔案：錯誤 2 項。/);
    assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
      'mreport: device/.mreportrc.json：無法讀取（不是一般檔案（可能是裝置或管線））。',
      'mreport: pipe/.mreportrc.json：無法讀取（不是一般檔案（可能是裝置或管線））。',
    ]);
    const asked = await errorOf(['lint', '--config', '/dev/zero', '.'], { cwd: folder });
    assert.match(asked, /^mreport: \/dev\/zero：.*不是一般檔案/);
  });

  it('is named where it is a .gitignore', async () => {
    const folder = folderWith({ 'a.mreport': gap, 'pipe/b.mreport': gap });
    execFileSync('mkfifo', [join(folder, 'pipe', '.gitignore')]);
    const { stdout, stderr, code } = await mreport(['lint', '.'], { cwd: folder });
    assert.match(stdout, /檢查 1 個檔案/);
    assert.match(stderr, /pipe\/\.gitignore：無法讀取（不是一般檔案/);
    assert.equal(code, 2);
  });
});

describe('mreport lint: a folder that may not be read', () => {
  before(function () {
    if (isWindows) this.skip();
  });

  for (const mode of [0o000, 0o444]) {
    it(`is named, and the rest is checked (mode ${mode.toString(8)})`, async () => {
      const folder = folderWith({ 'a.mreport': gap, 'secret/b.mreport': gap, 'z/c.mreport': gap });
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'secret'), mode);
      const run = (...args: string[]): Promise<Run> =>
        asOther(() => mreport(['lint', ...args], { cwd: folder }));
      const json = await run('--format', 'json', '.');
      const ndjson = await run('--format', 'ndjson', '.');
      const only = await run('secret');
      chmodSync(join(folder, 'secret'), 0o755);
      const message = 'secret：無法讀取（沒有讀取權限），其中的檔案未檢查。';
      assert.deepEqual(
        foundIn(json).map((found) => found.split(' ')[0]),
        ['a.mreport', 'z/c.mreport'],
      );
      assert.deepEqual([json.stderr, json.code], [`mreport: ${message}\n`, 2]);
      assert.ok(ndjson.stdout.includes(JSON.stringify({ path: 'secret', error: message })), ndjson.stdout);
      assert.deepEqual([only.stdout, only.stderr, only.code], ['', `mreport: ${message}\n`, 2]);
    });
  }
});

describe('mreport lint: names of files', () => {
  it('end in .mreport in any case', async () => {
    const folder = folderWith({ 'UP.MREPORT': gap, 'a.MReport': gap });
    const { stdout } = await mreport(['lint', '.'], { cwd: folder });
    assert.match(stdout, /檢查 2 個檔案/);
  });

  it('are shown escaped where they hold line ends or control characters', async function () {
    if (isWindows) this.skip();
    const folder = folderWith({ '甲\n乙\u001b[31m\u202e.mreport': gap });
    const { stdout } = await mreport(['lint', '.'], { cwd: folder });
    assert.match(stdout, /^甲\\n乙\\u001b\[31m\\u202e\.mreport:2:1 /);
    const { stderr } = await mreport(['lint', 'none\u001b[2J.mreport'], { cwd: folder });
    assert.match(stderr, /^mreport: none\\u001b\[2J\.mreport：/);
  });
});

describe('mreport lint --fix-dry-run: control characters', () => {
  it('are shown, and not sent to the terminal', async () => {
    const { stdout } = await mreport(['lint', '--fix-dry-run', '-'], { stdin: '- 1、甲\u001b[2J案\t乙\n' });
    assert.ok(stdout.includes('-- 1、甲\\u001b[2J案\t乙\n'), stdout);
    assert.ok(!stdout.includes('\u001b'));
  });
});

describe('mreport lint --fix: a file of two names', () => {
  it('keeps both, with the same content, and a shorter one has no rest', async () => {
    const folder = folderWith({ 'a.mreport': bullets });
    linkSync(join(folder, 'a.mreport'), join(folder, 'b.txt'));
    const before = statSync(join(folder, 'a.mreport')).ino;
    assert.equal((await mreport(['lint', '--fix', 'a.mreport'], { cwd: folder })).code, 0);
    for (const name of ['a.mreport', 'b.txt'])
      assert.equal(readFileSync(join(folder, name), 'utf8'), bullets.replaceAll('- ', ''));
    assert.equal(statSync(join(folder, 'b.txt')).ino, before);
    assert.deepEqual(readdirSync(folder).sort(), ['a.mreport', 'b.txt']);
  });
});

describe('mreport lint --fix: drafts', () => {
  it('that a run ended by force has left are removed by the next, and others are not', async () => {
    const folder = folderWith({ 'a.mreport': '1、甲案\n2、乙案\n' });
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const own = draftOf(join(folder, 'a.mreport'));
    const left = own.replace(`-${String(process.pid)}-`, `-${String(pid)}-`);
    const elsewhere = left.replace(/mreport-[0-9a-f]{8}-/, 'mreport-00000000-');
    assert.ok(!own.includes(hostname()));
    for (const file of [own, left, elsewhere, join(folder, '.a.tmp')]) writeFileSync(file, 'x');
    await mreport(['lint', '--fix', '.'], { cwd: folder });
    const kept = [own, elsewhere].map((file) => file.slice(folder.length + 1));
    assert.deepEqual(readdirSync(folder).sort(), ['.a.tmp', ...kept, 'a.mreport'].sort());
  });
});
