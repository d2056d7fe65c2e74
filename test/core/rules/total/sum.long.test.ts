import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Report } from '../../../../core/report/report';
import type { Breakdown } from '../../../../core/rules/total/lib/breakdown';
import { breakdownsOf, totalSum } from '../../../../core/rules/total/sum';
import { documentNames, monthlyReport, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

/** A report in which one part of a breakdown has one more. */
function withOneMore(text: string, { parts }: Breakdown, index: number): string {
  const part = parts[index];
  assert.ok(part);
  const lines = text.split('\n');
  const line = lines[part.line] ?? '';
  const { start, end } = part.quantity.span;
  const changed = line
    .slice(start, end)
    .replace(/[0-9](?=[^0-9]*$)/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));
  assert.notEqual(changed, line.slice(start, end));
  return lines.with(part.line, line.slice(0, start) + changed + line.slice(end)).join('\n');
}

/** Changes each part of each breakdown of a text: one finding each, at the total or at the part that is itself one. */
function checkEachPart(text: string): number {
  let changes = 0;
  for (const [number, breakdown] of breakdownsIn(Report.parse(text)).entries()) {
    if (number % 3 !== 0) continue;
    // One part of every third, another one each time.
    for (const [index, part] of breakdown.parts.entries()) {
      if (index !== changes % breakdown.parts.length) continue;
      const found = findingsOf(totalSum, withOneMore(text, breakdown, index));
      const where = `${breakdown.total.line + 1}: part ${index + 1}`;
      assert.equal(found.length, 1, where);
      const line = found[0]?.range.start.line;
      assert.ok(line === breakdown.total.line || line === part.line, where);
      changes++;
      break;
    }
  }
  return changes;
}

const written = (report: Report): string[] =>
  breakdownsIn(report).map(({ total: { line, quantity } }) => {
    const { start, end } = quantity.span;
    return `${line + 1} ${report.lines[line]?.text.slice(start, end) ?? ''}`;
  });

/** The breakdowns of all sections, in the lines of the report. */
function breakdownsIn(report: Report): Breakdown[] {
  return report.sections.flatMap(({ start, content }) =>
    breakdownsOf(content).map(({ total, parts, ...claim }) => ({
      total: { ...total, line: total.line + start },
      parts: parts.map((part) => ({ ...part, line: part.line + start })),
      ...claim,
    })),
  );
}

describe('total/sum', () => {
  it('takes linear time', function () {
    this.timeout(40_000);
    const pieces = [
      '9',
      '1,',
      '（',
      '(1件',
      '1件：',
      '計1件，',
      '計3件：1件、',
      '1件（1件、2件）',
      '已1件、',
      '、，',
      '計9件，其中',
      '甲1件及',
      '1件，合計',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const start = process.cpuUsage();
      findingsOf(totalSum, text);
      assert.ok(process.cpuUsage(start).user < 2_500_000, piece);
    }
  });
});

describe('total/sum on the sample', () => {
  const text = readFileSync('samples/monthly-report.mreport', 'utf8');

  it('reads its breakdowns, and finds nothing wrong', () => {
    assert.deepEqual(findingsOf(totalSum, text), []);
    assert.equal(breakdownsIn(Report.parse(text)).length, 51);
  });

  it('finds a part that is changed', function () {
    this.timeout(20_000);
    assert.ok(checkEachPart(text) >= 15);
  });
});

describe('total/sum on real documents', () => {
  before(needCorpus);

  it('finds nothing in them', () => {
    for (const name of documentNames()) {
      const found = findingsOf(totalSum, readDocument(name));
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
        name,
      );
    }
  });

  it('reads the breakdowns of the monthly report', () => {
    assert.deepEqual(written(Report.parse(readDocument(monthlyReport))), [
      '13 41件',
      '17 34件',
      '106 12個',
      '108 17款',
      '307 276件',
      '311 11案',
      '312 11案',
      '314 12案',
    ]);
  });

  it('finds a part of it that is changed', () => {
    assert.ok(checkEachPart(readDocument(monthlyReport)) >= 3);
  });

  it('is silent on every trap', () => {
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(totalSum, text), [], text);
  });
});
