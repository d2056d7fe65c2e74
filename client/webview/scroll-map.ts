/**
 * Where a source line stands on the page, and which line stands at a height of the page. Both are piecewise linear:
 * inside a block, its written lines share its height evenly; blank lines after it take none.
 */

/** The blocks of a page from top to bottom, without gaps. Lines and heights never decrease with the index. */
export interface PageLayout {
  readonly count: number;
  /** The first line of a block; for `count`, the number of lines. */
  lineAt(index: number): number;
  /** How many lines of a block are written, at least one; the others are the blank lines after them. */
  writtenLines(index: number): number;
  /** Where a block begins; for `count`, where the last one ends. */
  topAt(index: number): number;
}

/** The height at which `line` stands; its fraction is the part of the line above that height. */
export function lineToY(page: PageLayout, line: number): number {
  if (page.count === 0) return 0;
  const index = lastIndex(page.count, (at) => page.lineAt(at) <= line);
  const top = page.topAt(index);
  return top + (page.topAt(index + 1) - top) * share(line - page.lineAt(index), page.writtenLines(index));
}

/** The line that stands at height `y`, with the part of it that is above as its fraction. */
export function yToLine(page: PageLayout, y: number): number {
  if (page.count === 0) return 0;
  const index = blockAtHeight(page, y);
  const top = page.topAt(index);
  return page.lineAt(index) + page.writtenLines(index) * share(y - top, page.topAt(index + 1) - top);
}

/** The block that `line` belongs to. */
export function blockAtLine(page: PageLayout, line: number): number {
  return lastIndex(page.count, (at) => page.lineAt(at) <= line);
}

/** The block that stands at height `y`. */
export function blockAtHeight(page: PageLayout, y: number): number {
  return lastIndex(page.count, (at) => page.topAt(at) <= y);
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(Math.max(part / whole, 0), 1);
}

/** The last of `count` indexes for which `holds`, which stays false from the first failure on; 0 if there is none. */
function lastIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
