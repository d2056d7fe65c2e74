/** Where pages begin: a title stays with what follows it, and no line of a paragraph is left alone on a page. */
import {
  heightOf,
  pieceCount,
  piecesWithin,
  repeatedHeight,
  tolerance,
  type PaperBlock,
} from './paper-block';

/** A page begins at this piece of this block; both are indices. */
export interface PageStart {
  readonly block: number;
  readonly piece: number;
}

/** The minimum number of lines of a paragraph on a page (widows and orphans), unless the paragraph has fewer. */
export const minLinesOnPage = 2;

/**
 * Divides blocks that stand one below the other into pages.
 * @param height of the text area of a page, in points
 * @returns where each page begins; always at least one
 * Linear in the blocks and in the pages that they take.
 */
export function paginate(blocks: readonly PaperBlock[], height: number): PageStart[] {
  const pages: PageStart[] = [{ block: 0, piece: 0 }];
  let y = 0;
  for (const [index, block] of blocks.entries()) {
    if (pieceCount(block) === 0) continue;
    if (y > 0 && y + heightToBegin(blocks, index, height) > height + tolerance) {
      pages.push({ block: index, piece: 0 });
      y = 0;
    }
    y = placeBlock(block, y, height, (piece) => {
      pages.push({ block: index, piece });
    });
  }
  return pages;
}

/** Whether a block stays on the page of the one after it: a title with what it is the title of. */
export function staysWithNext(block: PaperBlock, next: PaperBlock | undefined): boolean {
  if (block.type !== 'item' || next === undefined) return false;
  if (next.type === 'item') return next.level > block.level && (block.level === 1 || pieceCount(block) === 1);
  return block.level === 1;
}

/** The index of the block after one, not counting those that show nothing; the number of blocks after the last. */
export function nextShown(blocks: readonly PaperBlock[], index: number): number {
  let next = index + 1;
  while (next < blocks.length && blocks[next]?.type === 'hidden') next++;
  return next;
}

/** The room that a block needs to begin on a page, with all that stays with it; not more than a page. */
function heightToBegin(blocks: readonly PaperBlock[], index: number, height: number): number {
  let needed = 0;
  for (let at = index; needed < height;) {
    const block = blocks[at];
    if (block === undefined) return needed;
    const next = nextShown(blocks, at);
    if (!staysWithNext(block, blocks[next])) return Math.min(needed + firstPartHeight(block), height);
    needed += heightOf(block);
    at = next;
  }
  return height;
}

/** The height of the fewest pieces that a block may begin with. */
function firstPartHeight(block: PaperBlock): number {
  return heightOf(block, 0, minPiecesToBegin(block));
}

function minPiecesToBegin(block: PaperBlock): number {
  const count = pieceCount(block);
  if (!isText(block)) return Math.min(block.keepWithNext + 1, count);
  return count < 2 * minLinesOnPage ? count : minLinesOnPage;
}

/**
 * Places a block from height `y` on, continuing on new pages.
 * @param beginPage is called with the first piece of each new page
 * @returns the height at which the block ends on its last page
 */
function placeBlock(
  block: PaperBlock,
  y: number,
  height: number,
  beginPage: (piece: number) => void,
): number {
  const count = pieceCount(block);
  for (let from = 0; ;) {
    const top = from > 0 ? y + repeatedHeight(block) : y;
    const fitting = piecesWithin(block, from, height - top);
    if (from + fitting >= count) return top + heightOf(block, from);
    // What does not fit on an empty page is put there all the same, and fills it.
    from += Math.max(piecesToPlace(block, count - from, fitting), 1);
    if (from >= count) return height;
    beginPage(from);
    y = 0;
  }
}

/** How many of `left` pieces go on a page that has room for `fitting` of them. */
function piecesToPlace(block: PaperBlock, left: number, fitting: number): number {
  if (!isText(block)) return fitting;
  const most = Math.min(fitting, left - minLinesOnPage);
  return most >= minLinesOnPage ? most : fitting;
}

function isText({ type }: PaperBlock): boolean {
  return type === 'item' || type === 'paragraph' || type === 'field';
}
