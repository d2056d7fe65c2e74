import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What git would commit, so that the copy holds neither builds nor dependencies. */
const repositoryFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));

describe('npm run new-rule', function () {
  this.timeout(10 * 60_000);
  let copy: string;

  before(() => {
    copy = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'mreport-new-rule-')));
    for (const file of repositoryFiles()) cpSync(file, path.join(copy, file));
    symlinkSync(realpathSync('node_modules'), path.join(copy, 'node_modules'));
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  /** Runs Node in the copy. Fails, with all output, when the program does. */
  const run = (...args: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, MREPORT_QUICK: '1' };
      execFile(process.execPath, args, { cwd: copy, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`node ${args.join(' ')}\n${stdout}${stderr}`));
      });
    });

  it('writes a rule that leaves every check and test green', async () => {
    await run('scripts/new-rule.mjs', 'text/wording');
    await run('scripts/new-rule.mjs', 'wording/first-rule', '烙人', '找人');
    const files = ['text/wording', 'wording/first-rule'].flatMap((id) => [
      `core/rules/${id}.ts`,
      `l10n/messages/rules/${id}.ts`,
      `test/core/rules/${id}.test.ts`,
    ]);
    await run('scripts/generate.mjs', '--check');
    await run('scripts/check-layers.mjs');
    await run('scripts/check-messages.mjs');
    await run('node_modules/prettier/bin/prettier.cjs', '--check', 'core/rules/registry.ts', ...files);
    await run('node_modules/typescript/bin/tsc', '-p', '.');
    await run('node_modules/eslint/bin/eslint.js', 'core/rules/registry.ts', ...files);
    await run('scripts/test.mjs', 'fast');
  });

  it('refuses an id that is taken, and one that is not an id', async () => {
    await assert.rejects(run('scripts/new-rule.mjs', 'text/repeat'), /exists already/);
    await assert.rejects(run('scripts/new-rule.mjs', 'Text/Repeat'), /requires an id/);
  });
});
