import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { folderWith, program } from './mreport';

describe('mreport lint --fix, interrupted', () => {
  const names = Array.from({ length: 400 }, (_, index) => `${String(1000 + index)}.mreport`);
  const wrong = `- 1、甲案。。\n${'說明。\n'.repeat(9)}`;
  const right = wrong.replace('- 1、甲案。。', '1、甲案。');

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, wrong])));
    const texts = (): string[] => names.map((name) => readFileSync(join(folder, name), 'utf8'));

    it(`leaves whole files and nothing else: ${signal}`, async function () {
      if (process.platform === 'win32') this.skip();
      this.timeout(20_000);
      const child = spawn(process.execPath, [program, 'lint', '--fix', '.'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const ended = once(child, 'close');
      while (readFileSync(join(folder, '1000.mreport'), 'utf8') === wrong) await delay(1);
      child.kill(signal);
      assert.deepEqual(await ended, [null, signal]);
      assert.deepEqual(readdirSync(folder).sort(), names);
      assert.ok(texts().every((text) => text === wrong || text === right));
      assert.ok(texts().includes(wrong));
    });
  }
});
