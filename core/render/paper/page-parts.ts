/** What stands on a page, and where: all of it follows from the model, nothing is measured. */
import { firstIndex } from '../../report/lists';
import { heightOf, pieceCount, type PaperBlock } from './paper-block';
import type { PageStart } from './paginate';

/** The pages of some blocks. */
export interface Pages {
  readonly blocks: readonly PaperBlock[];
  /** At least one. */
  readonly starts: readonly PageStart[];
}

/** The pieces of a block from `from` up to but not including `to`, on one page. */
export interface PagePart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** From the top of the text, in points; a repeated head stands there. */
  readonly top: number;
  /** How high the repeated head is, in points; 0 without one. */
  readonly head: number;
  readonly height: number;
}

/** The parts on a page, from top to bottom. Linear in these. */
export function partsOn({ blocks, starts }: Pages, page: number): PagePart[] {
  const first = starts[page];
  if (first === undefined) return [];
  const end = starts[page + 1] ?? { block: blocks.length, piece: 0 };
  const parts: PagePart[] = [];
  let top = 0;
  for (let index = first.block; index < end.block || (index === end.block && end.piece > 0); index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const from = index === first.block ? first.piece : 0;
    const to = index === end.block ? end.piece : pieceCount(block);
    if (to === from) continue;
    const head = from > 0 ? headHeight(block) : 0;
    const height = head + heightOf(block, from, to);
    parts.push({ block: index, from, to, top, head, height });
    top += height;
  }
  return parts;
}

/** The page on which a piece of a block stands. Binary search. */
export function pageOf(starts: readonly PageStart[], block: number, piece: number): number {
  const isBehind = ({ block: first, piece: at }: PageStart): boolean =>
    first > block || (first === block && at > piece);
  const behind = firstIndex(starts.length, (index) => {
    const start = starts[index];
    return start !== undefined && isBehind(start);
  });
  return Math.max(behind - 1, 0);
}

/** How far below its part's top a piece begins, in points. */
export function offsetInPart(block: PaperBlock, { from, head }: PagePart, piece: number): number {
  return head + heightOf(block, from, piece);
}

function headHeight(block: PaperBlock): number {
  return block.repeated < 0 ? 0 : heightOf(block, block.repeated, block.repeated + 1);
}
