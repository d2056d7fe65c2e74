import type { Block } from '../../report/block';

/** Pieces of one height, one below the other. */
export interface PieceRun {
  readonly count: number;
  /** Of each piece, in points. */
  readonly height: number;
}

/** The room that a block takes on paper. Plain data: it is sent with each block to whoever divides it into pages. */
export interface PaperBlock {
  readonly type: Block['type'];
  /** The level of an item; 0 for all other blocks. */
  readonly level: number;
  /** What never comes apart: a text's lines, a table's caption and rows, a figure with its caption. */
  readonly pieces: readonly PieceRun[];
  /** The number of pieces at the beginning that stay with the one after them: a table's caption and head. */
  readonly keepWithNext: number;
  /** The index of the piece that is repeated on each page that the block continues on, a table's head; -1 without one. */
  readonly repeated: number;
}

/** The paper of blocks that take no room: comments. */
export const emptyPaperBlock: PaperBlock = {
  type: 'hidden',
  level: 0,
  pieces: [],
  keepWithNext: 0,
  repeated: -1,
};

/** The number of pieces of a block. */
export function pieceCount(block: PaperBlock): number {
  return block.pieces.reduce((sum, { count }) => sum + count, 0);
}

/** The height of the pieces from `from` up to but not including `to`, in points. Linear in the runs of pieces. */
export function heightOf(block: PaperBlock, from = 0, to = Infinity): number {
  let height = 0;
  let start = 0;
  for (const run of block.pieces) {
    const taken = Math.min(to, start + run.count) - Math.max(from, start);
    if (taken > 0) height += taken * run.height;
    start += run.count;
  }
  return height;
}

/** The height of the piece that a block repeats on each page that it continues on, in points; 0 without one. */
export function repeatedHeight(block: PaperBlock): number {
  return block.repeated < 0 ? 0 : heightOf(block, block.repeated, block.repeated + 1);
}

/** The number of pieces from `from` on that fit into `room` points. Linear in the runs of pieces. */
export function piecesWithin(block: PaperBlock, from: number, room: number): number {
  let left = room + tolerance;
  let start = 0;
  let fitting = 0;
  for (const run of block.pieces) {
    const available = start + run.count - Math.max(from, start);
    if (available > 0) {
      const taken = Math.min(available, Math.floor(left / run.height));
      fitting += taken;
      left -= taken * run.height;
      if (taken < available) return fitting;
    }
    start += run.count;
  }
  return fitting;
}

/** Heights are compared with this tolerance, in points: sums of floating-point numbers are not exact. */
export const tolerance = 0.01;
