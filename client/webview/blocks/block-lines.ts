/** Which source lines a block's pieces stand on: a table's rows have lines of their own, all else has one. */
import { pieceCount, type PaperBlock } from '../../../core/render/paper/paper-block';

/** How many source lines of a block are written, at least one; the others are blank lines after it. */
export function writtenLines(block: PaperBlock): number {
  if (block.type !== 'table') return 1;
  return Math.max(pieceCount(block) + underline(block), 1);
}

/**
 * The piece that shows `line`, counted from the block's first line; fractions are kept, so that whole lines lead to
 * whole pieces. At most the number of pieces.
 */
export function pieceOfLine(block: PaperBlock, line: number): number {
  const count = pieceCount(block);
  if (block.type !== 'table') return count * between(line, 0, 1);
  // The line below the head, which only underlines it, takes no room.
  const head = underlined(block);
  return between(line <= head ? line : Math.max(line - underline(block), head), 0, count);
}

/** The line that a piece stands on, from the block's first; the inverse of `pieceOfLine`. */
export function lineOfPiece(block: PaperBlock, piece: number): number {
  const count = pieceCount(block);
  if (block.type !== 'table') return count === 0 ? 0 : between(piece / count, 0, 1);
  return piece < underlined(block) ? piece : piece + underline(block);
}

function underline({ repeated }: PaperBlock): number {
  return repeated < 0 ? 0 : 1;
}

/** The piece after a table's head. */
function underlined({ repeated }: PaperBlock): number {
  return repeated < 0 ? Infinity : repeated + 1;
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
