import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../../core/config/settings';
import { ReportSession } from '../../../core/session/report-session';
import { Report } from '../../../core/report/report';
import { applyChange, change } from '../../support/changes';
import { interestingLine, runsOr } from '../../support/random-reports';
import { summarize } from '../../support/report-summary';

const open = (text: string): ReportSession => ReportSession.open(text, { locale: 'zh-TW', version: 1 });

/** After every event, the report is the same as if the text had been opened just now. */
function assertInStep(before: string, events: readonly TextDocumentContentChangeEvent[][]): void {
  const session = open(before);
  let text = before;
  events.forEach((changes, index) => {
    session.applyEdits(changes, index + 2);
    text = changes.reduce(applyChange, text);
    assert.deepEqual(summarize(session.report), summarize(Report.parse(text)), JSON.stringify(text));
    assert.equal(session.version, index + 2);
  });
}

describe('an open session, after any changes', () => {
  const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r');
  const texts = fc
    .array(fc.tuple(interestingLine, lineEnd), { maxLength: 12, size: 'max' })
    .map((lines) => lines.flat().join(''));
  const piece = fc.oneof(
    texts,
    interestingLine,
    fc.constantFrom('', '', '\n', '\r', '\r\n', '\n\r', '1', '、', '<!--', '-->', '\r\n一、甲', '甲\r'),
  );
  const place = fc.tuple(fc.nat(14), fc.oneof(fc.nat(12), fc.constant(1000)));
  const changes = fc.oneof(
    { arbitrary: fc.tuple(place, place, piece).map((parts) => change(...parts)), weight: 9 },
    { arbitrary: texts.map((text) => ({ text })), weight: 1 },
  );

  it('is what its text is', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.array(changes, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        assertInStep,
      ),
      { numRuns: runsOr(30) },
    );
  });
});

describe('an open report', () => {
  const cases: [string, string, TextDocumentContentChangeEvent[]][] = [
    ['a character is typed', '1、甲\n3、乙', [change([1, 0], [1, 1], '2')]],
    ['a line is split', '1、甲2、乙\n3、丙', [change([0, 3], [0, 3], '\r\n')]],
    ['lines are joined', '1、甲\r\n2、乙\r\n3、丙', [change([0, 3], [1, 0], '')]],
    ['text is put at the end', '1、甲\n', [change([1, 0], [1, 0], '2、乙\n')]],
    ['the position is beyond the line', '1、甲\r\n3、乙', [change([0, 99], [0, 99], '案')]],
    ['the position is beyond the text', '1、甲\n2、乙', [change([99, 0], [99, 9], '\n4、丙')]],
    ['the range stands the wrong way round', '1、甲\n2、乙\n3、丙', [change([2, 0], [1, 0], '')]],
    ['everything is deleted', '1、甲\n2、乙', [change([0, 0], [99, 0], '')]],
    ['everything is replaced', '1、甲\n2、乙', [{ text: '一、丙\r三、丁' }]],
    [
      'several changes come in one event, each after the one before',
      '1、甲\n2、乙\n3、丙',
      [change([0, 0], [0, 0], '前言\n'), change([3, 0], [3, 1], '4'), change([1, 0], [2, 0], '')],
    ],
    ['a change follows a full text', '1、甲', [{ text: '一、甲\n二、乙' }, change([1, 0], [1, 1], '三')]],
    ['half a line end is put in front of the other half', '1、甲\n2、乙', [change([0, 3], [0, 3], '\r')]],
    ['half a line end is put after the other half', '1、甲\r2、乙', [change([1, 0], [1, 0], '\n')]],
    ['text between two halves of a line end is deleted', '1、甲\rX\n2、乙', [change([1, 0], [1, 1], '')]],
  ];
  for (const [name, text, changes] of cases) {
    it(`is what its text is, where ${name}`, () => {
      assertInStep(text, [changes]);
    });
  }

  it('shows the same as long as nothing else is found', () => {
    const session = open('1、甲\n3、乙');
    const shown = session.diagnostics();
    assert.deepEqual(
      shown.findings.map(({ rule }) => rule),
      ['numbering/gap'],
    );
    session.applyEdits([change([1, 3], [1, 3], '案')], 2);
    assert.equal(session.diagnostics(), shown);
    session.applyEdits([change([0, 0], [0, 0], '前言\n')], 3);
    assert.equal(session.diagnostics().findings[0]?.range.start.line, 2);
    session.applyEdits([change([2, 0], [2, 1], '2')], 4);
    assert.deepEqual(session.diagnostics().findings, []);
  });

  it('shows that a directive has come to be for another line', () => {
    const session = open('<!-- mreport-disable-next-line -->\n\n112年2月30日');
    assert.deepEqual(session.diagnostics().findings, []);
    session.applyEdits([change([1, 0], [1, 0], '甲，')], 2);
    assert.deepEqual(
      session.diagnostics().findings.map(({ rule }) => rule),
      ['directive/unused', 'date/invalid'],
    );
  });

  it('shows no more than it may, and those near the last change', () => {
    const session = open(Array.from({ length: 40 }, (_, at) => `${String(at + 1)}、112年2月30日`).join('\n'));
    session.configure({ ...defaultSettings, maxFindings: 3 });
    const lines = (): number[] => session.diagnostics().findings.map(({ range }) => range.start.line);
    assert.deepEqual(lines(), [0, 1, 2]);
    session.applyEdits([change([20, 3], [20, 3], '於')], 2);
    assert.deepEqual(lines(), [19, 20, 21]);
    assert.equal(session.diagnostics().isCut, true);
    assert.equal(session.setVisibleRange(39, 39), true);
    assert.deepEqual(lines(), [37, 38, 39]);
  });

  it('shows the same while one stays where all is shown', () => {
    const session = open(Array.from({ length: 40 }, (_, at) => `${String(at + 1)}、112年2月30日`).join('\n'));
    session.configure({ ...defaultSettings, maxFindings: 10 });
    const shown = session.diagnostics();
    assert.deepEqual([shown.from, shown.to], [0, 9]);
    assert.equal(session.setVisibleRange(0, 9), false);
    assert.equal(session.diagnostics(), shown);
    assert.equal(session.setVisibleRange(5, 13), true);
    assert.deepEqual([session.diagnostics().from, session.diagnostics().to], [4, 13]);
    assert.equal(session.setVisibleRange(0, 39), true);
    session.diagnostics();
    assert.equal(session.setVisibleRange(0, 39), false, 'one may see more than is shown');
  });

  it('has nothing else to show when it shows everything', () => {
    const session = open('1、甲\n3、乙');
    session.diagnostics();
    assert.equal(session.setVisibleRange(500, 600), false);
  });

  it('takes over settings', () => {
    const session = open('1、甲\n3、乙');
    const before = session.report;
    session.configure({ ...defaultSettings, scheme: 'auto', rules: { 'numbering/gap': 'hint' } });
    assert.deepEqual(
      session.diagnostics().findings.map(({ severity }) => severity),
      ['hint'],
    );
    assert.equal(session.report, before, 'rules alone do not change what is read');
    session.configure({ ...defaultSettings, scheme: 'auto', rules: { 'numbering/gap': 'off' } });
    assert.deepEqual(session.diagnostics().findings, []);
  });

  it('reads its text again with another scheme, and goes on with it', () => {
    const session = open('一、甲\n壹、乙');
    const levels = (): number[] => session.report.outline.items.map(({ level }) => level);
    const kinds = (): string[] => [...session.report.outline.scheme.keys()].slice(0, 2);
    session.configure({ ...defaultSettings, scheme: 'handbook', rules: {} });
    assert.deepEqual(kinds(), ['壹', '一']);
    const asHandbook = levels();
    session.configure({ ...defaultSettings, scheme: 'business', rules: {} });
    assert.deepEqual(kinds(), ['一', '(一)']);
    assert.notDeepEqual(levels(), asHandbook);
    session.applyEdits([change([0, 0], [0, 0], '前言\n')], 2).applyEdits([{ text: '一、丙\n壹、丁' }], 3);
    assert.equal(session.report.options.scheme, 'business');
    assert.deepEqual(kinds(), ['一', '(一)']);
  });

  it('knows its version', () => {
    const session = open('');
    assert.equal(session.version, 1);
    assert.equal(session.applyEdits([], 5).version, 5);
  });
});
