import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { folderWith, foundIn, program, spawned } from './mreport';

const count = 500;

describe('mreport: the process, where it prints much', () => {
  const folder = folderWith({ 'long.mreport': '於112年2月30日召開會議。\n'.repeat(count) });
  const args = ['lint', '--format', 'json', join(folder, 'long.mreport')];

  /** What a shell's pipeline prints, and what goes to stderr. */
  async function inShell(redirection: string): Promise<[stdout: string, stderr: string]> {
    const command = `"$0" "$@" ${redirection}`;
    const child = spawn('sh', ['-c', command, process.execPath, program, ...args]);
    const [stdout, stderr] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return [stdout, stderr];
  }

  it('writes all of a long output into a pipe', async () => {
    const run = await spawned(args);
    assert.ok(run.stdout.length > 700_000, String(run.stdout.length));
    assert.equal(foundIn(run).length, count);
    assert.deepEqual([run.stderr, run.code], ['', 1]);
  });

  it('ends quietly when the reader has had enough', async function () {
    if (process.platform === 'win32') this.skip();
    assert.deepEqual(await inShell('| head -1'), ['{\n', '']);
  });

  it('says so when the output cannot be written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const [stdout, stderr] = await inShell('> /dev/full; echo $?');
    assert.deepEqual([stdout, stderr], ['2\n', 'mreport: 結果無法寫出（儲存空間不足）。\n']);
  });
});
