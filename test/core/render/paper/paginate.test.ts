import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paginate, staysWithNext, type PageStart } from '../../../../core/render/paper/paginate';
import { heightOf, pieceCount, type PaperBlock } from '../../../../core/render/paper/paper-block';

/** Ten lines of 10 points fit on a page. */
const height = 100;
const text = (lines: number, level = 0): PaperBlock => ({
  type: level > 0 ? 'item' : 'paragraph',
  level,
  pieces: [{ count: lines, height: 10 }],
  keepWithNext: 0,
  repeated: -1,
});
const table = (rows: number): PaperBlock => ({
  type: 'table',
  level: 0,
  pieces: [{ count: rows, height: 10 }],
  keepWithNext: 2,
  repeated: 1,
});

const starts = (...blocks: PaperBlock[]): [number, number][] =>
  paginate(blocks, height).map(({ block, piece }) => [block, piece]);

describe('the pages of a report', () => {
  const cases: [string, PaperBlock[], [number, number][]][] = [
    ['one, where there is nothing', [], [[0, 0]]],
    ['one, where everything fits', [text(4), text(6)], [[0, 0]]],
    [
      'go on with what does not fit',
      [text(10), text(1)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'begin within a paragraph',
      [text(5), text(8)],
      [
        [0, 0],
        [1, 5],
      ],
    ],
    [
      'leave no first line alone',
      [text(9), text(4)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'leave no last line alone',
      [text(5), text(6)],
      [
        [0, 0],
        [1, 4],
      ],
    ],
    [
      'do not divide three lines',
      [text(8), text(3)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'keep a unit with what follows',
      [text(9), text(1, 1), text(4)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'keep titles with the first item below all of them',
      [text(7), text(1, 1), text(1, 2), text(4, 3)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'keep no item with the next of its level',
      [text(9), text(1, 2), text(1, 2)],
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'keep no long item with what is below it',
      [text(7), text(3, 2), text(2, 3)],
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'keep the head of a table with its first row',
      [text(8), table(4)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    // On the second page the head takes a line, too.
    [
      'repeat the head of a table',
      [table(20)],
      [
        [0, 0],
        [0, 10],
        [0, 19],
      ],
    ],
    [
      'go on after a piece that is taller than a page',
      [{ ...table(1), pieces: [{ count: 1, height: 150 }] }, text(1)],
      [
        [0, 0],
        [1, 0],
      ],
    ],
  ];
  for (const [name, blocks, expected] of cases) {
    it(name, () => {
      assert.deepEqual(starts(...blocks), expected);
    });
  }

  const anyText = fc.record({
    lines: fc.integer({ min: 0, max: 25 }),
    level: fc.integer({ min: 0, max: 4 }),
  });
  const anyBlock = fc.oneof(
    anyText.map(({ lines, level }) => text(lines, level)),
    fc.integer({ min: 3, max: 25 }).map(table),
  );

  /** What stands on each page: block, first and last piece. */
  const partsOf = (
    blocks: readonly PaperBlock[],
    pages: readonly PageStart[],
  ): [number, number, number][][] =>
    pages.map((page, index) => {
      const end = pages[index + 1] ?? { block: blocks.length, piece: 0 };
      const parts: [number, number, number][] = [];
      for (let block = page.block; block < blocks.length && block <= end.block; block++) {
        const from = block === page.block ? page.piece : 0;
        const to = block === end.block ? end.piece : pieceCount(blocks[block]!);
        if (to > from) parts.push([block, from, to]);
      }
      return parts;
    });

  it('hold every piece once, in order, and are never too full', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
        const pages = partsOf(blocks, paginate(blocks, height));
        const pieces = pages.flat().reduce((sum, [, from, to]) => sum + to - from, 0);
        assert.equal(
          pieces,
          blocks.reduce((sum, block) => sum + pieceCount(block), 0),
        );
        for (const parts of pages) {
          const head =
            parts[0] !== undefined && parts[0][1] > 0 && blocks[parts[0][0]]?.type === 'table' ? 10 : 0;
          const used = parts.reduce(
            (sum, [block, from, to]) => sum + heightOf(blocks[block]!, from, to),
            head,
          );
          assert.ok(used <= height + 0.01, `${String(used)} points on a page`);
        }
      }),
    );
  });

  it('leave no line of a paragraph alone, and no title without what follows', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
        const shown = blocks.filter((block) => pieceCount(block) > 0);
        const pages = partsOf(shown, paginate(shown, height));
        for (const [index, parts] of pages.entries()) {
          for (const [block, from, to] of parts) {
            const count = pieceCount(shown[block]!);
            if (shown[block]?.type !== 'table' && count > 1) assert.ok(to - from >= 2, 'a line alone');
          }
          const last = parts.at(-1);
          const next = pages[index + 1]?.[0];
          if (last === undefined || next?.[1] !== 0) continue;
          const chain = parts.length > 1 && staysWithNext(shown[last[0]]!, shown[next[0]]);
          assert.ok(!chain || isAllTitles(shown, parts), 'a title at the end of a page');
        }
      }),
    );
  });

  /** Titles that fill a page cannot all stay with what follows. */
  const isAllTitles = (blocks: readonly PaperBlock[], parts: readonly [number, number, number][]): boolean =>
    parts.every(([block]) => staysWithNext(blocks[block]!, blocks[block + 1]));
});
