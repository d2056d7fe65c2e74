import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countFindings, noFindings } from '../../../core/features/finding-counts';
import { limitedOutline, unitOutline } from '../../../core/features/unit-outline';
import type { OutlineNode } from '../../../protocol/outline';
import { Report } from '../../../core/report/report';
import type { Position } from '../../../core/report/text';
import type { Finding, Severity } from '../../../core/rules/rule';
import { findingsIn } from '../../support/marked-text';
import { block } from '../../support/outline-tree';
import { interestingLines, runsOr } from '../../support/random-reports';

const findingAt = (line: number, severity: Severity = 'error', character = 0): Finding => ({
  rule: 'a/b',
  severity,
  message: '',
  range: { start: { line, character }, end: { line, character: character + 1 } },
  fixes: () => [],
});

const outlineOf = (text: string, findings: readonly Finding[] = []): OutlineNode[] =>
  unitOutline(Report.parse(text), findings);

function* allNodes(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* allNodes(node.children);
  }
}

/** `id marker title lines`, lines counted from 1. */
const describeNodes = (nodes: readonly OutlineNode[]): string[] =>
  [...allNodes(nodes)].map(
    ({ id, marker, title, range }) =>
      `${id} ${marker} ${title} ${range.start.line + 1}:${range.start.character}-${range.end.line + 1}:${range.end.character}`,
  );

const report = block(`
  案由：甲
  一、**司**
  - (一) 甲<!-- 註 -->案
  本文
  (二) 1.乙
  2.丙
  二、處
`);

describe('the outline of units', () => {
  it('has every item, with its title and what is below it', () => {
    assert.deepEqual(describeNodes(outlineOf(report)), [
      '/一1 一、 司 2:0-6:3',
      '/一1/(一)1 (一) 甲案 3:2-4:2',
      '/一1/(一)2 (二)  5:0-6:3',
      '/一1/(一)2/11 1. 乙 5:4-5:7',
      '/一1/(一)2/12 2. 丙 6:0-6:3',
      '/一2 二、 處 7:0-7:3',
    ]);
  });

  it('selects marker and title, of two on a line each its own', () => {
    const [unit] = outlineOf(report);
    const [first, second] = unit?.children ?? [];
    const selected = [first, second, second?.children[0]].map((node) => {
      const { start, end } = node!.selectionRange;
      assert.equal(start.line, end.line);
      return report.split('\n')[start.line]?.slice(start.character, end.character);
    });
    assert.deepEqual(selected, ['(一) 甲<!-- 註 -->案', '(二)', '1.乙']);
  });

  it('is empty where there are no items', () => {
    assert.deepEqual(outlineOf('案由：甲\n說明文字'), []);
    assert.deepEqual(outlineOf(''), []);
  });

  it('distinguishes items of the same number', () => {
    const ids = describeNodes(outlineOf('一、甲\n二、乙\n二、丙\n三、丁')).map((line) => line.split(' ')[0]);
    assert.deepEqual(ids, ['/一1', '/一2', '/一2+1', '/一3']);
  });

  it('keeps the ids of items while lines before them change', () => {
    const names = (text: string): string[] =>
      describeNodes(outlineOf(text)).map((line) => line.split(' ')[0]!);
    assert.deepEqual(names(`前言\n\n${report.replace('本文', '本文\n又一行')}`), names(report));
  });
});

describe('the counts of findings', () => {
  it('are those of an item and everything below it', () => {
    const findings = [
      findingAt(0, 'hint'),
      findingAt(1, 'warning'),
      findingAt(3, 'error'),
      findingAt(4, 'error', 0),
      findingAt(5, 'information'),
      findingAt(6, 'error'),
    ];
    const counted = [...allNodes(outlineOf(report, findings))].map(({ marker, findings: counts }) => [
      marker,
      counts.error,
      counts.warning,
      counts.information,
      counts.hint,
    ]);
    assert.deepEqual(counted, [
      ['一、', 2, 1, 1, 0],
      ['(一)', 1, 0, 0, 0],
      ['(二)', 1, 0, 1, 0],
      ['1.', 1, 0, 0, 0],
      ['2.', 0, 0, 1, 0],
      ['二、', 1, 0, 0, 0],
    ]);
    assert.deepEqual(countFindings(findings), { error: 3, warning: 1, information: 1, hint: 1 });
  });

  it('are nothing where there is nothing', () => {
    assert.deepEqual(countFindings([]), noFindings());
  });

  it('of the units and the preamble add up to all', () => {
    fc.assert(
      fc.property(interestingLines, (lines) => {
        const text = lines.join('\n');
        const findings = findingsIn(text);
        const units = outlineOf(text, findings);
        const first = units[0]?.range.start.line ?? Infinity;
        const sum = countFindings(findings.filter(({ range }) => range.start.line < first));
        for (const unit of units) {
          for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
            sum[severity] += unit.findings[severity];
          }
        }
        assert.deepEqual(sum, countFindings(findings));
      }),
      { numRuns: runsOr(30) },
    );
  });
});

describe('the outline of a report with very many items', () => {
  const labels = (text: string, limit: number): string[] =>
    [...allNodes(limitedOutline(Report.parse(text), limit))].map(({ label }) => label);

  it('has the upper levels, down to the one with which they are too many', () => {
    assert.deepEqual(labels(report, 6), ['一、司', '(一) 甲案', '(二)', '1. 乙', '2. 丙', '二、處']);
    assert.deepEqual(labels(report, 5), ['一、司', '(一) 甲案', '(二)', '二、處']);
    assert.deepEqual(labels(report, 3), ['一、司', '二、處']);
    assert.deepEqual(labels(report, 1), ['一、司']);
  });

  it('is otherwise the same', () => {
    fc.assert(
      fc.property(interestingLines, fc.nat(12), (lines, limit) => {
        const whole = Report.parse(lines.join('\n'));
        const kept = [...allNodes(limitedOutline(whole, limit + 1))];
        assert.ok(kept.length <= limit + 1);
        const all = [...allNodes(unitOutline(whole, []))];
        const deepest = Math.max(...kept.map(({ level }) => level));
        const place = ({ label, range }: OutlineNode): unknown => [label, range];
        const same = all.filter(({ level }) => level <= deepest).slice(0, limit + 1);
        assert.deepEqual(kept.map(place), same.map(place));
        const next = all.filter(({ level }) => level <= deepest + 1).length;
        assert.ok(kept.length === all.length || next > limit + 1);
      }),
      { numRuns: runsOr(30) },
    );
  });
});

describe('the outline, for any report', () => {
  it('has ids that are unique, and ranges as an editor demands them', () => {
    fc.assert(
      fc.property(interestingLines, (lines) => {
        const units = outlineOf(lines.join('\n'));
        const names = [...allNodes(units)].map(({ id }) => id);
        assert.equal(new Set(names).size, names.length);
        for (const node of allNodes(units)) assertOrderly(node, lines);
      }),
      { numRuns: runsOr(30) },
    );
  });
});

/** The selection within the range, the range within the text, children below. */
function assertOrderly(
  { range, selectionRange, children, level }: OutlineNode,
  lines: readonly string[],
): void {
  assert.ok(notAfter(range.start, selectionRange.start) && notAfter(selectionRange.end, range.end));
  assert.ok(range.end.character <= lines[range.end.line]!.length);
  for (const child of children) {
    assert.equal(child.level, level + 1);
    assert.ok(notAfter(range.start, child.range.start) && notAfter(child.range.end, range.end));
  }
}

function notAfter(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
