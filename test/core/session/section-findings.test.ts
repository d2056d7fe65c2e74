import assert from 'node:assert/strict';
import { defaultSettings } from '../../../core/config/settings';
import { ReportSession } from '../../../core/session/report-session';

const open = (text: string): ReportSession =>
  ReportSession.open('file:///r.mreport', 'mreport', 1, text, 'zh-TW', (rule) => assert.fail(rule));

/** Writes at the beginning of a line. */
const write = (report: ReportSession, line: number, text: string): void => {
  const place = { line, character: 0 };
  report.change([{ range: { start: place, end: place }, text }], report.version + 1);
};

/** Looks at everything; gives the lists themselves. */
const look = (report: ReportSession) => {
  report.lookAhead(Infinity);
  return report.sectionFindings();
};

const found = (report: ReportSession): string[][] =>
  look(report).map((list) => list.map(({ rule, line }) => `${rule} ${String(line)}`));

describe('the findings of each section', () => {
  const text = '前言\n一、司\n(一) 甲\n(三) 丙\n二、處\n(一) 112年2月30日\n(二) 丁';

  it('are told in lines of the section', () => {
    assert.deepEqual(found(open(text)), [[], ['numbering/gap 2'], ['date/invalid 1']]);
  });

  it('are the same lists as long as the same is found', () => {
    const report = open(text);
    const before = look(report);
    write(report, 0, '前言\n');
    write(report, 6, '註：');
    const after = look(report);
    assert.equal(after[1], before[1]);
    assert.notEqual(after[2], before[2]);
  });

  it('follow the settings', () => {
    const report = open(text);
    const before = look(report);
    report.configure({ ...defaultSettings, rules: { 'date/invalid': 'off' } });
    const after = look(report);
    assert.deepEqual(after[2], []);
    assert.equal(after[1], before[1], 'what they do not touch is the same');
  });

  it('are silenced by directives in other sections', () => {
    const report = open(text);
    write(report, 0, '<!-- mreport-disable numbering/gap -->\n');
    assert.deepEqual(found(report).slice(1), [[], ['date/invalid 1']]);
    write(report, 5, '<!-- mreport-enable -->\n<!-- mreport-disable date/invalid -->\n');
    assert.deepEqual(found(report)[2], []);
    report.change(
      [{ range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' }],
      9,
    );
    assert.equal(found(report)[1]?.[0], 'numbering/gap 2');
  });

  it('are unknown at first in a large report, and known in slices', () => {
    const units = Array.from({ length: 520 }, (_, at) => `${at + 1}、司\n(1) 甲\n(3) 丙\n說明\n`);
    const report = open(units.join(''));
    assert.equal(report.current().contents.length, 520);
    const counts: number[] = [];
    do counts.push(report.sectionFindings().flat().length);
    while (!report.lookAhead(10));
    assert.equal(counts[0], 0);
    assert.ok(counts.length > 2, String(counts));
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    const all = report.sectionFindings().flat();
    assert.equal(all.filter(({ rule }) => rule === 'numbering/gap').length, 520);
  });
});
