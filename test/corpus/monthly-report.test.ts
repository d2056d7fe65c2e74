import assert from 'node:assert/strict';
import { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import type { Finding, Severity } from '../../core/rules/rule';
import { monthlyReport, needCorpus, readDocument } from '../support/corpus';

describe('the real monthly report', () => {
  let lines: string[] = [];
  let report = Report.parse('');
  let findings: Finding[] = [];

  before(needCorpus);
  before(() => {
    const text = readDocument(monthlyReport);
    lines = text.split('\n');
    report = Report.parse(text);
    findings = lint(report, { locale: 'zh-TW', rules: {} });
  });

  /** `line rule`, lines counted from 1. */
  const found = (severity: Severity): string[] =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ rule, range }) => `${range.start.line + 1} ${rule}`);

  /** Lines that begin with a marker of a pattern, after a bullet or not. */
  const countLines = (marker: RegExp, from = 0, to = lines.length): number =>
    lines.slice(from, to).filter((line) => marker.test(line.replace(/^\s*(- )?/, ''))).length;

  const ofUnits = /^[一二三四五六七八九十]+、/;
  const belowUnits = /^[(（][一二三四五六七八九十]+[)）]/;

  it('has no error', () => {
    assert.deepEqual(found('error'), []);
  });

  it('has three warnings', () => {
    assert.deepEqual(found('warning'), ['47 date/year-mark', '57 text/repeat', '393 date/range']);
  });

  it('has seven markers in another form than the others', () => {
    const expected = [128, 134, 213, 236, 238, 240, 248].map((line) => `${line} numbering/style`);
    assert.deepEqual(found('information'), expected);
  });

  it('has a bullet in front of 105 markers', () => {
    const bullets = lines.flatMap((line, index) => (/^\s*- /.test(line) ? [`${index + 1} text/bullet`] : []));
    assert.equal(bullets.length, 105);
    assert.deepEqual(
      found('hint').filter((hint) => hint.endsWith('text/bullet')),
      bullets,
    );
  });

  it('has seven paragraphs cut by a page, three ranges with ~, levels with one item, and no other hints', () => {
    const cut = [106, 122, 169, 175, 180, 334, 384].map((line) => `${line} text/broken-paragraph`);
    const wide = [272, 272, 272].map((line) => `${line} text/width`);
    const alone = [158, 167, 205, 352].map((line) => `${line} numbering/single`);
    assert.deepEqual(
      found('hint')
        .filter((hint) => !hint.endsWith('text/bullet'))
        .sort(),
      [...cut, ...wide, ...alone].sort(),
    );
  });

  it('has thirteen units, in order', () => {
    const { units } = report.outline;
    assert.deepEqual(
      units.map(({ number }) => number),
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    assert.equal(countLines(ofUnits), 13);
  });

  it('has the items of each unit that its lines show', () => {
    const expected = report.outline.units.map(({ line, endLine }) => countLines(belowUnits, line, endLine));
    assert.deepEqual(
      report.outline.units.map(({ children }) => children.length),
      expected,
    );
    assert.equal(
      expected.reduce((sum, count) => sum + count, 0),
      countLines(belowUnits),
    );
    assert.ok(expected.every((count) => count > 0));
  });

  it('has an item on every line that begins like one, and on no other', () => {
    const anyMarker = /^([一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}、|[A-Z]\. )/;
    assert.deepEqual(
      report.outline.items.map(({ line }) => line + 1),
      lines.flatMap((line, index) => (anyMarker.test(line.replace(/^\s*(- )?/, '')) ? [index + 1] : [])),
    );
    assert.equal(report.outline.items.length, 204);
  });

  it('reads every marker as what is right there', () => {
    assert.deepEqual(
      report.outline.items.filter(
        ({ violation, number, reading }) => violation !== undefined || number !== reading.number,
      ),
      [],
    );
  });
});
