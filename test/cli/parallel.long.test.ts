import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { folderWith, foundIn, mreport, program, type LintResult } from './mreport';

/** The commands of the page on archives that run GNU parallel. */
const commands = [...readFileSync('docs/archives.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)]
  .map(([, command = '']) => command)
  .filter((command) => /\bparallel\b/.test(command));

const hasParallel = String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU');

describe('mreport lint under GNU parallel, as the documentation has it', () => {
  const texts = Array.from({ length: 450 }, (_, index): [path: string, text: string] => [
    `archive/${String(1000 + index)}.mreport`,
    index % 7 === 0 ? '1、甲案\n3、丙案\n' : '1、甲案\n2、乙案\n',
  ]);
  const records = texts.map(([path, text]) => `${JSON.stringify({ path, text })}\n`);
  const folder = folderWith({
    ...Object.fromEntries(texts),
    'reports.ndjson': records.join(''),
    'bin/mreport': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  });
  chmodSync(join(folder, 'bin', 'mreport'), 0o755);
  const env = {
    ...process.env,
    PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
    PARALLEL_HOME: folder,
  };

  it('is documented', () => {
    assert.equal(commands.length, 2);
  });

  for (const command of commands) {
    it(`finds the same, in order (requires GNU parallel on PATH): ${command.trim()}`, async function () {
      if (!hasParallel) this.skip();
      this.timeout(30_000);
      // Several blocks also of so short a text.
      const run = spawnSync('sh', ['-c', command.replace('10M', '10k')], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      assert.ok((run.status ?? 0) > 1, run.stderr);
      const files = readFileSync(join(folder, 'findings.ndjson'), 'utf8').trimEnd().split('\n');
      const found = {
        version: 1,
        files: files.map((line) => JSON.parse(line) as LintResult['files'][number]),
      };
      const alone = await mreport(['lint', '--format=json', 'archive'], { cwd: folder });
      assert.deepEqual(foundIn({ ...alone, stdout: JSON.stringify(found) }), foundIn(alone));
    });
  }
});
