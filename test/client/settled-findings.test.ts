import assert from 'node:assert/strict';
import { settledFindings } from '../../client/findings/settled-findings';
import { ShownReport } from '../../client/outline/shown-reports';
import type { OutlineNode } from '../../protocol/outline';
import type { PreviewFinding } from '../../protocol/preview';
import { answerOf } from '../support/outline-answers';
import { counts, outline } from './outline-nodes';

function note(message: string, line: number): PreviewFinding {
  return { rule: 'a/rule', severity: 'error', message, line, character: 0 };
}

describe('client: notes and counts while one types', () => {
  it('keeps notes that were there, at their new places, and no others', () => {
    const settle = settledFindings([note('一', 1), note('一', 2), note('二', 3)]);
    const now = [note('一', 1), note('一', 4), note('一', 5), note('三', 6)];
    assert.deepEqual(settle(now), [note('一', 1), note('一', 4)]);
  });

  it('lets counts fall at once, but rise with the pause only', () => {
    const report = new ShownReport('file:///a.mreport');
    const answer = (text: string, error: number) => ({
      ...answerOf(outline(text)),
      findings: counts({ error }),
    });
    const errors = () => [
      report.findings?.error,
      ...report.model.units.flatMap(function all(node: Pick<OutlineNode, 'findings' | 'children'>): number[] {
        return [node.findings.error, ...node.children.flatMap(all)];
      }),
    ];
    report.update(answer('u 一、 司!\n  a (一) 案', 1));
    assert.deepEqual(errors(), [1, 1, 0]);
    const worse = answer('u 一、 司\n  a (一) 案!\n  b (三) 案!', 2);
    report.update(worse, true);
    assert.deepEqual(errors(), [1, 1, 0, 0]);
    report.settle();
    assert.deepEqual(errors(), [2, 2, 1, 1]);
    report.update(answer('u 一、 司\n  a (一) 案', 0), true);
    assert.deepEqual(errors(), [0, 0, 0]);
  });

  it('counts a report at once that is seen for the first time', () => {
    const report = new ShownReport('file:///a.mreport');
    report.update({ ...answerOf(outline('u 一、 司!')), findings: counts({ error: 1 }) }, true);
    assert.equal(report.findings?.error, 1);
  });
});
