import assert from 'node:assert/strict';
import { TypingGate } from '../../client/findings/typing-gate';
import { ShownReport } from '../../client/outline/shown-reports';
import type { OutlineNode } from '../../protocol/outline';
import { answerOf } from '../support/outline-answers';
import { counts, outline } from './outline-nodes';

const uri = 'file:///a.mreport';

function shown(): ShownReport {
  const report = new ShownReport(uri, new TypingGate());
  const units = outline(`
  u 一、 司
    a (一) 甲案
      a1 1、 細項
  `);
  report.update({ ...answerOf(units), findings: counts() });
  return report;
}

describe('client: ShownReport', () => {
  const rowFor = (report: ShownReport, id: string) => report.visibleRow(report.model.byId.get(id)!).id;

  it('has units open and items closed at first', () => {
    const report = shown();
    assert.equal(rowFor(report, 'u'), 'u');
    assert.equal(rowFor(report, 'a'), 'a');
    assert.equal(rowFor(report, 'a1'), 'a');
  });

  it('knows what the user opened and closed, also after an update', () => {
    const report = shown();
    report.toggled(report.model.byId.get('a')!, true);
    assert.equal(rowFor(report, 'a1'), 'a1');
    report.toggled(report.model.byId.get('u')!, false);
    assert.equal(rowFor(report, 'a1'), 'u');
    report.update({
      ...answerOf(outline('  u 一、 司\n    a (一) 案\n      a1 1、 項')),
      findings: counts(),
    });
    assert.equal(rowFor(report, 'a1'), 'u');
  });
});

describe('client: counts in the outline while the user types', () => {
  const answer = (text: string, error: number) => ({
    ...answerOf(outline(text)),
    findings: counts({ error }),
  });
  /** Somewhere: counts have no places. */
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

  it('fall at once, but rise with the pause only', () => {
    const gate = new TypingGate();
    const report = new ShownReport(uri, gate);
    const errors = () => [
      report.findings?.error,
      ...report.model.units.flatMap(function all(node: Pick<OutlineNode, 'findings' | 'children'>): number[] {
        return [node.findings.error, ...node.children.flatMap(all)];
      }),
    ];
    report.update(answer('u 一、 司!\n  a (一) 案', 1));
    assert.deepEqual(errors(), [1, 1, 0]);
    gate.close(place);
    report.update(answer('u 一、 司\n  a (一) 案!\n  b (三) 案!', 2));
    assert.deepEqual(errors(), [1, 1, 0, 0]);
    gate.open();
    report.release();
    assert.deepEqual(errors(), [2, 2, 1, 1]);
    gate.close(place);
    report.update(answer('u 一、 司\n  a (一) 案', 0));
    assert.deepEqual(errors(), [0, 0, 0]);
  });

  it('rise when the item is left, where something waits for that', () => {
    const gate = new TypingGate(() => true);
    const report = new ShownReport(uri, gate);
    report.update(answer('u 一、 司', 0));
    gate.close(place, place);
    gate.hasHeld = true;
    report.update(answer('u 一、 司!', 1));
    gate.pause();
    assert.deepEqual(report.release(), []);
    assert.equal(report.findings?.error, 0);
    gate.open();
    report.release();
    assert.equal(report.findings.error, 1);
  });

  it('are shown at once of a report that is opened', () => {
    const gate = new TypingGate();
    gate.close(place);
    const report = new ShownReport(uri, gate);
    report.update(answer('u 一、 司!', 1));
    assert.equal(report.findings?.error, 1);
  });
});
