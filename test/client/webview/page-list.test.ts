import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heightOfPages, PageLayout, pagesBetween, pitch } from '../../../client/webview/pages/page-layout';
import { listPages, relistPages } from '../../../client/webview/pages/page-list';
import { pageOf, partsOn } from '../../../core/render/paper/page-parts';
import { page, textArea } from '../../../core/render/paper/measures';
import { paginate } from '../../../core/render/paper/paginate';
import { emptyPaperBlock, pieceCount, type PaperBlock } from '../../../core/render/paper/paper-block';
import { runsOr } from '../../support/random-reports';
import { tableOnPaper, textOnPaper } from './page-blocks';

const { height } = textArea;

const anyPaper: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((lines) => textOnPaper(lines)),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .map(([lines, level]) => textOnPaper(lines, 'item', level)),
  fc.integer({ min: 1, max: 80 }).map((lines) => textOnPaper(lines)),
  fc.integer({ min: 1, max: 60 }).map(tableOnPaper),
  fc.integer({ min: 60, max: 460 }).map((figure): PaperBlock => ({
    ...emptyPaperBlock,
    type: 'figure',
    pieces: [{ count: 1, height: figure }],
  })),
  fc.constant(emptyPaperBlock),
);
const anyPapers = fc.array(anyPaper, { maxLength: 60 });

describe('preview page: where pages begin', () => {
  it('is after an edit what it is from nothing', () => {
    const edit = fc.record({
      at: fc.nat(),
      removed: fc.nat(4),
      inserted: fc.array(anyPaper, { maxLength: 4 }),
    });
    const many = fc.array(anyPaper, { minLength: 1, maxLength: 1500 });
    fc.assert(
      fc.property(
        fc.oneof(anyPapers, many),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (first, edits) => {
          // Objects of their own, as they come from the server.
          let papers = first.map((paper) => ({ ...paper }));
          let pages = listPages(papers, height);
          for (const { at, removed, inserted } of edits) {
            papers = papers.toSpliced(
              at % (papers.length + 1),
              removed,
              ...inserted.map((paper) => ({ ...paper })),
            );
            pages = relistPages(pages, papers, height);
            assert.deepEqual(pages.starts, paginate(papers, height));
          }
        },
      ),
      { numRuns: runsOr(60) },
    );
  });

  it('is found for every piece', () => {
    const { starts } = listPages([textOnPaper(20), textOnPaper(60), textOnPaper(5)], height);
    assert.deepEqual(
      starts.map(({ block, piece }) => [block, piece]),
      [
        [0, 0],
        [1, 8],
        [1, 36],
        [2, 3],
      ],
    );
    assert.deepEqual([pageOf(starts, 1, 7), pageOf(starts, 1, 8), pageOf(starts, 2, 0)], [0, 1, 2]);
  });
});

describe('preview page: what stands on a page', () => {
  it('is every piece once, one below the other, within the text', () => {
    fc.assert(
      fc.property(anyPapers, (blocks) => {
        const pages = listPages(blocks, height);
        const seen: string[] = [];
        for (let index = 0; index < pages.starts.length; index++) {
          let bottom = 0;
          for (const part of partsOn(pages, index)) {
            assert.ok(Math.abs(part.top - bottom) < 1e-6);
            bottom = part.top + part.height;
            for (let piece = part.from; piece < part.to; piece++) seen.push(`${part.block} ${piece}`);
          }
        }
        const expected = blocks.flatMap((block, index) =>
          Array.from({ length: pieceCount(block) }, (_, piece) => `${index} ${piece}`),
        );
        assert.deepEqual(seen, expected);
      }),
      { numRuns: runsOr(60) },
    );
  });

  it('begins with the head again where a table goes on', () => {
    const pages = listPages([tableOnPaper(50)], height);
    const [, second] = pages.starts;
    assert.ok(second !== undefined && second.piece > 2);
    const [part] = partsOn(pages, 1);
    assert.equal(part?.head, 22.5);
  });
});

describe('preview page: the pages on the desk', () => {
  const layout = new PageLayout(listPages([textOnPaper(20), textOnPaper(20), textOnPaper(3)], height));

  it('have heights', () => {
    assert.equal(heightOfPages(3), 3 * pitch - 16);
    assert.deepEqual(pagesBetween(10, 0, 500, 0), { from: 0, to: 1 });
    assert.deepEqual(pagesBetween(10, pitch * 4 + 10, pitch * 5 + 10, 1), { from: 3, to: 7 });
    assert.deepEqual(pagesBetween(10, pitch * 50, pitch * 51, 1), { from: 10, to: 10 });
    assert.deepEqual(pagesBetween(10, -900, -100, 0), { from: 0, to: 0 });
  });

  it('hold places at heights that go on evenly, also from page to page', () => {
    assert.equal(layout.yOf({ block: 0, piece: 0 }), 0);
    assert.equal(layout.yOf({ block: 0, piece: 1 }), page.margin + 25);
    assert.equal(layout.yOf({ block: 0, piece: 1.5 }), page.margin + 37.5);
    const last = layout.yOf({ block: 1, piece: 7 });
    const first = layout.yOf({ block: 1, piece: 8 });
    assert.deepEqual([last, first], [page.margin + 27 * 25, pitch + page.margin]);
    assert.deepEqual(layout.placeAt((last + first) / 2).block, 1);
    assert.ok(Math.abs(layout.placeAt((last + first) / 2).piece - 7.5) < 1e-6);
  });
});
