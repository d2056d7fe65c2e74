import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blockAtLine, lineToY, yToLine, type PageLayout } from '../../../client/webview/scroll-map';

interface Box {
  written: number;
  blank: number;
  height: number;
}

const layoutOf = (boxes: readonly Box[]): PageLayout => {
  const sum = (count: number, of: (box: Box) => number): number =>
    boxes.slice(0, count).reduce((total, box) => total + of(box), 0);
  return {
    count: boxes.length,
    lineAt: (index) => sum(index, ({ written, blank }) => written + blank),
    writtenLines: (index) => boxes[index]?.written ?? 1,
    topAt: (index) => sum(index, ({ height }) => height),
  };
};

describe('scroll map', () => {
  const page = layoutOf([
    { written: 1, blank: 1, height: 100 },
    { written: 4, blank: 1, height: 80 },
    { written: 1, blank: 0, height: 0 },
    { written: 1, blank: 0, height: 40 },
  ]);

  it('shares a block’s height among its written lines', () => {
    assert.deepEqual(
      [0, 0.5, 1, 2, 3, 6, 7, 8, 8.5].map((line) => lineToY(page, line)),
      [0, 50, 100, 100, 120, 180, 180, 180, 200],
    );
    assert.deepEqual(
      [0, 50, 100, 120, 180, 200, 220].map((y) => yToLine(page, y)),
      [0, 0.5, 2, 3, 8, 8.5, 9],
    );
  });

  it('stays on the page', () => {
    assert.deepEqual(
      [lineToY(page, -3), lineToY(page, 99), yToLine(page, -5), yToLine(page, 999)],
      [0, 220, 0, 9],
    );
    assert.deepEqual([blockAtLine(page, 0), blockAtLine(page, 6), blockAtLine(page, 99)], [0, 1, 3]);
  });

  it('has an empty page', () => {
    const empty = layoutOf([]);
    assert.deepEqual([lineToY(empty, 5), yToLine(empty, 5)], [0, 0]);
  });

  const box = fc.record({
    written: fc.integer({ min: 1, max: 5 }),
    blank: fc.integer({ min: 0, max: 3 }),
    height: fc.integer({ min: 0, max: 300 }),
  });
  const place = fc.tuple(
    fc.array(box, { minLength: 1, maxLength: 20 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const close = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

  it('never goes back', () => {
    fc.assert(
      fc.property(place, ([boxes, one, other]) => {
        const layout = layoutOf(boxes);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [lines, height] = [layout.lineAt(boxes.length), layout.topAt(boxes.length)];
        assert.ok(lineToY(layout, low * lines) <= lineToY(layout, high * lines) + 1e-6);
        assert.ok(yToLine(layout, low * height) <= yToLine(layout, high * height) + 1e-6);
      }),
    );
  });

  it('comes back to the height it left', () => {
    fc.assert(
      fc.property(place, ([boxes, part]) => {
        const layout = layoutOf(boxes);
        const y = part * layout.topAt(boxes.length);
        assert.ok(close(lineToY(layout, yToLine(layout, y)), y));
      }),
    );
  });

  it('comes back to the written line it left, where the block is to be seen', () => {
    fc.assert(
      fc.property(place, ([boxes, part, inside]) => {
        const layout = layoutOf(boxes);
        const index = Math.min(Math.floor(part * boxes.length), boxes.length - 1);
        fc.pre((boxes[index]?.height ?? 0) > 0 && inside < 0.999);
        const line = layout.lineAt(index) + inside * layout.writtenLines(index);
        assert.ok(close(yToLine(layout, lineToY(layout, line)), line));
      }),
    );
  });
});
