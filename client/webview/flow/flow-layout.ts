/** The report as one text that breaks with the pane: where each place stands, by heights measured or estimated. */
import { captionType, smallType, textArea } from '../../../core/render/paper/measures';
import { heightOf, pieceCount, type PaperBlock } from '../../../core/render/paper/paper-block';
import { expectDefined } from '../../../core/report/expect';
import { lastIndex } from '../blocks/block-list';
import type { Layout, Place } from '../scroll/scroll-map';

/** Blocks below each other, each of a height of its own. Building it is linear, asking is a binary search. */
export class FlowLayout implements Layout {
  readonly #blocks: readonly PaperBlock[];
  readonly #tops: Float64Array;

  /** @param heights in pixels, of the same index as the blocks */
  constructor(blocks: readonly PaperBlock[], heights: readonly number[]) {
    this.#blocks = blocks;

    this.#tops = new Float64Array(blocks.length + 1);
    let top = 0;
    for (let index = 0; index < blocks.length; index++) {
      this.#tops[index] = top;
      top += expectDefined(heights[index], 'height of a block', 0);
    }
    this.#tops[blocks.length] = top;
  }

  get height(): number {
    return this.topAt(this.#blocks.length);
  }

  /** Where a block begins; for the index after the last, where that ends; 0 further on, which an empty page asks for. */
  topAt(index: number): number {
    return this.#tops[index] ?? 0;
  }

  /** The block at a height. */
  indexAt(y: number): number {
    return lastIndex(this.#blocks.length, (index) => this.topAt(index) <= y);
  }

  yOf({ block: index, piece }: Place): number {
    const block = this.#blocks[index];
    const top = this.topAt(index);
    if (block === undefined || piece <= 0) return top;
    return top + (this.topAt(index + 1) - top) * shareAbove(block, piece);
  }

  placeAt(y: number): Place {
    const index = this.indexAt(y);
    const block = this.#blocks[index];
    const top = this.topAt(index);
    const height = this.topAt(index + 1) - top;
    if (block === undefined || height <= 0) return { block: index, piece: 0 };
    const share = Math.min(Math.max((y - top) / height, 0), 1 - 1e-9);
    return { block: index, piece: pieceAtShare(block, share) };
  }
}

/** The height that a block may have where the text is `width` points wide. */
export function estimatedHeight(block: PaperBlock, width: number): number {
  const height = heightOf(block);
  if (block.type === 'table' || block.type === 'figure') return height;
  const count = pieceCount(block);
  if (count === 0) return 0;
  return Math.ceil((count - 0.5) * Math.max(textArea.width / width, 0.1)) * (height / count);
}

/** The narrowest text for which heights are estimated, in points. */
export const narrowest = 4 * Math.max(captionType.size, smallType.size);

function shareAbove(block: PaperBlock, piece: number): number {
  const whole = Math.floor(piece);
  const above = heightOf(block, 0, whole) + (piece - whole) * heightOf(block, whole, whole + 1);
  const height = heightOf(block);
  return height <= 0 ? 0 : Math.min(above / height, 1);
}

function pieceAtShare(block: PaperBlock, share: number): number {
  let left = share * heightOf(block);
  let piece = 0;
  for (const { count, height } of block.pieces) {
    if (left < count * height) return piece + left / height;
    left -= count * height;
    piece += count;
  }
  return piece;
}
