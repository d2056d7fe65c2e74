import type { Block } from '../../report/block';

/** So many pieces of one height, from top to bottom. */
export interface PieceRun {
  readonly count: number;
  /** In points. */
  readonly height: number;
}

/** What a block takes on paper. Plain data, sent with each block to whoever makes pages. */
export interface PaperBlock {
  readonly type: Block['type'];
  /** Of an item its level, else 0. */
  readonly level: number;
  /** What never comes apart: a text's lines, a table's caption and rows, a figure with its caption. */
  readonly pieces: readonly PieceRun[];
  /** So many pieces at the beginning stay with the one behind them: a table's caption and head. */
  readonly kept: number;
  /** The piece that stands again on each page that the block goes on to, a table's head; -1 without one. */
  readonly repeated: number;
}

/** What takes no room: comments. */
export const nothing: PaperBlock = { type: 'hidden', level: 0, pieces: [], kept: 0, repeated: -1 };

/** How many pieces a block has. */
export function pieceCount(block: PaperBlock): number {
  return block.pieces.reduce((sum, { count }) => sum + count, 0);
}

/** The height of the pieces from `from` up to but not including `to`, in points. */
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

/** How many pieces from `from` on fit into `room` points. */
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

/** Sums of points are not exact. */
export const tolerance = 0.01;
