import assert from 'node:assert/strict';
import { ReportSession } from '../../../core/session/report-session';
import { change } from '../../support/changes';
import { timeOf } from '../../support/growth';

/** Milliseconds of the process's own time for all that is done to one text; a tenth of it is the rule. */
const limit = 20_000;

const million = 1_000_000;
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const levels = [
  '一、',
  '(一) ',
  '1、',
  '(1) ',
  'A. ',
  '(a) ',
  '甲、',
  '壹、',
  '①',
  '(甲)',
  'a. ',
  '(A)',
  '㈠',
];
const nested = (depth: number): string => lines(depth, (index) => `${levels[index % levels.length] ?? ''}甲`);

const texts: Record<string, () => string> = {
  'a line of 1 MB': () =>
    filled('業務辦理情形，已如期完成；另訂於112年12月5日（星期二）召開會議、計3件。', million),
  'a million digits': () => '1'.repeat(million),
  'a million blanks': () => ' '.repeat(million),
  'a million NULs': () => '\0'.repeat(million),
  'a million asterisks': () => '*'.repeat(million),
  'a million pipes': () => '|'.repeat(million),
  'a million halves of characters': () => '\ud800'.repeat(million),
  'a million accents': () => `e${'\u0301'.repeat(million)}`,
  '150,000 quotations': () => '「」'.repeat(150_000),
  '100,000 opening brackets': () => '（'.repeat(100_000),
  '150,000 empty lines': () => '\r'.repeat(150_000),
  '100,000 items': () => lines(100_000, (index) => `${String(index + 1)}、甲`),
  '5,000 items with the same number': () => lines(5_000, () => '1、甲'),
  '60 levels, again and again': () => lines(10, () => nested(60)),
  '2,000 markers, each of another kind than the one before': () => nested(2000),
  '100,000 brackets in each other': () => `${'（'.repeat(50_000)}甲${'）'.repeat(50_000)}`,
  'brackets that close 20,000 lines below': () => `${filled('（甲\n', 60_000)}${filled('）\n', 40_000)}`,
  '50,000 comments on a line': () => '<!-- 註 -->'.repeat(50_000),
  '50,000 comments': () => lines(50_000, () => '甲<!-- 註 -->乙'),
  'a comment that hides 100,000 lines': () => `<!--\n${lines(100_000, (index) => `${String(index)}、甲`)}`,
  '20,000 directives': () => lines(20_000, () => '甲，，乙<!-- mreport-disable -->'),
  '20,000 directives for the next line': () => lines(20_000, () => '<!-- mreport-disable-next-line -->'),
  'a table of 10,000 rows': () =>
    `| 甲 | 乙 |\n|---|---:|\n${lines(10_000, (index) => `| ${String(index)} | 112年1月3日 |`)}\n| 合計 | 1 |`,
  'a table of 100,000 columns': () =>
    `|${' 3 |'.repeat(100_000)}\n|${'---|'.repeat(100_000)}\n|${' 3 |'.repeat(100_000)}`,
  'a line with 10,000 dates': () => '112年12月5日（星期二）至9日、'.repeat(10_000),
  'a list of 100,000 days': () => `12月${'1、'.repeat(100_000)}2日`,
  'a directive with 20,000 names': () => `<!-- mreport-disable ${'a/b '.repeat(20_000)}-->\n1、甲\n3、乙`,
};

describe('a report, of whatever size', function () {
  this.timeout(120_000);

  for (const [name, text] of Object.entries(texts)) {
    it(`is read, checked, edited and shown: ${name}`, () => {
      const time = timeOf(() => {
        const session = ReportSession.open(text(), { locale: 'zh-TW' });
        const findings = session.findings();
        session.diagnostics();
        session.lintSome(Infinity);
        session.preview();
        session.outline();
        session.units();
        session.folds();
        session.applyEdits([change([0, 0], [0, 0], '<!--\n')], 2).diagnostics();
        session.applyEdits([change([0, 0], [1, 0], '')], 3).diagnostics();
        assert.equal(session.findings().length, findings.length);
      });
      assert.ok(time < limit, `${time.toFixed(0)} ms`);
    });
  }
});
