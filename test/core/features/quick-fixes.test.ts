import assert from 'node:assert/strict';
import { quickFixes } from '../../../core/features/quick-fixes';
import type { Position } from '../../../core/report/text';
import type { Finding, Fix } from '../../../core/rules/rule';
import { applyFix, findingsIn } from '../../support/marked-text';

const at = (line: number, character: number): Position => ({ line, character });

const fixAt = (title: string, line: number, mends?: object): Fix => ({
  title,
  edits: [{ range: { start: at(line, 2), end: at(line, 4) }, newText: title }],
  ...(mends === undefined ? {} : { mends }),
});

const finding = (line: number, fixes: Fix[], rule = 'a/b'): Finding => ({
  rule,
  severity: 'error',
  message: '',
  range: { start: at(line, 2), end: at(line, 4) },
  fixes: () => fixes,
});

describe('quick fixes', () => {
  const titles = (findings: Finding[], start: Position, end = start): string[] =>
    quickFixes(findings, { start, end }).map(({ fix }) => fix.title);

  it('insert lines with the line ends of the text', () => {
    const twoLines = finding(1, [fixAt('甲\n乙', 1)]);
    const [{ fix } = assert.fail()] = quickFixes([twoLines], { start: at(1, 2), end: at(1, 2) }, '\r\n');
    assert.deepEqual(
      fix.edits.map(({ newText }) => newText),
      ['甲\r\n乙'],
    );
  });

  it('are those of the findings that the cursor or selection touches', () => {
    const findings = [finding(1, [fixAt('一', 1), fixAt('二', 1)]), finding(2, [fixAt('三', 2)])];
    const cases: [Position, Position, string[]][] = [
      [at(1, 1), at(1, 1), []],
      [at(1, 2), at(1, 2), ['一', '二']],
      [at(1, 3), at(1, 3), ['一', '二']],
      [at(1, 4), at(1, 4), ['一', '二']],
      [at(1, 5), at(1, 5), []],
      [at(1, 5), at(2, 1), []],
      [at(1, 0), at(1, 2), ['一', '二']],
      [at(0, 0), at(3, 0), ['一', '二', '三']],
      [at(1, 4), at(2, 2), ['一', '二', '三']],
    ];
    for (const [start, end, expected] of cases) {
      assert.deepEqual(titles(findings, start, end), expected, JSON.stringify([start, end]));
    }
  });

  it('know the finding that they remove', () => {
    const findings = [finding(1, [fixAt('一', 1)]), finding(1, [fixAt('二', 1)], 'c/d')];
    const found = quickFixes(findings, { start: at(1, 3), end: at(1, 3) });
    assert.deepEqual(
      found.map((quick) => quick.finding),
      findings,
    );
  });

  it('of many places come once, those of a place each', () => {
    const all = fixAt('全文', 0, {});
    const findings = [
      finding(1, [fixAt('此處', 1), all]),
      finding(1, [fixAt('此處', 1), all]),
      finding(1, [all], 'c/d'),
    ];
    assert.deepEqual(titles(findings, at(1, 3)), ['此處', '全文', '此處', '全文']);
  });

  it('that renumber a series come once, with its first finding', () => {
    const text = '一、甲\n1、子\n3、丑\n5、寅\n二、乙\n1、子\n3、丑';
    const renumbering = quickFixes(findingsIn(text), { start: at(0, 0), end: at(6, 0) })
      .filter(({ fix }) => fix.preferred === true)
      .map(({ finding, fix }) => [finding.range.start.line, fix.edits.map(({ newText }) => newText)]);
    assert.deepEqual(renumbering, [
      [2, ['2、', '3、']],
      [6, ['2、']],
    ]);
  });

  it('are not computed for findings elsewhere', () => {
    const elsewhere: Finding = { ...finding(5, []), fixes: () => assert.fail('computed needlessly') };
    assert.deepEqual(titles([finding(1, [fixAt('一', 1)]), elsewhere], at(1, 3)), ['一']);
  });

  it('correct a report', () => {
    const text = '1、甲\n3、於112年2月30日\n4、丙';
    const found = (start: Position): string[] =>
      quickFixes(findingsIn(text), { start, end: start })
        .filter(({ fix }) => fix.preferred === true)
        .map(({ fix }) => applyFix(text, fix));
    assert.deepEqual(found(at(1, 0)), ['1、甲\n2、於112年2月30日\n3、丙']);
    assert.deepEqual(found(at(0, 0)), []);
    assert.ok(quickFixes(findingsIn(text), { start: at(1, 6), end: at(1, 6) }).length > 0);
  });
});
