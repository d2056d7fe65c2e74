import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Report } from '../../../core/report/report';
import { interestingLine, interestingLines, runsOr } from '../../support/random-reports';
import { summarize } from '../../support/report-summary';

/** Where, how many lines, and what instead; places beyond the end mean the last line. */
type Edit = readonly [at: number, deleteCount: number, texts: readonly string[]];

const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.array(interestingLine, { maxLength: 3 })), {
  minLength: 1,
  maxLength: 4,
});
/** Typing within one line: what an editor sends most. */
const typing = fc.array(
  fc.tuple(fc.nat(30), fc.constant(1), fc.array(interestingLine, { minLength: 1, maxLength: 1 })),
  { minLength: 1, maxLength: 6 },
);

/** After every edit, the report is the same as if its text had been read again. */
function assertAsParsed(before: readonly string[], changes: readonly Edit[]): void {
  const lines = [...before];
  let report = Report.parse(lines.join('\n'));
  for (const [place, count, texts] of changes) {
    const at = Math.min(place, lines.length - 1);
    const deleteCount = Math.min(count, lines.length - at);
    if (lines.length - deleteCount + texts.length === 0) continue;
    report = report.edit(at, deleteCount, texts);
    lines.splice(at, deleteCount, ...texts);
    assert.deepEqual(summarize(report), summarize(Report.parse(lines.join('\n'))));
  }
}

describe('an edited report', () => {
  it('is the same as when its text is read again, after any edits', () => {
    fc.assert(fc.property(interestingLines, edits, assertAsParsed), { numRuns: runsOr(25) });
  });

  it('is the same as when its text is read again, while lines are typed', () => {
    fc.assert(fc.property(interestingLines, typing, assertAsParsed), { numRuns: runsOr(25) });
  });

  const cases: [string, string[], Edit[]][] = [
    [
      'a comment opens over a directive',
      ['甲', 'mreport-disable -->', '一、乙', '三、丙'],
      [[0, 1, ['<!-- 甲']]],
    ],
    [
      'a comment is closed before a directive',
      ['<!-- 甲', 'mreport-disable -->', '一、乙', '三、丙'],
      [[0, 1, ['甲']]],
    ],
    ['a comment that hides everything is removed', ['<!--', '一、甲', '三、乙', '-->'], [[0, 1, []]]],
    [
      'a comment above is ended, left open, and ended again',
      ['一、甲<!-- 註', '二、乙', '四、丙', '丁', '戊'],
      [
        [3, 1, ['-->丁']],
        [4, 1, ['-->戊']],
        [2, 2, ['四、丙']],
        [2, 0, ['<!--']],
        [2, 1, ['']],
        [0, 1, ['一、甲']],
      ],
    ],
    ['blanks are put after a marker', ['1、甲', '3、乙'], [[1, 1, ['3、　乙']]]],
    ['a first marker is typed into text', ['一、甲', '如下', '2、乙', '3、丙'], [[1, 1, ['如下1、丁']]]],
    ['a date is typed above an enclosed number', ['附件一', '②甲', '一、乙'], [[0, 1, ['次年1月5日']]]],
    ['a heading becomes a sentence', ['1、甲', '小標', '1、乙'], [[1, 1, ['小標，如下。']]]],
    ['a unit is put before the others', ['一、甲112年', '二、12月31日', '三、次日'], [[0, 0, ['壹、113年']]]],
    ['all lines are replaced by none that matters', ['一、甲', '二、乙'], [[0, 2, ['']]]],
  ];
  for (const [name, lines, changes] of cases) {
    it(`is, where ${name}`, () => {
      assertAsParsed(lines, changes);
    });
  }

  const report = Report.parse('前言\n一、甲於112年開始\n1、子\n二、乙\n1、丑\n三、丙於12月結束');

  it('shares the lines and sections that stay', () => {
    const edited = report.edit(4, 1, ['1、丑改']);
    assert.equal(edited.lines[0], report.lines[0]);
    assert.equal(edited.contents[2]?.items, report.contents[2]?.items);
    assert.deepEqual(
      edited.sections.map(({ content }, index) => content === report.sections[index]?.content),
      [true, true, false, true],
    );
  });

  it('shares the sections after an inserted unit', () => {
    const edited = report.edit(3, 0, ['二、新']);
    // The next one now repeats its number.
    assert.deepEqual(
      edited.sections.map(({ content }) => report.sections.some((old) => old.content === content)),
      [true, true, false, false, true],
    );
  });

  it('resolves later dates again when earlier ones change', () => {
    const edited = report.edit(1, 1, ['一、甲於113年開始']);
    assert.equal(report.datesOn(5)[0]?.year, 2023);
    assert.equal(edited.datesOn(5)[0]?.year, 2024);
    assert.equal(edited.sections[2]?.content === report.sections[2]?.content, false);
  });

  it('leaves the report it was made from as it was', () => {
    // Cloned, so that nothing in it can change afterwards.
    const plain = (): unknown => structuredClone(summarize(report));
    const before = plain();
    report.edit(0, 6, ['<!--']);
    assert.deepEqual(plain(), before);
  });
});

describe('the sections of a report', () => {
  it('are the preamble and the units, together all lines', () => {
    fc.assert(
      fc.property(interestingLines, (lines) => {
        const report = Report.parse(lines.join('\n'));
        assert.deepEqual(
          report.sections.flatMap(({ content }) => content.lines.map(({ text }) => text)),
          lines,
        );
        let next = 0;
        for (const { start, content } of report.sections) {
          assert.equal(start, next);
          assert.equal(content.dates.length, content.lines.length);
          next += content.lines.length;
        }
        lines.forEach((_, line) => {
          assert.equal(report.datesOn(line).length, report.lines[line]?.dates.length);
        });
      }),
      { numRuns: runsOr(40) },
    );
  });

  it('begin at the units', () => {
    const starts = (text: string): number[] => Report.parse(text).sections.map(({ start }) => start);
    assert.deepEqual(starts('案由：甲\n\n一、甲\n(一) 乙\n二、丙'), [0, 2, 4]);
    assert.deepEqual(starts('一、甲\n二、乙'), [0, 1]);
    assert.deepEqual(starts(''), [0]);
  });
});
