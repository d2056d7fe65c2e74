import assert from 'node:assert/strict';
import { join } from 'node:path';
import { errorOf, folderWith, foundIn, mreport } from './mreport';

describe('mreport: configuration', () => {
  const skipped = '1、甲案\n3、丙案';
  const folder = folderWith({
    '.mreportrc.json': '{ "rules": { "numbering/gap": "off" } }',
    'top.mreport': skipped,
    'a/b/deep.mreport': skipped,
    'own/.mreportrc.json': '{ "rules": { "numbering/gap": "warning" } }',
    'own/r.mreport': skipped,
    'broken/.mreportrc.json': '{\n  "rules": { "numbering/gaps": "off", "date/stale": "off" }\n}',
    'broken/r.mreport': skipped,
    'broken/s.mreport': '1、甲案',
    'units/.mreportrc.json': '{ "units": ["綜合規劃司", "資訊處"] }',
    'units/r.mreport': '一、資訊處\n二、綜合規劃司',
  });
  const run = (...args: string[]) => mreport(['lint', '--format=json', ...args], { cwd: folder });
  const runs = {
    nearest: run('top.mreport', 'a/b/deep.mreport', 'own/r.mreport'),
    none: run('--no-config', 'top.mreport'),
    asked: run('--config', 'own/.mreportrc.json', 'top.mreport'),
    stdin: mreport(['lint', '-'], { cwd: folder, stdin: skipped }),
    broken: mreport(['lint', 'broken'], { cwd: folder }),
    brokenAsked: run('--config', 'broken/.mreportrc.json', 'top.mreport'),
    units: run('units'),
    outline: mreport(['outline', 'top.mreport'], { cwd: folder }),
  };

  it('is the nearest one above each report', async () => {
    const { code, stderr } = await runs.nearest;
    assert.deepEqual(foundIn(await runs.nearest), [
      'top.mreport',
      'a/b/deep.mreport',
      'own/r.mreport numbering/gap 1:0',
    ]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal((await runs.stdin).code, 0);
    assert.ok((await runs.outline).stdout.includes('"error": 0'));
  });

  it('can be named, or turned off', async () => {
    assert.equal((await runs.none).code, 1);
    assert.deepEqual(foundIn(await runs.asked), ['top.mreport numbering/gap 1:0']);
    assert.equal((await runs.asked).code, 0);
  });

  it('sets the units and their order', async () => {
    assert.deepEqual(foundIn(await runs.units), [`${join('units', 'r.mreport')} report/unit 0:2`]);
  });

  it('is reported where it is broken, once, and hinders nothing', async () => {
    const { stdout, stderr, code } = await runs.broken;
    const file = join('broken', '.mreportrc.json');
    assert.equal(
      stderr,
      `mreport: ${file}:2:14 沒有「numbering/gaps」這條規則，是否為 numbering/gap；此處依預設值。\n`,
    );
    assert.ok(stdout.includes('numbering/gap'));
    assert.equal(code, 1);
  });

  it('has to be right where it is asked for', async () => {
    const { stdout, stderr, code } = await runs.brokenAsked;
    assert.match(stderr, /^mreport: broken\/\.mreportrc\.json:2:14 [^\n]+。\n$/);
    assert.deepEqual([stdout, code], ['', 2]);
    const file = join(folder, 'none.json');
    assert.ok((await errorOf(['lint', '--config', file, 'samples'])).includes('不存在'));
    assert.ok((await errorOf(['lint', '--config', folder, 'samples'])).includes('是資料夾'));
    assert.ok((await errorOf(['lint', '--config', file, '--no-config', 'samples'])).includes('只能擇一'));
    assert.ok((await errorOf(['lint', 'samples', '--config'])).includes('--config 之後缺少值'));
  });
});
