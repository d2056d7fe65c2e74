/** Where pages begin: a title stays with what follows it, and no line of a paragraph is left alone on a page. */
import { heightOf, pieceCount, piecesWithin, tolerance, type PaperBlock } from './paper-block';

/** A page begins at this piece of this block. */
export interface PageStart {
  readonly block: number;
  readonly piece: number;
}

/** So many lines of a paragraph stand on a page at least, unless it has no more. */
export const fewestLines = 2;

/**
 * The pages of blocks that stand one below the other on pages of `height` points; always at least one.
 * Linear in the blocks, and in the pages that they take.
 */
export function paginate(blocks: readonly PaperBlock[], height: number): PageStart[] {
  const pages: PageStart[] = [{ block: 0, piece: 0 }];
  let y = 0;
  blocks.forEach((block, index) => {
    if (pieceCount(block) === 0) return;
    if (y > 0 && y + heightWanted(blocks, index, height) > height + tolerance) {
      pages.push({ block: index, piece: 0 });
      y = 0;
    }
    y = place(block, y, height, (piece) => {
      pages.push({ block: index, piece });
    });
  });
  return pages;
}

/** Whether a block stays on the page of the one behind it: a title with what it is the title of. */
export function staysWithNext(block: PaperBlock, next: PaperBlock | undefined): boolean {
  if (block.type !== 'item' || next === undefined) return false;
  if (next.type === 'item') return next.level > block.level && (block.level === 1 || pieceCount(block) === 1);
  return block.level === 1;
}

/** The block behind one, those that show nothing left aside. */
export function nextShown(blocks: readonly PaperBlock[], index: number): number {
  let next = index + 1;
  while (next < blocks.length && blocks[next]?.type === 'hidden') next++;
  return next;
}

/** The room that a block needs to begin on a page, with all that stays with it; not more than a page. */
function heightWanted(blocks: readonly PaperBlock[], index: number, height: number): number {
  let wanted = 0;
  for (let at = index; wanted < height;) {
    const block = blocks[at];
    if (block === undefined) return wanted;
    const next = nextShown(blocks, at);
    if (!staysWithNext(block, blocks[next])) return Math.min(wanted + firstPart(block), height);
    wanted += heightOf(block);
    at = next;
  }
  return height;
}

/** The height of the fewest pieces that a block may begin with. */
function firstPart(block: PaperBlock): number {
  return heightOf(block, 0, fewestPieces(block));
}

function fewestPieces(block: PaperBlock): number {
  const count = pieceCount(block);
  if (!isText(block)) return Math.min(block.kept + 1, count);
  return count < 2 * fewestLines ? count : fewestLines;
}

/** Puts a block from height `y` on, going on to new pages; returns where it ends. */
function place(block: PaperBlock, y: number, height: number, begin: (piece: number) => void): number {
  const count = pieceCount(block);
  for (let from = 0; ;) {
    const top = from > 0 ? y + headHeight(block) : y;
    const fitting = piecesWithin(block, from, height - top);
    if (from + fitting >= count) return top + heightOf(block, from);
    // What does not fit on an empty page is put there all the same, and fills it.
    from += Math.max(divided(block, count - from, fitting), 1);
    if (from >= count) return height;
    begin(from);
    y = 0;
  }
}

/** How many of `left` pieces go on a page that has room for `fitting`. */
function divided(block: PaperBlock, left: number, fitting: number): number {
  if (!isText(block)) return fitting;
  const most = Math.min(fitting, left - fewestLines);
  return most >= fewestLines ? most : fitting;
}

function headHeight({ pieces, repeated }: PaperBlock): number {
  let start = 0;
  for (const { count, height } of pieces) {
    if (repeated >= start && repeated < start + count) return height;
    start += count;
  }
  return 0;
}

function isText({ type }: PaperBlock): boolean {
  return type === 'item' || type === 'paragraph' || type === 'field';
}
