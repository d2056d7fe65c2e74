import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldsOf } from '../../../core/features/folding';
import { Report } from '../../../core/report/report';
import { block } from '../../support/outline-tree';
import { interestingLines, runsOr } from '../../support/random-reports';

/** `first-last`, lines counted from 1, with `#` for a comment. */
const folds = (text: string): string[] =>
  foldsOf(Report.parse(block(text))).map(
    ({ start, end, kind }) => `${start + 1}-${end + 1}${kind === undefined ? '' : '#'}`,
  );

describe('folds', () => {
  it('are items with what is below them, without the blank lines at the end', () => {
    assert.deepEqual(
      folds(`
        案由：甲

        一、司
        (一) 甲
        本文

        (二) 乙

        二、處
        1、丙
        2、丁
        丁的說明

      `),
      ['3-7', '4-5', '9-12', '11-12'],
    );
  });

  it('are tables and comments of several lines', () => {
    assert.deepEqual(
      folds(`
        <!-- 一 -->
        前言
        <!-- 二
        三 -->
        | 甲 |
        |---|
        | 乙 |
        <!-- 四
        五

        六 -->
        | 丙 |
      `),
      ['3-4#', '5-7', '8-11#'],
    );
  });

  it('are none where there is one line', () => {
    assert.deepEqual(folds('\n一、甲\n二、乙\n'), []);
    assert.deepEqual(folds('\n\n'), []);
  });

  it('are those of the upper levels where there are very many', () => {
    const text = '一、司\n(一) 甲\n1、乙\n說明\n(二) 丙\n說明\n二、處\n| 甲 |\n| 乙 |';
    const limited = (limit: number) => foldsOf(Report.parse(text), limit).map(({ start }) => start);
    assert.deepEqual(limited(6), [0, 1, 2, 4, 6, 7]);
    assert.deepEqual(limited(5), [0, 1, 2, 4, 6]);
    assert.deepEqual(limited(4), [0, 1, 4, 6]);
    assert.deepEqual(limited(3), [0, 6]);
    assert.deepEqual(limited(1), [0]);
  });

  it('lie within the text, in order, each item’s in that of the item above', () => {
    fc.assert(
      fc.property(interestingLines, (lines) => {
        const found = foldsOf(Report.parse(lines.join('\n')));
        let before = 0;
        for (const { start, end } of found) {
          assert.ok(before <= start && start < end && end < lines.length);
          before = start;
        }
        for (const { start, end } of found) {
          const crossing = found.filter((fold) => start < fold.start && fold.start <= end && end < fold.end);
          assert.deepEqual(crossing, []);
        }
      }),
      { numRuns: runsOr(50) },
    );
  });
});
