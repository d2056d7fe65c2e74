import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, mreport, program, type Run } from './mreport';

const threads = { program, count: 2 };
const numbers = Array.from({ length: 40 }, (_, index) => String(100 + index));

describe('mreport lint: many files', () => {
  const folder = folderWith({
    ...Object.fromEntries(
      numbers.map((name, index) => [
        `${index % 3 === 0 ? 'a' : 'b'}/${name}.mreport`,
        '1、甲案\n3、丙案。。\n'.repeat(index % 5),
      ]),
    ),
    'a/.mreportrc.json': '{ "rules": { "numbering/gaps": "off" } }',
    'b/.mreportrc.json': '{ "rules": { "numbering/gap": "of" } }',
  });

  for (const format of ['text', 'ndjson', 'sarif']) {
    it(`gives the same by several threads as by one, in order: ${format}`, async () => {
      const args = ['lint', '--format', format, '.'];
      const one = await mreport(args, { cwd: folder });
      assert.deepEqual(await mreport(args, { cwd: folder, threads }), one);
      assert.equal(one.code, 1);
      assert.equal(one.stderr.split('\n').length, 3);
    });
  }

  it('reads standard input among them', async () => {
    const run = (settings: object): Promise<Run> =>
      mreport(['lint', 'a', '-', 'b'], { cwd: folder, stdin: '2、乙案', ...settings });
    assert.deepEqual(await run({ threads }), await run({}));
    assert.match((await run({ threads })).stdout, /^-:1:1 /m);
  });

  it('complains of the first that cannot be read, whichever thread meets it', async () => {
    const broken = folderWith(Object.fromEntries(numbers.map((name) => [`${name}.mreport`, ''])));
    for (const name of ['139', '104', '122']) {
      writeFileSync(join(broken, `${name}.mreport`), Buffer.from([0x31, 0xff]));
      const { stdout, stderr, code } = await mreport(['lint', '.'], { cwd: broken, threads });
      const first = name === '139' ? '139' : '104';
      assert.match(stderr, new RegExp(`^mreport: ${first}\\.mreport：[^\\n]+\\n$`));
      assert.deepEqual([stdout, code], ['', 2]);
    }
  });
});
