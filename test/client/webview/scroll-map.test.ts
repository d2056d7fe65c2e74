import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BlockList } from '../../../client/webview/blocks/block-list';
import { FlowLayout, estimatedHeight } from '../../../client/webview/flow/flow-layout';
import { PageLayout } from '../../../client/webview/pages/page-layout';
import { listPages } from '../../../client/webview/pages/page-list';
import { lineToY, yToLine, type Layout } from '../../../client/webview/scroll/scroll-map';
import { writtenLines } from '../../../client/webview/blocks/block-lines';
import { textArea } from '../../../core/render/paper/measures';
import { emptyPaperBlock, pieceCount, type PaperBlock } from '../../../core/render/paper/paper-block';
import { runsOr } from '../../support/random-reports';
import { pageBlock, tableOnPaper, textOnPaper } from './page-blocks';

const listOf = (blocks: readonly { paper: PaperBlock; blank: number }[]): BlockList =>
  BlockList.of(
    blocks.map(({ paper, blank }, index) =>
      pageBlock(String(index), { paper, lineCount: writtenLines(paper) + blank }),
    ),
  );

const paged = (list: BlockList): Layout =>
  new PageLayout(
    listPages(
      list.blocks.map(({ paper }) => paper),
      textArea.height,
    ),
  );
const flowing = (list: BlockList): Layout => {
  const papers = list.blocks.map(({ paper }) => paper);
  return new FlowLayout(
    papers,
    papers.map((paper) => estimatedHeight(paper, 300)),
  );
};

const anyBlock = fc.record({
  paper: fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((lines) => textOnPaper(lines)),
    fc.integer({ min: 1, max: 40 }).map(tableOnPaper),
    fc.constant(emptyPaperBlock),
  ),
  blank: fc.integer({ min: 0, max: 3 }),
});
const anyPlace = fc.tuple(
  fc.array(anyBlock, { minLength: 1, maxLength: 20 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('scroll map', () => {
  it('leads a table’s lines to its rows', () => {
    const list = listOf([
      { paper: textOnPaper(1), blank: 1 },
      { paper: tableOnPaper(2), blank: 0 },
    ]);
    const layout = flowing(list);
    const [caption, head, below, row, second] = [2, 3, 4, 5, 6].map((line) => lineToY(list, layout, line));
    assert.ok(caption! < head! && head! < row! && row! < second!);
    // The line that underlines the head is not to be seen.
    assert.equal(below, row);
    assert.ok(Math.abs(yToLine(list, layout, second!) - 6) < 1e-6);
  });

  it('has an empty page', () => {
    const list = BlockList.of([]);
    for (const layout of [paged(list), flowing(list)])
      assert.deepEqual([lineToY(list, layout, 5), yToLine(list, layout, 5)], [0, 0]);
  });

  for (const [name, layoutOf] of [
    ['on pages', paged],
    ['in one column', flowing],
  ] as const) {
    it(`never goes back, ${name}`, () => {
      fc.assert(
        fc.property(anyPlace, ([blocks, one, other]) => {
          const list = listOf(blocks);
          const layout = layoutOf(list);
          const lines = list.lineAt(list.count);
          const [low, high] = [Math.min(one, other) * lines, Math.max(one, other) * lines];
          assert.ok(lineToY(list, layout, low) <= lineToY(list, layout, high) + 1e-6);
          const [above, below] = [low * 60, high * 60];
          assert.ok(yToLine(list, layout, above) <= yToLine(list, layout, below) + 1e-6);
        }),
        { numRuns: runsOr(100) },
      );
    });

    it(`comes back to the written line it left, ${name}`, () => {
      fc.assert(
        fc.property(anyPlace, ([blocks, part, inside]) => {
          const list = listOf(blocks);
          const layout = layoutOf(list);
          const index = Math.min(Math.floor(part * list.count), list.count - 1);
          const { paper } = list.blocks[index]!;
          fc.pre(pieceCount(paper) > 0);
          const written = inside * 0.999 * writtenLines(paper);
          // The line below a table's head takes no room.
          fc.pre(paper.type !== 'table' || written < 2 || written >= 3);
          const line = list.lineAt(index) + written;
          assert.ok(Math.abs(yToLine(list, layout, lineToY(list, layout, line)) - line) < 1e-5);
        }),
        { numRuns: runsOr(100) },
      );
    });
  }
});
