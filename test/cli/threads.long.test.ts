import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, mreport, program } from './mreport';

const threads = { program, count: 2 };
const numbers = Array.from({ length: 110 }, (_, index) => String(100 + index));

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

  for (const format of ['text', 'sarif']) {
    it(`gives the same by several threads as by one, in order: ${format}`, async () => {
      const args = ['lint', '--format', format, 'a', '-', 'b'];
      const one = await mreport(args, { cwd: folder, stdin: '2、乙案' });
      assert.deepEqual(await mreport(args, { cwd: folder, stdin: '2、乙案', threads }), one);
      assert.equal(one.code, 1);
      assert.equal(one.stderr.split('\n').length, 3);
    });
  }

  it('reports the first that cannot be read, whichever thread finds it', async () => {
    const broken = folderWith(Object.fromEntries(numbers.map((name) => [`${name}.mreport`, ''])));
    for (const name of ['139', '104', '122'])
      writeFileSync(join(broken, `${name}.mreport`), Buffer.from([0x31, 0xff]));
    const { stdout, stderr, code } = await mreport(['lint', '.'], { cwd: broken, threads });
    assert.match(stderr, /^mreport: 104\.mreport：[^\n]+\n$/);
    assert.deepEqual([stdout, code], ['', 2]);
  });
});
