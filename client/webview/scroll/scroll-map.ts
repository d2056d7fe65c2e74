/**
 * Where a source line stands, and which line stands at a height. Lines lead to pieces of blocks — the lines of a
 * paragraph, a table's rows —, and pieces to heights; between the beginnings of two pieces, and across the gap between
 * two pages, it goes evenly.
 */
import type { BlockList } from '../blocks/block-list';
import { lineOfPiece, pieceOfLine } from '../blocks/block-lines';

/** A place in a block: its piece, with the part of it that is above as a fraction. */
export interface Place {
  readonly block: number;
  readonly piece: number;
}

/** How blocks stand below each other, in pages or without. Heights never decrease from one place to the next. */
export interface Layout {
  /** The height at which a place stands. */
  yOf(place: Place): number;
  /** The place at a height; the first or the last for what is above or below all. */
  placeAt(y: number): Place;
}

/** The height at which `line` stands; its fraction is the part of the line above that height. */
export function lineToY(list: BlockList, layout: Layout, line: number): number {
  return layout.yOf(placeOfLine(list, line));
}

/** The line that stands at height `y`, with the part of it that is above as its fraction. */
export function yToLine(list: BlockList, layout: Layout, y: number): number {
  return lineOfPlace(list, layout.placeAt(y));
}

/** The place that shows a line. */
export function placeOfLine(list: BlockList, line: number): Place {
  const index = list.indexAtLine(line);
  const block = list.blocks[index];
  return { block: index, piece: block ? pieceOfLine(block.paper, line - list.lineAt(index)) : 0 };
}

/** The line that a place shows. */
export function lineOfPlace(list: BlockList, { block: index, piece }: Place): number {
  const block = list.blocks[index];
  return list.lineAt(index) + (block ? lineOfPiece(block.paper, piece) : 0);
}
