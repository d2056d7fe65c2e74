import assert from 'node:assert/strict';
import { ShownReport } from '../../../client/webview/shown-report';
import { findPicked, unitAround, unitsOf } from '../../../client/webview/blocks/units';
import { pageBlock, textOnPaper } from './page-blocks';
import type { PreviewBlock } from '../../../protocol/preview';

const blocksOf = (written: string): PreviewBlock[] =>
  written.split(' ').map((text) =>
    pageBlock(text, {
      paper: text.includes('、') ? textOnPaper(1, 'item', 1) : textOnPaper(1),
    }),
  );

describe('the units in the preview', () => {
  const units = unitsOf(blocksOf('前 一、甲 子 二、乙 丑 三、甲'));

  it('go from heading to heading', () => {
    assert.deepEqual(units, [
      { start: 1, end: 3, title: '一、甲' },
      { start: 3, end: 5, title: '二、乙' },
      { start: 5, end: 6, title: '三、甲' },
    ]);
    assert.deepEqual(
      [0, 1, 2, 4, 5].map((index) => unitAround(units, index)),
      [-1, 0, 0, 1, 2],
    );
    assert.equal(unitAround([], 3), -1);
  });

  it('are found again when they moved, or were renamed', () => {
    assert.equal(findPicked(units, { title: '二、乙', ordinal: 1 }, true), 1);
    assert.equal(findPicked(units, { title: '二、乙', ordinal: 0 }, false), 1);
    assert.equal(findPicked(units, { title: '二、新', ordinal: 1 }, true), 1);
    assert.equal(findPicked(units, { title: '二、新', ordinal: 1 }, false), -1);
  });

  it('are shown alone, with their lines in the report', () => {
    const report = new ShownReport({ title: '二、乙', ordinal: 1 });
    const show = (written: string, caret?: number): [string, number] => {
      const splices = [{ start: 0, deleteCount: 0, inserted: blocksOf(written) }];
      report.update(splices, { incremental: false, firstLine: 0 });
      report.select(caret);
      return [report.shown.blocks.map(({ id }) => id).join(' '), report.shown.lineAt(0)];
    };
    assert.deepEqual(show('前 一、甲 子 二、乙 丑 三、甲'), ['二、乙 丑', 3]);
    assert.deepEqual(show('前 一、甲 子 新 二、乙 丑 三、甲'), ['二、乙 丑', 4]);
    assert.deepEqual(show('前 一、甲 子 二、改 丑 三、甲'), ['二、改 丑', 3]);
    assert.deepEqual(report.choice, { title: '二、改', ordinal: 1 });
    report.choose('caret', 5);
    assert.deepEqual(
      report.shown.blocks.map(({ id }) => id),
      ['三、甲'],
    );
    report.choose('all', 5);
    assert.equal(report.shown.count, 6);
  });
});
