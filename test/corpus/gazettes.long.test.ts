import assert from 'node:assert/strict';
import { blocksOf } from '../../core/report/blocks';
import { Report } from '../../core/report/report';
import { schemeNames } from '../../core/report/scheme';
import { documentNames, monthlyReport, needCorpus, readDocument } from '../support/corpus';
import { describeFinding, findingsIn } from '../support/marked-text';

describe('the gazette', () => {
  before(needCorpus);

  const allOf = (): string[] => documentNames().filter((name) => name !== monthlyReport);

  it('is read, by every scheme', () => {
    assert.ok(allOf().length >= 14);
    for (const name of allOf()) {
      const text = readDocument(name);
      for (const scheme of schemeNames) {
        const report = Report.parse(text, { scheme });
        const covered = blocksOf(report).reduce((sum, { lineCount }) => sum + lineCount, 0);
        assert.equal(covered, text.split('\n').length, name);
      }
    }
  });

  const mistakes: [string, string[]][] = [
    ['gazette-66085', ['date/weekday "（星期四）" @230', 'date/weekday "（星期五）" @230']],
    ['gazette-6964', ['date/range "94年11月10日至94年11月9日" @27']],
    ['gazette-12447', ['date/range "95年9月25日至95年9月24日" @24']],
    ['gazette-10464', ['date/invalid "94年6月60日" @12']],
    // A closing bracket of nothing.
    ['gazette-14955', ['text/bracket "）" @146']],
  ];
  for (const [name, expected] of mistakes) {
    it(`has ${expected.join(', ')} in ${name}`, () => {
      assert.deepEqual(severeIn(name), expected);
    });
  }

  const clean = ['75300', '18242', '54534', '54712', '58369', '81889', '50986'];
  for (const number of clean) {
    it(`has no error and no warning in gazette-${number}`, () => {
      assert.deepEqual(severeIn(`gazette-${number}`), []);
    });
  }

  it('has eleven private-use characters in gazette-72464, in two rows of a scale', () => {
    const found = severeIn('gazette-72464').map((finding) => finding.replace(/"[^"]*"/, ''));
    const inRows = [...Array<number>(5).fill(405), ...Array<number>(6).fill(409)];
    assert.deepEqual(
      found,
      inRows.map((line) => `text/lost-character  @${String(line)}`),
    );
  });

  it('quotes a wrong date where it corrects it', () => {
    const text = readDocument('gazette-75300.mreport');
    assert.match(text.split('\n')[9] ?? '', /104年4月31日/);
    assert.deepEqual(
      findingsIn(text).filter(({ severity }) => severity !== 'hint'),
      [],
    );
  });

  const items: [string, number, string, string][] = [
    ['gazette-18242', 75, '８、', 'a series that runs on from (一) to (二)'],
    ['gazette-54534', 95, '八、', 'a series that runs on across 貳、'],
    ['gazette-14955', 26, '叁、', '叁 for 參'],
  ];
  for (const [name, line, marker, why] of items) {
    it(`has an item ${marker} in ${name}: ${why}`, () => {
      assert.equal(markerOn(name, line), marker);
    });
  }

  it('has a word in gazette-58369 that is not an item', () => {
    assert.equal(markerOn('gazette-58369', 108), undefined);
  });

  it('has parties in gazette-81889 that are not items', () => {
    for (const line of [156, 164, 172]) assert.equal(markerOn('gazette-81889', line), undefined);
  });
});

/** Findings above an information, as `rule "text" @line`. */
function severeIn(name: string): string[] {
  const text = readDocument(`${name}.mreport`);
  return findingsIn(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => describeFinding(finding, text));
}

/** The marker of the item on a line (from 1), where there is one. */
function markerOn(name: string, line: number): string | undefined {
  const report = Report.parse(readDocument(`${name}.mreport`));
  const item = report.outline.items.find((candidate) => candidate.line === line - 1);
  return item && report.lines[item.line]?.prose.slice(item.reading.span.start, item.reading.span.end);
}
