import assert from 'node:assert/strict';
import { github } from '../../../cli/formats/github';
import { finding, runOver, runWith, written } from './lint-runs';

describe('mreport lint --format github', () => {
  it('writes a workflow command for each finding, counted from 1', () => {
    assert.equal(
      written(
        github,
        runOver({ './reports/a.mreport': '1、甲案\n3、丙案', 'b.mreport': '1、甲案\n2、乙案' }),
      ),
      '::error file=reports/a.mreport,line=2,col=1,endLine=2,endColumn=3,title=numbering/gap::項次跳號：「3、」之前缺少「2、」。\n',
    );
  });

  it('prints nothing when there is nothing to find', () => {
    assert.equal(written(github, runOver({ 'a.mreport': '' })), '');
  });

  it('knows errors, warnings and notices', () => {
    const findings = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
      finding('甲', { severity }),
    );
    const commands = written(github, runWith('a.mreport', findings)).match(/^::\w+/gm);
    assert.deepEqual(commands, ['::error', '::warning', '::notice', '::notice']);
  });

  it('escapes what would end a message or a property', () => {
    const run = runWith('甲,乙:50%.mreport', [finding('100%：甲,乙:\r\n::error::丙')]);
    assert.equal(
      written(github, run),
      '::error file=甲%2C乙%3A50%25.mreport,line=1,col=3,endLine=1,endColumn=6,title=numbering/gap' +
        '::100%25：甲,乙:%0D%0A::error::丙\n',
    );
  });

  it('leaves the columns of different lines out, which the runner refuses', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 3, character: 0 } };
    assert.equal(
      written(github, runWith('a.mreport', [finding('甲', { range })])),
      '::error file=a.mreport,line=1,endLine=4,title=numbering/gap::甲\n',
    );
  });

  it('calls a file outside the folder as it was named', () => {
    assert.match(
      written(github, runWith('../a.mreport', [finding('甲')])),
      /^::error file=\.\.\/a\.mreport,/,
    );
    assert.match(
      written(github, runWith('/offices/..a/b.mreport', [finding('甲')])),
      /^::error file=\.\.a\/b\.mreport,/,
    );
  });
});
