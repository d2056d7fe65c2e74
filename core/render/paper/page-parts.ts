/** What stands on a page, and where. All of it follows from the paper model; nothing is measured. */
import { firstIndex } from '../../report/lists';
import type { PageStart } from './paginate';
import { heightOf, pieceCount, repeatedHeight, type PaperBlock } from './paper-block';

/** Blocks with the places where their pages begin. */
export interface Pages {
  readonly blocks: readonly PaperBlock[];
  /** One for each page, in order; at least one. */
  readonly starts: readonly PageStart[];
}

/** The pieces of a block from `from` up to but not including `to`, which stand on one page. */
export interface PagePart {
  /** The index of the block. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** The distance from the top of the text area, in points. A repeated head stands there. */
  readonly top: number;
  /** The height of the repeated head, in points; 0 without one. */
  readonly head: number;
  /** The height of the whole part, its repeated head included, in points. */
  readonly height: number;
}

/** The parts on a page (from 0), from top to bottom; none for a page that does not exist. Linear in the parts. */
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
    const head = from > 0 ? repeatedHeight(block) : 0;
    const height = head + heightOf(block, from, to);
    parts.push({ block: index, from, to, top, head, height });
    top += height;
  }
  return parts;
}

/** The index of the page on which a piece of a block stands. Binary search. */
export function pageOf(starts: readonly PageStart[], block: number, piece: number): number {
  const isAfter = ({ block: first, piece: at }: PageStart): boolean =>
    first > block || (first === block && at > piece);
  const firstAfter = firstIndex(starts.length, (index) => {
    const start = starts[index];
    return start !== undefined && isAfter(start);
  });
  return Math.max(firstAfter - 1, 0);
}

/** The distance from the top of a part to one of its pieces, in points. */
export function offsetInPart(block: PaperBlock, { from, head }: PagePart, piece: number): number {
  return head + heightOf(block, from, piece);
}
