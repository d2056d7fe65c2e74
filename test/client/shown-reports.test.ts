import assert from 'node:assert/strict';
import { ShownReport } from '../../client/outline/shown-reports';
import { answerOf } from '../support/outline-answers';
import { counts, outline } from './outline-nodes';

function shown(): ShownReport {
  const report = new ShownReport('file:///a.mreport');
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
