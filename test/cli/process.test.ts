import assert from 'node:assert/strict';
import { folderWith, spawned } from './mreport';

describe('mreport: the process', () => {
  const folder = folderWith({ 'a.mreport': '1、甲案\n3、丙案' });

  it('reads standard input, and starts in its folder', async () => {
    const { stdout, stderr, code } = await spawned(['lint', '--fix', '-'], { stdin: '\uFEFF- 1、甲案' });
    assert.deepEqual([stdout, code], ['\uFEFF1、甲案', 0]);
    assert.match(stderr, /^-：修正 1 處/);
    assert.match((await spawned(['lint', '.'], { cwd: folder })).stdout, /^a\.mreport:2:1 /);
  });

  it('ends with the exit code of the run', async () => {
    const { stdout, stderr, code } = await spawned(['lint', 'none.mreport'], { cwd: folder });
    assert.deepEqual(
      [stdout, stderr, code],
      ['', 'mreport: none.mreport：無法讀取（檔案或資料夾不存在）。\n', 2],
    );
  });
});
